/** A local date: a day on the wall, counted from 1970-01-01, whatever the zone. JSON writes it as `2026-12-25`. */
import type * as t from 'io-ts'
import { scalar } from '../json/scalar.js'
import { day } from './duration.js'
import type { Wall } from './zone.js'

/** Days since 1970-01-01. */
export type LocalDate = number

/** The date that a wall clock shows. */
export const dateOf = (wall: Wall): LocalDate => Math.floor(wall / day)

/** The day of the week: 0 is Monday, 6 is Sunday. */
export const weekday = (date: LocalDate): number => (((date + 3) % 7) + 7) % 7

/** The first date of the next month. */
export const nextMonth = (date: LocalDate): LocalDate => {
  const start = new Date(date * day)
  return Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1) / day
}

const iso = /^(\d{4})-(\d\d)-(\d\d)$/

const encodeDate = (date: LocalDate): string => new Date(date * day).toISOString().slice(0, 10)

const readDate = (json: unknown): LocalDate | undefined => {
  if (typeof json !== 'string' || !iso.test(json)) return undefined
  const date = Date.parse(`${json}T00:00:00Z`) / day
  const inRange = json >= '1970' && json < '2200'
  return Number.isInteger(date) && inRange && encodeDate(date) === json ? date : undefined
}

/** A local date in JSON. */
export const LocalDate: t.Type<LocalDate, string, unknown> = /*#__PURE__*/ scalar(
  'a date such as 2026-12-25 (from 1970 to 2199)',
  readDate,
  encodeDate,
)
