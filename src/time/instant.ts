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

/** Later than every other instant. Being `Infinity`, it needs no special case in `<`, `Math.max`, `Math.min`. */
export const never = Infinity as Instant

/** Earlier than every other instant. */
export const beginning = -Infinity as Instant

/** So many milliseconds later. */
export const plus = (at: Instant, milliseconds: number): Instant => (at + milliseconds) as Instant

/** The earlier of two. */
export const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b)

/** The later of two. */
export const later = (a: Instant, b: Instant): Instant => (a > b ? a : b)

const iso = /^([12]\d{3})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/
const minute = 60_000
const end = 7_258_118_400_000 // 2200-01-01

/** Milliseconds of a date and time in UTC, or `undefined` where the calendar has no such date or the day no such time. */
const civil = (year: number, month: number, day: number, hour: number, min: number, second: number): number | undefined => {
  const at = Date.UTC(year, month - 1, day, hour, min, second)
  const exists = new Date(at).getUTCDate() === day && month >= 1 && month <= 12 && hour < 24 && min < 60 && second < 60
  return exists ? at : undefined
}

const readInstant = (json: unknown): Instant | undefined => {
  const parts = typeof json === 'string' ? iso.exec(json) : null
  if (parts === null) return undefined
  const [, year, month, day, hour, min, second = '0', fraction = '0', sign, offsetHours = '0', offsetMinutes = '0'] = parts
  const local = civil(Number(year), Number(month), Number(day), Number(hour), Number(min), Number(second))
  if (local === undefined) return undefined
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * minute
  const at = local + Number(fraction.padEnd(3, '0')) + (sign === '-' ? offset : -offset)
  return at >= 0 && at < end ? (at as Instant) : undefined
}

/** ISO 8601 in UTC; never is `null`. */
export const encodeInstant = (at: Instant): string | null => (at === never ? null : new Date(at).toISOString())

/** An instant in JSON. */
export const InstantCodec: t.Type<Instant, string, unknown> = /*#__PURE__*/ scalar(
  'an instant such as 2026-11-22T09:00:00Z (with Z or an offset, from 1970 to 2199)',
  readInstant,
  (at: Instant) => new Date(at).toISOString(),
)

/** The end of a permission or of news, in JSON: an instant, or `null` for never. */
export const EndCodec: t.Type<Instant, string | null, unknown> = /*#__PURE__*/ scalar(
  'an instant such as 2026-11-22T09:00:00Z (with Z or an offset, from 1970 to 2199)',
  (json) => (json === null ? never : readInstant(json)),
  encodeInstant,
)
