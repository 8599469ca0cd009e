/** What Harbour Broadband promises its customers, ten times, in the words in which the team says it. */
import type { Policy } from 'tactful'
import {
  type Claim, always, atMost, contactBetween, contactDespiteRefusal, contactDuringIssue, never, silenceAbout, throughout,
} from 'tactful/testing'

const day = 86_400_000

/** How many milliseconds ago that was. */
const since = (now: string, at: string): number => Date.parse(now) - Date.parse(at)

export interface Promised {
  readonly name: string
  readonly claim: Claim
}

export const promised = (policy: Policy): ReadonlyArray<Promised> => [
  {
    name: 'no marketing to anyone with an open high-severity issue',
    claim: never(policy, contactDuringIssue({ purposes: ['marketing'] }, { severityAtLeast: 'high' })),
  },
  {
    name: 'never more than three contacts in any seven days, whatever the channel, alerts aside',
    claim: throughout(policy, atMost(3, { days: 7, purposes: ['service', 'marketing'] })),
  },
  {
    name: 'a critical outage always reaches people, unless they refused',
    claim: never(policy, silenceAbout({ kinds: ['outage'], severityAtLeast: 'critical' })),
  },
  {
    name: 'never a call at night',
    claim: never(policy, contactBetween('21:00', '08:00', { channels: ['phone'] })),
  },
  {
    name: 'a refusal stops that channel at once',
    claim: never(policy, contactDespiteRefusal),
  },
  {
    name: 'no survey while anything of theirs is open',
    claim: never(policy, contactDuringIssue({ plays: ['survey'] })),
  },
  {
    name: 'marketing only to those who said yes',
    claim: always(policy, ({ kind, outreach }, { now, customer: { consents = [] } }) =>
      kind !== 'reach-out' || outreach.purpose !== 'marketing' || consents.some(({ given, at }) => given && since(now, at) >= 0)),
  },
  {
    name: 'two weeks without marketing after a complaint',
    claim: never(policy, ({ kind, outreach }, { now, contacts }) =>
      kind === 'reach-out' && outreach.purpose === 'marketing'
      && contacts.some(({ direction, outcome, at }) => direction === 'outbound' && outcome === 'complained' && since(now, at) < 14 * day)),
  },
  {
    name: 'a call is only ever about a missed visit',
    claim: never(policy, ({ kind, channel, outreach }) => kind === 'reach-out' && channel === 'phone' && outreach.play !== 'missed visit'),
  },
  {
    name: 'nobody hears the same news twice',
    claim: throughout(policy, (made) => {
      const news = made.map(({ outreach: { play, topic, signals } }) => [play, topic, signals.at(-1)].join())
      return new Set(news).size === news.length
    }),
  },
]
