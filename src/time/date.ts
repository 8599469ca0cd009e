/** A local date: a day on the wall, counted from 1970-01-01, whatever the zone. JSON writes it as `2026-12-25`. */
import type * as t from 'io-ts'
import { scalar } from '../json/scalar.js'
import { day } from './duration.js'
import { isDate } from './instant.js'
import type { Wall } from './zone.js'

/** Days since 1970-01-01. */
export type LocalDate = number

/** The date that a wall clock shows. */
export const dateOf = (wall: Wall): LocalDate => Math.floor(wall / day)

/** The day of the week: 0 is Monday, 6 is Sunday. */
export const weekday = (date: LocalDate): number => ((date + 700_000_003) | 0) % 7

/** The first date of the next month. */
export const nextMonth = (date: LocalDate): LocalDate => {
  const start = new Date(date * day)
  return Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1) / day
}

const readDate = (json: unknown): LocalDate | undefined =>
  typeof json === 'string' && /^(19[7-9]\d|2[01]\d\d)-\d\d-\d\d$/.test(json) && isDate(json)
    ? Date.parse(json) / day
    : undefined

/** A local date in JSON. */
export const LocalDate: t.Type<LocalDate, string, unknown> = /*#__PURE__*/ scalar(
  'a date such as 2026-12-25 (from 1970 to 2199)',
  readDate,
  (date: LocalDate) => new Date(date * day).toISOString().slice(0, 10),
)
