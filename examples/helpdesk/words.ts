/** Decisions in the words of a support manager, and moments on the customer's own clock. */
import { type Decision, type Explanation, type Instant, type Outreach, type WaitReason, never } from 'tactful'

/** What a wall clock shows the customer. Where their zone is not known we say so, and show UTC. */
export const moment = (at: Instant, zone: string | undefined): string => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone ?? 'UTC', weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  })
  const { weekday, day, month, hour, minute } = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${weekday} ${day} ${month} ${hour}:${minute} ${zone ?? 'UTC (zone not known)'}`
}

const about = ({ play, topic }: Pick<Outreach, 'play' | 'topic'>): string => `${play}: ${topic}`

/** What to do, on which channel, about what. */
export const verdict = ({ kind, channel, outreach }: Decision): ReadonlyArray<string> => [
  { 'reach-out': 'REACH OUT', suppress: 'SUPPRESS', wait: 'WAIT' }[kind] + (channel === null ? '' : kind === 'suppress' ? `, then ${channel}` : ` by ${channel}`),
  ...(outreach === null ? [] : [about(outreach)]),
]

/** Until when the decision holds, and what comes then. */
export const when = ({ decision: { kind, validUntil, until }, next }: Explanation, zone: string | undefined): string => {
  if (kind === 'reach-out') return validUntil === never ? 'stays right for as long as we can see' : `right until ${moment(validUntil, zone)}`
  if (until === never) return 'no change in sight'
  return `ask again ${moment(until, zone)}${kind === 'wait' && next !== null ? `, ${next.channel} for ${about(next)}` : ''}`
}

const waits: Readonly<Record<WaitReason, string>> = {
  'held-out': 'left alone, to measure whether advice helps',
  'in-conversation': 'already talks to us',
  held: 'something else has to be over first',
  told: 'has been told, and there is no news',
  settling: 'too early',
  expired: 'too late',
  'weak-evidence': 'weak evidence',
  stance: 'only a forecast, of a kind that we do not act on',
  'no-play': 'nothing that we would write about',
  'no-signal': 'nothing has happened',
}

const built: Readonly<Record<string, string>> = {
  refused: 'refused by the customer',
  'no-channel': 'no channel: we have no address to say it to',
}

type Report = Explanation['outreaches'][number]

/** Of each guard that is closed: its name, and when it alone would open. */
const closedOn = ({ guards }: Report, zone: string | undefined): ReadonlyArray<string> =>
  guards.flatMap((guard) =>
    guard.applies && !guard.open
      ? [`${built[guard.name] ?? guard.name} (${guard.opens === never ? 'no end in sight' : `until ${moment(guard.opens, zone)}`})`]
      : [],
  )

/** The guards that let the outreach pass for its urgency. */
const exempting = ({ guards }: Report): ReadonlyArray<string> =>
  guards.flatMap((guard) => (!guard.applies && guard.whyNot.some((pointer) => pointer.startsWith('/unless')) ? [guard.name] : []))

/** Every reason, one a line. */
export const reasons = ({ decision, motives, outreaches }: Explanation, zone: string | undefined): ReadonlyArray<string> => {
  const { kind, channel, outreach } = decision
  if (kind === 'wait')
    return decision.because.map((reason) => {
      const matters = motives.filter(({ because }) => because.includes(reason)).map(about)
      return matters.length === 0 ? waits[reason] : `${waits[reason]} (${matters.join('; ')})`
    })
  const routes = outreaches.filter(({ play, topic }) => play === outreach.play && topic === outreach.topic)
  const chosen = routes.find((route) => route.channel === channel)
  if (kind === 'suppress') return chosen === undefined ? decision.because.map((name) => built[name] ?? name) : closedOn(chosen, zone)
  const passed = routes.slice(0, routes.findIndex((route) => route === chosen))
  const exemptions = chosen === undefined ? [] : exempting(chosen)
  return [
    `${outreach.severity} severity, and nothing stands in the way`,
    ...passed.map((route) => `${route.channel} would come first: ${closedOn(route, zone).join('; ')}`),
    ...(exemptions.length > 0 ? [`too urgent for: ${exemptions.join('; ')}`] : []),
    ...decision.along.map((other) => `may go along: ${about(other)}`),
  ]
}
