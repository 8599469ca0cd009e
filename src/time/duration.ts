/**
 * A duration is a length of time in milliseconds; a day is exactly 24 hours. JSON writes it as ISO 8601, in weeks
 * (`P2W`) or in days, hours, minutes and seconds (`P1DT12H`). Months and years have no fixed length: a problem.
 */
import type * as t from 'io-ts'
import { scalar } from '../json/scalar.js'

/** Milliseconds, more than none and at most 100 years (36,525 days). */
export type Duration = number

const second = 1_000
export const minute = 60_000
export const hour = 3_600_000

/** Twenty-four hours. */
export const day = 86_400_000

const iso = /^P(?:(\d+)W|(?=\d|T\d)(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?)$/

const readDuration = (json: unknown): Duration | undefined => {
  const parts = typeof json === 'string' ? iso.exec(json) : null
  if (parts === null) return undefined
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((digits) => Number(digits ?? 0))
  const length = (weeks * 7 + days) * day + hours * hour + minutes * minute + seconds * second
  return length > 0 && length <= 36_525 * day ? length : undefined
}

/** The shortest ISO 8601 form in days, hours, minutes and seconds. */
export const encodeDuration = (length: Duration): string => {
  const part = (unit: Duration, within: Duration, letter: string) => {
    const count = Math.floor((length % within) / unit)
    return count > 0 ? `${count}${letter}` : ''
  }
  const time = part(hour, day, 'H') + part(minute, hour, 'M') + part(second, minute, 'S')
  return `P${part(day, Infinity, 'D')}${time === '' ? '' : `T${time}`}`
}

/** A duration in JSON. */
export const DurationCodec: t.Type<Duration, string, unknown> = /*#__PURE__*/ scalar(
  'a duration such as P7D or PT12H (no months or years; up to 100 years)',
  readDuration,
  encodeDuration,
)
