/**
 * An instant is a moment of the time line, in epoch milliseconds. JSON writes it as ISO 8601 with `Z` or an
 * offset, from 1970 to 2199, with at most three fraction digits.
 */
import type * as t from 'io-ts'
import { scalar } from '../json/scalar.js'

interface InstantBrand {
  readonly Instant: unique symbol
}

/** Epoch milliseconds. */
export type Instant = t.Branded<number, InstantBrand>

/**
 * Later than every other instant. Being `Infinity`, it needs no special case in `<`, `Math.max`, `Math.min`.
 *
 * @example
 * ```ts
 * import { type Decision, never } from 'tactful'
 *
 * const askAgainAt = ({ until }: Pick<Decision, 'until'>) => (until === never ? undefined : new Date(until))
 * askAgainAt({ until: never }) // => undefined
 * JSON.stringify({ until: never }) // => '{"until":null}'
 * ```
 */
export const never = Infinity as Instant

/** Earlier than every other instant. */
export const beginning = -Infinity as Instant

/** So many milliseconds later. */
export const plus = (at: Instant, milliseconds: number): Instant => (at + milliseconds) as Instant

/** The earlier of two. */
export const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b)

/** The later of two. */
export const later = (a: Instant, b: Instant): Instant => (a > b ? a : b)

const iso = /^[12]\d{3}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/
const end = 7_258_118_400_000 // 2200-01-01

/** Whether the calendar has the date: `2026-02-30` it has not. */
export const isDate = (date: string): boolean => {
  const midnight = Date.parse(date)
  return midnight <= end && new Date(midnight).toISOString().startsWith(date)
}

const readInstant = (json: unknown): Instant | undefined => {
  if (typeof json !== 'string' || !iso.test(json) || !isDate(json.slice(0, 10))) return undefined
  const at = Date.parse(json)
  return at >= 0 && at < end ? (at as Instant) : undefined
}

/** ISO 8601 in UTC; never is `null`. */
export const encodeInstant = (at: Instant): string | null => (at === never ? null : new Date(at).toISOString())

const words = 'an instant such as 2026-11-22T09:00:00Z (with Z or an offset, from 1970 to 2199)'

/** An instant in JSON. */
export const InstantCodec: t.Type<Instant, string, unknown> = /*#__PURE__*/ scalar(words, readInstant, (at: Instant) =>
  new Date(at).toISOString(),
)

/** The end of a permission or of news, in JSON: an instant, or `null` for never. */
export const EndCodec: t.Type<Instant, string | null, unknown> = /*#__PURE__*/ scalar(
  words,
  (json) => (json === null ? never : readInstant(json)),
  encodeInstant,
)
