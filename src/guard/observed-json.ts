/** What a guard looked at and what it was told to look for, as JSON. */
import type { Consent } from '../customer/consent.js'
import { encodeDuration } from '../time/duration.js'
import { type Instant, encodeInstant } from '../time/instant.js'
import { windowJson } from '../time/window.js'
import type { Observed } from './observed.js'
import type { Declared, Rule } from './rule.js'

/** Facts by name, as JSON: durations and windows as in a policy, instants and wall times in ISO 8601, never as null. */
export type ObservedJson = Readonly<Record<string, unknown>>

const iso = (at: Instant | undefined): string | null => (at === undefined ? null : encodeInstant(at))

const consentJson = ({ channel, purpose, given, at, until }: Consent) => ({
  channel: channel ?? null,
  purpose: purpose ?? null,
  given,
  at: iso(at),
  until: iso(until),
})

const spansJson = ({ spans }: Extract<Rule, { kind: 'open-hours' | 'quiet-hours' }>): ObservedJson => ({
  spans: spans.map((span) => ({ ...(span.days && { days: [...span.days] }), from: span.from, to: span.to })),
})

type Parameters = { readonly [K in Declared['kind']]: (declared: Extract<Declared, { kind: K }>) => ObservedJson }

/** What it was told to look for. */
const parameters: Parameters = {
  refusal: () => ({}),
  cap: ({ atMost, within }) => ({ atMost, within: windowJson(within) }),
  rest: ({ times, inside, for: window }) => ({
    times,
    ...(inside && { inside: encodeDuration(inside) }),
    for: windowJson(window),
  }),
  'open-hours': spansJson,
  'quiet-hours': spansJson,
  'opt-in': () => ({}),
  fatigue: ({ limit, halfLife }) => ({ limit, halfLife: encodeDuration(halfLife) }),
  session: ({ for: length }) => ({ for: encodeDuration(length) }),
  embargo: ({ from, to }) => ({ from: iso(from), to: iso(to) }),
  'any-of': () => ({}),
}

/** Only an any-of reports guards: its own, in their order. */
type Several = Extract<Declared, { readonly kind: 'any-of' }>

/** The facts as JSON, with what the guard was told to look for. */
export const observedJson = ({ consents, clocks, guards, ...plain }: Observed, declared: Declared): ObservedJson => ({
  ...plain,
  ...(consents && { consents: consents.map(consentJson) }),
  ...(clocks && {
    clocks: clocks.map(({ zone, local }) => ({ zone, local: new Date(local).toISOString().slice(0, -1) })),
  }),
  ...(guards && {
    guards: guards.map((one, i) => ({
      ...one,
      observed: observedJson(one.observed, (declared as Several).guards[i]!),
    })),
  }),
  ...(parameters[declared.kind] as (declared: Declared) => ObservedJson)(declared),
})
