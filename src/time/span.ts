/**
 * Spans say which hours of which days a rule is about, as a wall clock shows them. A span from 21:00 to 08:00 runs
 * overnight and belongs, with its kind of day, to the date on which it starts.
 */
import type * as t from 'io-ts'
import { checked } from '../json/check.js'
import { someOf } from '../json/list.js'
import { closed, optional, own } from '../json/record.js'
import { oneOf, textWhere } from '../json/scalar.js'
import { type LocalDate, dateOf, weekday } from './date.js'
import { day } from './duration.js'
import type { Wall } from './zone.js'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** The minute of the day at which it is so late: `24:00` is that after the last. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** A span in JSON. Without `days` it is about the seven weekdays. `[from, to)`, to the minute. */
export const Span = /*#__PURE__*/ (() =>
  checked(
    closed({
      days: optional(someOf(oneOf(...weekdays, 'holiday', 'holiday-eve'))),
      from: textWhere('a time such as 08:00 (from 00:00 to 23:59)', isTime),
      to: textWhere('a time such as 21:00 (from 00:00 to 24:00)', (text) => isTime(text) || text === '24:00'),
    }),
    (json) =>
      own(json, 'from') !== undefined && own(json, 'from') === own(json, 'to')
        ? [{ at: ['to'], expected: 'a time other than "from"' }]
        : [],
  ))()
export type Span = t.TypeOf<typeof Span>

/** Which day is a span about: some weekdays, holidays, or the days before one. */
const names = (span: Span, kind: string): boolean => (span.days ?? weekdays).some((named) => named === kind)

/** `[from, to)` in minutes of a day. */
interface Minutes {
  readonly from: number
  readonly to: number
}

/** What of a date its own spans cover, and what the overnight spans of the day before leave over; the first to begin first. */
const minutesIn = (today: ReadonlyArray<Span>, yesterday: ReadonlyArray<Span>): ReadonlyArray<Minutes> => {
  const minutes: Array<Minutes> = []
  for (const span of today) {
    const from = minutesOf(span.from)
    const to = minutesOf(span.to)
    minutes.push({ from, to: from < to ? to : 24 * 60 })
  }
  for (const span of yesterday) {
    const to = minutesOf(span.to)
    if (minutesOf(span.from) > to) minutes.push({ from: 0, to })
  }
  return minutes.sort((a, b) => a.from - b.from)
}

/** The hours that spans cover: the first wall time, not earlier, that is covered, or that is not; `Infinity`: none is. */
export type Timetable = (wall: Wall, covered: boolean) => Wall

/** The spans of a date. Those that name a holiday replace those of the weekday, or are `added` to them. */
const spansOf = (spans: ReadonlyArray<Span>, holidays: ReadonlySet<LocalDate>, added: boolean, date: LocalDate) => {
  const isHoliday = holidays.has(date)
  const isEve = holidays.has(date + 1)
  const ordinary = spans.filter((span) => names(span, weekdays[weekday(date)]!))
  const special = spans.filter((span) => (isHoliday && names(span, 'holiday')) || (isEve && names(span, 'holiday-eve')))
  if (added) return [...ordinary, ...special]
  if (isHoliday) return spans.filter((span) => names(span, 'holiday'))
  return special.length > 0 ? special : ordinary
}

const minute = 60_000

/** The timetable of spans with a calendar of holidays, whose spans replace those of the weekday or are `added` to them. */
export const timetable = (spans: ReadonlyArray<Span>, holidays: ReadonlySet<LocalDate>, added: boolean): Timetable => {
  const on = (date: LocalDate) => spansOf(spans, holidays, added, date)
  const lastSpecial = [...holidays].reduce((last, date) => Math.max(last, date), -Infinity)
  /** 0: an ordinary date; otherwise a holiday, the eve of one, or both. */
  const kindOf = (date: LocalDate): number =>
    date > lastSpecial ? 0 : Number(holidays.has(date)) + 2 * Number(holidays.has(date + 1))
  /** The minutes hang on the weekday, and on the kinds of the date and of the one before. */
  const known: Array<ReadonlyArray<Minutes> | undefined> = []
  const minutesOn = (date: LocalDate): ReadonlyArray<Minutes> =>
    (known[weekday(date) + 7 * (kindOf(date) + 4 * kindOf(date - 1))] ??= minutesIn(on(date), on(date - 1)))

  return (wall, covered) => {
    const first = dateOf(wall)
    const last = Math.max(first, lastSpecial) + 8 // a day for what is left over from a holiday, and a plain week
    for (let date = first; date <= last; date += 1) {
      const midnight = date * day
      let from = Math.max(wall, midnight)
      const minutes = minutesOn(date)
      for (let i = 0; i < minutes.length; i += 1) {
        const opens = midnight + minutes[i]!.from * minute
        const closes = midnight + minutes[i]!.to * minute
        if (from >= closes) continue
        if (covered) return Math.max(from, opens)
        if (from < opens) return from
        from = closes
      }
      if (!covered && from < midnight + day) return from
    }
    return Infinity
  }
}
