/**
 * A signal is a piece of evidence that a customer has, or will have, a problem. It stands from its date until it
 * expires or is cleared; a clearing signal ends all of its kind and topic up to its own date, for good.
 */
import type * as t from 'io-ts'
import type { Group } from '../customer/customer.js'
import { anyOfMany, list, someOf } from '../json/list.js'
import { closed, defaulting, open, optional } from '../json/record.js'
import { flag, oneOf, share, text, wholeFrom } from '../json/scalar.js'
import { EndCodec, type Instant, InstantCodec, earlier, never } from '../time/instant.js'
import { matchingAny } from './match.js'
import { SeverityCodec } from './severity.js'

/** A revision of a record: the greatest counts. */
export const Rev = /*#__PURE__*/ (() => wholeFrom(0, Number.MAX_SAFE_INTEGER))()

/** Where a signal comes from: we saw it, the customer said it, or a model expects it. */
export const Evidence = /*#__PURE__*/ oneOf('observed', 'voiced', 'predicted')
export type Evidence = t.TypeOf<typeof Evidence>

/** A signal in JSON. */
export const Signal = /*#__PURE__*/ (() =>
  open({
    id: text,
    rev: defaulting(Rev, 0),
    kind: text,
    topic: text,
    at: InstantCodec,
    evidence: defaulting(Evidence, 'observed'),
    severity: defaulting(SeverityCodec, 'medium'),
    likelihood: defaulting(share, 1),
    relevance: defaulting(share, 1),
    tags: defaulting(list(text), []),
    impact: optional(InstantCodec),
    expires: defaulting(EndCodec, never),
    clears: defaulting(flag, false),
  }))()
export type Signal = t.TypeOf<typeof Signal>

/** Which signals are meant, in JSON: every field that is there must match, any of its items will do. */
export const SignalMatch = /*#__PURE__*/ (() =>
  closed({
    kinds: optional(someOf(text)),
    topics: optional(someOf(text)),
    evidence: optional(someOf(Evidence)),
    tags: optional(someOf(text)),
    severityAtLeast: optional(SeverityCodec),
    segments: optional(someOf(text)),
    regions: optional(someOf(text)),
  }))()
export type SignalMatch = t.TypeOf<typeof SignalMatch>

/** One match, or a list of which any will do. */
export const SignalMatches = /*#__PURE__*/ (() => anyOfMany(SignalMatch))()

/** Whether a signal of a customer is meant. */
export type SignalTest = (signal: Signal, customer: Group) => boolean

/** A test whether any of the matches means a signal. Where the customer's groups are unknown, `whenUnknown` answers. */
export const meansSignal = (matches: ReadonlyArray<SignalMatch>, whenUnknown: boolean): SignalTest =>
  matchingAny(matches, whenUnknown)

/** A signal that stands from its date until it expires: at the latest, until it is cleared. */
export interface Standing extends Signal {
  /** When it is cleared, if it is. */
  readonly cleared?: Instant
}

/** What is known about one topic: signals that are not clearing, oldest first, then by id. */
export interface Topic {
  readonly name: string
  readonly signals: ReadonlyArray<Standing>
}

/** The first clearing of each signal that is not older than it. */
const clearings = (signals: ReadonlyArray<Signal>): ReadonlyMap<Signal, Instant | undefined> => {
  const cleared = new Map<Signal, Instant | undefined>()
  const next = new Map<string, Instant>()
  const newestFirst = [...signals].sort((a, b) => b.at - a.at || Number(b.clears) - Number(a.clears))
  for (const signal of newestFirst) {
    if (signal.clears) next.set(signal.kind, signal.at)
    cleared.set(signal, next.get(signal.kind))
  }
  return cleared
}

const standing = (signals: ReadonlyArray<Signal>): ReadonlyArray<Standing> => {
  if (!signals.some(({ clears }) => clears)) return signals
  const clearedAt = clearings(signals)
  return signals
    .filter(({ clears }) => !clears)
    .map((signal) => {
      const cleared = clearedAt.get(signal)
      return cleared === undefined ? signal : { ...signal, expires: earlier(signal.expires, cleared), cleared }
    })
}

/** The signals by topic, topics in the order of code units. They come oldest first. */
export const topicsOf = (signals: ReadonlyArray<Signal>): ReadonlyArray<Topic> => {
  const topics = new Map<string, Array<Signal>>()
  for (const signal of signals) {
    const known = topics.get(signal.topic)
    if (known === undefined) topics.set(signal.topic, [signal])
    else known.push(signal)
  }
  return [...topics]
    .map(([name, about]) => ({ name, signals: standing(about) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
