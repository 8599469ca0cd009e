/**
 * A window says when a contact that was made is released, and stops counting: so long after it, at the start of a
 * later local day, or never.
 *
 * Law: a contact occupies `[made, release)`, and the release is later than the contact.
 */
import type * as t from 'io-ts'
import { choice } from '../json/choice.js'
import { closed, defaulting, isObject } from '../json/record.js'
import { most, oneOf, wholeFrom } from '../json/scalar.js'
import { type LocalDate, dateOf, nextMonth, weekday } from './date.js'
import { DurationCodec, day, encodeDuration } from './duration.js'
import { type Instant, later, never, plus } from './instant.js'
import { type Zone, firstAt, wallAt } from './zone.js'

const Rolling = /*#__PURE__*/ (() => closed({ rolling: DurationCodec }))()
const Days = /*#__PURE__*/ (() => closed({ days: wholeFrom(1, most) }))()
const Calendar = /*#__PURE__*/ (() => closed({ calendar: oneOf('day', 'week', 'month') }))()
const Week = /*#__PURE__*/ (() =>
  closed({ calendar: oneOf('week'), weekStart: defaulting(oneOf('mon', 'sun'), 'mon') }))()

const shapeOf = (value: unknown) => {
  if (value === 'ever') return 'ever'
  if (!isObject(value)) return undefined
  if (value['calendar'] === 'week') return 'week'
  return (['rolling', 'days', 'calendar'] as const).find((key) => value[key] !== undefined)
}

/** A window in JSON: `{ "rolling": "P7D" }`, `{ "days": 7 }`, `{ "calendar": "week", "weekStart": "sun" }` or `"ever"`. */
export const Window = /*#__PURE__*/ (() =>
  choice(
    { ever: oneOf('ever'), rolling: Rolling, days: Days, week: Week, calendar: Calendar },
    'a window: { "rolling": "P7D" }, { "days": 7 }, { "calendar": "day", "week" or "month" } or "ever"',
    shapeOf,
  ))()
export type Window = t.TypeOf<typeof Window>
type LocalWindow = Exclude<Window, 'ever' | t.TypeOf<typeof Rolling>>

/** The local date on which a contact of that date is released. */
const releaseDate = (window: LocalWindow, made: LocalDate): LocalDate => {
  if ('days' in window) return made + window.days
  if (window.calendar === 'day') return made + 1
  if (window.calendar === 'month') return nextMonth(made)
  const first = (window as { readonly weekStart?: string }).weekStart === 'sun' ? 6 : 0
  return made + 7 - ((weekday(made) - first + 7) % 7)
}

/** A window made ready to be asked. */
export interface Hold {
  /** How long each contact is held, where that is the same for all; otherwise it is for the clock to say. */
  readonly length: number | undefined
  /** No contact is held longer than this after it was made, in milliseconds. */
  readonly longest: (zones: ReadonlyArray<Zone>) => number
  /** When a contact made at `made` is released. */
  readonly release: (made: Instant, zones: ReadonlyArray<Zone>) => Instant
}

const fixed = (length: number): Hold => ({
  length,
  longest: () => length,
  release: (made) => plus(made, length),
})

/** Months have 31 days at most, and clocks may change. */
const longestDays = (window: LocalWindow): number => ('days' in window ? window.days : 31) + 3

/**
 * How a window holds contacts. A local day begins with the first instant at which the wall shows it. Of several zones
 * the latest release holds; where no zone is known, a contact is never released.
 */
export const holdOf = (window: Window): Hold => {
  if (window === 'ever') return fixed(never)
  if ('rolling' in window) return fixed(window.rolling)
  return {
    length: undefined,
    longest: (zones) => (zones.length === 0 ? never : longestDays(window) * day),
    release: (made, zones) => {
      let latest = zones.length === 0 ? never : made
      for (const zone of zones) {
        const date = releaseDate(window, dateOf(wallAt(zone, made)))
        latest = later(latest, firstAt(zone, date * day, made))
      }
      return latest
    },
  }
}

/** The window as JSON, for an explanation. */
export const windowJson = (window: Window): unknown => {
  if (window === 'ever') return window
  if ('rolling' in window) return { rolling: encodeDuration(window.rolling) }
  if ('days' in window) return { days: window.days }
  return 'weekStart' in window
    ? { calendar: window.calendar, weekStart: window.weekStart }
    : { calendar: window.calendar }
}
