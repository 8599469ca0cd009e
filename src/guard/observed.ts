/** What a guard looked at: facts that an explanation shows. Each kind of guard has its own. */
import type { Consent } from '../customer/consent.js'
import { type Duration, encodeDuration } from '../time/duration.js'
import { type Instant, beginning, encodeInstant } from '../time/instant.js'
import type { Span } from '../time/span.js'
import { type Window, windowJson } from '../time/window.js'
import type { Wall } from '../time/zone.js'

/** Facts by name, in memory. */
export interface Observed {
  /** The ids of the contacts that count now, oldest first. */
  readonly contacts?: ReadonlyArray<string>
  /** The id of the contact that is rested after. */
  readonly trigger?: string | null
  readonly consents?: ReadonlyArray<Consent>
  readonly clocks?: ReadonlyArray<{ readonly zone: string; readonly local: Wall }>
  /** What counted contacts and the message itself weigh. */
  readonly load?: number
  readonly guards?: ReadonlyArray<{
    readonly name: string
    readonly applies: boolean
    readonly open: boolean
    readonly observed: Observed
  }>
  readonly atMost?: number
  readonly within?: Window
  readonly times?: number
  readonly inside?: Duration | undefined
  readonly for?: Duration | Window
  readonly spans?: ReadonlyArray<Span>
  readonly limit?: number
  readonly halfLife?: Duration
  readonly from?: Instant
  readonly to?: Instant
}

/** Facts by name, as JSON: durations and windows as in a policy, instants and wall times in ISO 8601, never as null. */
export type ObservedJson = Readonly<Record<string, unknown>>

const iso = (at: Instant): string | null => (at === beginning ? null : encodeInstant(at))

const consentJson = ({ channel, purpose, given, at, until }: Consent) => ({
  channel: channel ?? null,
  purpose: purpose ?? null,
  given,
  at: iso(at),
  until: iso(until),
})

/** The facts as JSON. */
export const observedJson = ({
  consents,
  clocks,
  guards,
  within,
  inside,
  for: length,
  spans,
  from,
  to,
  halfLife,
  ...plain
}: Observed): ObservedJson => ({
  ...plain,
  ...(consents && { consents: consents.map(consentJson) }),
  ...(clocks && {
    clocks: clocks.map(({ zone, local }) => ({ zone, local: new Date(local).toISOString().slice(0, -1) })),
  }),
  ...(guards && { guards: guards.map((guard) => ({ ...guard, observed: observedJson(guard.observed) })) }),
  ...(within && { within: windowJson(within) }),
  ...(inside && { inside: encodeDuration(inside) }),
  ...(length && { for: typeof length === 'number' ? encodeDuration(length) : windowJson(length) }),
  ...(spans && {
    spans: spans.map((span) => ({ ...(span.days && { days: [...span.days] }), from: span.from, to: span.to })),
  }),
  ...(from !== undefined && { from: iso(from) }),
  ...(to !== undefined && { to: iso(to) }),
  ...(halfLife && { halfLife: encodeDuration(halfLife) }),
})
