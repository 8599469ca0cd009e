/** What teams promise most often, ready for `never`, `always` and `throughout`. */
import { match } from 'ts-pattern'
import type { DecisionJson, Severity, SignalJson } from 'tactful'
import { day, minute } from '../time/duration.js'
import type { Instant } from '../time/instant.js'
import { wallAt, zoneOf } from '../time/zone.js'
import { moment } from './ask.js'
import type { Judgement, Known, LifeJudgement } from './claims.js'
import { refusalsOf } from './refusals.js'
import { lengthOf } from './leaves.js'
import { atLeast } from './severity.js'

/**
 * Which contacts a promise is about: every field that is there must match, any of its items will do. What a policy does
 * not declare matches nothing, and a claim about it cannot fail.
 */
export interface Contacts {
  /** How it goes out. */
  readonly channels?: ReadonlyArray<string>
  /** What for; what goes along counts too. */
  readonly purposes?: ReadonlyArray<string>
  /** By which play; what goes along counts too. */
  readonly plays?: ReadonlyArray<string>
}

const isAmong = (listed: ReadonlyArray<string> | undefined, word: string) => listed?.includes(word) ?? true

/** Whether the decision makes such a contact, were it only by what goes along. */
const makes = (decision: DecisionJson, { channels, purposes, plays }: Contacts): boolean =>
  decision.kind === 'reach-out' &&
  isAmong(channels, decision.channel) &&
  [decision.outreach, ...decision.along].some(({ purpose, play }) => isAmong(purposes, purpose) && isAmong(plays, play))

/**
 * That we contact somebody about anything while an issue of theirs is not solved: of any severity, or of
 * `severityAtLeast` and above. For `never`.
 *
 * @example
 * ```ts
 * import { parsePolicy } from 'tactful'
 * import { never, refute } from 'tactful/testing'
 *
 * const policy = parsePolicy({
 *   tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['marketing'],
 *   plays: [{ name: 'offer', when: { kinds: ['offer'] }, purpose: 'marketing' }],
 * })
 * if (policy._tag === 'Left') throw new Error('not valid')
 * const claim = never(policy.right, contactDuringIssue({ purposes: ['marketing'] }, { severityAtLeast: 'high' }))
 * refute(claim, { seed: 1 })?.situation.issues?.length // => 1
 * ```
 */
export const contactDuringIssue =
  (contacts: Contacts = {}, { severityAtLeast }: { readonly severityAtLeast?: Severity } = {}): Judgement =>
  (decision, { issues }) =>
    makes(decision, contacts) &&
    issues.some(({ status, severity }) => status !== 'solved' && atLeast(severity, severityAtLeast))

/** Minutes of the day; `NaN` of what is no time. */
const minutesOf = (clock: string): number => {
  const [hours, minutes] = clock.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** Whether a wall clock in the zone shows a time in `[from, to)`, which may run overnight; always, where one is none. */
const shows = (zone: string, at: number, from: number, to: number): boolean => {
  const known = zoneOf(zone)
  if (known === undefined || Number.isNaN(from + to)) return true // a typo must not make a claim that cannot fail
  const shown = (((wallAt(known, at as Instant) % day) + day) % day) / minute
  return from < to ? from <= shown && shown < to : shown >= from || shown < to
}

/**
 * That we contact somebody from one local time to another, on any clock that may be theirs. For `never`. Times are
 * `HH:MM`, from 00:00 to 24:00; the first is in, the last is out; from `21:00` to `08:00` is overnight, and from one to
 * the same is any time. Where no zone is known it may be any time, unless `unknownZone` says which to assume. A time or
 * zone that is none is any, so that a typo is found.
 *
 * @example
 * ```ts
 * import { parsePolicy } from 'tactful'
 * import { never, refute } from 'tactful/testing'
 *
 * const policy = parsePolicy({
 *   tactful: 1, id: 'acme', version: '1', channels: ['phone'], purposes: ['service'],
 *   plays: [{ name: 'recall', when: { kinds: ['recall'] }, purpose: 'service' }],
 *   guards: [{ kind: 'quiet-hours', name: 'night', spans: [{ from: '21:00', to: '07:30' }] }],
 * })
 * if (policy._tag === 'Left') throw new Error('not valid')
 * refute(never(policy.right, contactBetween('21:00', '07:30')), { seed: 1 }) // => undefined
 * refute(never(policy.right, contactBetween('21:00', '08:00')), { seed: 1 })?.decisions[0]?.kind // => 'reach-out'
 * ```
 */
export const contactBetween =
  (
    from: string,
    to: string,
    { unknownZone, ...contacts }: Contacts & { readonly unknownZone?: string } = {},
  ): Judgement =>
  (decision, { customer }) => {
    const zones = [customer.zone ?? []].flat()
    const assumed = zones.length > 0 || unknownZone === undefined ? zones : [unknownZone]
    return (
      makes(decision, contacts) &&
      (assumed.length === 0 || assumed.some((zone) => shows(zone, moment(decision.at), minutesOf(from), minutesOf(to))))
    )
  }

/**
 * That we contact somebody on a channel, or for a purpose, that they refused, while that refusal binds. For `never`.
 *
 * @example
 * ```ts
 * import { parsePolicy } from 'tactful'
 * import { never, refute } from 'tactful/testing'
 *
 * const policy = parsePolicy({
 *   tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['service'],
 *   plays: [{ name: 'recall', when: { kinds: ['recall'] }, purpose: 'service' }],
 * })
 * if (policy._tag === 'Left') throw new Error('not valid')
 * refute(never(policy.right, contactDespiteRefusal)) // => undefined
 * ```
 */
export const contactDespiteRefusal: Judgement = (decision, { customer }) =>
  decision.kind === 'reach-out' &&
  [decision.outreach, ...decision.along].some(
    ({ purpose }) => refusalsOf(customer, { channel: decision.channel, purpose }, moment(decision.at)).length > 0,
  )

/** Which signals must not be met with silence. */
export interface Alarm {
  /** As in the policy: of a kind that it does not have, there is no signal. */
  readonly kinds: ReadonlyArray<string>
  /** None: any severity. */
  readonly severityAtLeast?: Severity
  /** A duration, such as `PT15M`: silence that ends so soon, because a signal is given time to settle, is none. */
  readonly within?: string
}

/** The signals that are observed, certain, live for so long and not cleared, and of whose topic nobody has told. */
const untold = (
  { now, signals, issues, contacts }: Known,
  { kinds, severityAtLeast }: Alarm,
  patience: number,
): ReadonlyArray<SignalJson> =>
  signals.filter(
    ({ kind, topic, at, severity, evidence, likelihood, relevance, expires }) =>
      kinds.includes(kind) &&
      atLeast(severity, severityAtLeast) &&
      evidence !== 'predicted' &&
      [likelihood, relevance].every((share) => (share ?? 1) === 1) &&
      moment(at) <= moment(now) &&
      moment(now) + patience < moment(expires ?? null) &&
      !signals.some((other) => other.clears === true && other.kind === kind && other.topic === topic) &&
      !issues.some((issue) => issue.topic === topic) &&
      !contacts.some(({ direction, topics }) => direction === 'outbound' && topics?.includes(topic)),
  )

/** Whether there may be ways on which the customer cannot be reached: a wait does not say so. */
const isRestricted = ({ reach, consents = [] }: Known['customer']): boolean =>
  reach !== undefined || consents.some(({ given }) => !given)

/**
 * Whether these are met with silence that nothing excuses: they are what is held back, and by more than a refusal or a
 * lack of addresses; or we wait, nothing is over or has faded, for that may be what they are, and nobody refused.
 */
const isSilent = (decision: DecisionJson, signals: ReadonlyArray<SignalJson>, customer: Known['customer']): boolean =>
  match(decision)
    .with({ kind: 'reach-out' }, () => false)
    .with(
      { kind: 'suppress' },
      ({ because, outreach }) =>
        signals.some(({ id }) => outreach.signals.includes(id)) &&
        because.some((name) => name !== 'refused' && name !== 'no-channel'),
    )
    .with(
      { kind: 'wait' },
      ({ because }) =>
        signals.length > 0 &&
        !isRestricted(customer) &&
        !because.includes('expired') &&
        !because.includes('weak-evidence'),
    )
    .exhaustive()

/**
 * That we say nothing at all although such a signal is live, unless the customer refused, has no address, already talks
 * to us about it or has been told; or it is too old or too faint by now for the play that it is for. For `never`.
 *
 * @example
 * ```ts
 * import { parsePolicy } from 'tactful'
 * import { never, refute } from 'tactful/testing'
 *
 * const policy = parsePolicy({
 *   tactful: 1, id: 'acme', version: '1', channels: ['sms'], purposes: ['service'],
 *   plays: [{ name: 'outage', when: { kinds: ['outage'] }, purpose: 'service' }],
 *   guards: [{
 *     kind: 'cap', name: 'one a day', atMost: 1, within: { rolling: 'P1D' }, unless: { severityAtLeast: 'critical' },
 *   }],
 * })
 * if (policy._tag === 'Left') throw new Error('not valid')
 * const kinds = ['outage']
 * refute(never(policy.right, silenceAbout({ kinds, severityAtLeast: 'critical' })), { seed: 1 }) // => undefined
 * refute(never(policy.right, silenceAbout({ kinds })), { seed: 1 })?.situation.contacts?.length // => 1
 * ```
 */
export const silenceAbout =
  (alarm: Alarm): Judgement =>
  (decision, situation) => {
    const patience = lengthOf(alarm.within) ?? 0
    return (
      moment(decision.until) > moment(decision.at) + patience &&
      isSilent(decision, untold(situation, alarm, patience), situation.customer)
    )
  }

/**
 * That a customer gets no more than `limit` contacts in any `days` times 24 hours, whatever the channel. For
 * `throughout`, whose lives are short: a limit of more than a few contacts is seldom reached.
 *
 * @example
 * ```ts
 * import { parsePolicy } from 'tactful'
 * import { refute, throughout } from 'tactful/testing'
 *
 * const policy = parsePolicy({
 *   tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['service'],
 *   plays: [{ name: 'late parcel', when: { kinds: ['shipping-delay'] }, purpose: 'service' }],
 *   guards: [{ kind: 'cap', name: 'two a day', atMost: 2, within: { calendar: 'day' } }],
 * })
 * if (policy._tag === 'Left') throw new Error('not valid')
 * refute(throughout(policy.right, atMost(2, { days: 1 })), { seed: 1 })?.decisions.length // => 3
 * ```
 */
export const atMost =
  (limit: number, { days, ...contacts }: Contacts & { readonly days: number }): LifeJudgement =>
  (made) => {
    const dates = made.filter((decision) => makes(decision, contacts)).map(({ at }) => moment(at))
    return dates.every((date, index) => index < limit || date - dates[index - limit]! >= days * day)
  }
