/** Whether a wall clock is inside a guard's spans. */
import type { Hours, PolicyJson, Span } from './policy.js'
import { hour, minute } from './scalars.js'
import type { Wall } from './wall.js'
import { dateOf, weekday } from './wall.js'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

export const timeOf = (text: string): number => Number(text.slice(0, 2)) * hour + Number(text.slice(3, 5)) * minute

type Spans = ReadonlyArray<Span>

const readCalendars = new WeakMap<ReadonlyArray<string>, ReadonlySet<number>>()

const datesOf = (calendar: ReadonlyArray<string>): ReadonlySet<number> => {
  const known = readCalendars.get(calendar)
  if (known !== undefined) return known
  const read = new Set(calendar.map(dateOf))
  readCalendars.set(calendar, read)
  return read
}

const naming = (spans: Spans, name: string): Spans => spans.filter(({ days }) => (days ?? weekdays).includes(name))

/** The spans that start on a date. */
const spansOn = ({ kind, spans, holidays }: Hours, date: number, policy: PolicyJson): Spans => {
  const usual = naming(spans, weekdays[weekday(date)] ?? '')
  const { calendars = {} } = policy
  const calendar = holidays !== undefined && Object.hasOwn(calendars, holidays) ? calendars[holidays] : undefined
  if (calendar === undefined) return usual
  const isHoliday = datesOf(calendar).has(date)
  const isEve = datesOf(calendar).has(date + 1)
  const ofHoliday = isHoliday ? naming(spans, 'holiday') : []
  const ofEve = isEve ? naming(spans, 'holiday-eve') : []
  if (kind === 'quiet-hours') return [...usual, ...ofHoliday, ...ofEve]
  if (isHoliday) return ofHoliday
  return ofEve.length > 0 ? ofEve : usual
}

export const liesInSpan = (guard: Hours, { date, time }: Wall, policy: PolicyJson): boolean => {
  const sinceToday = spansOn(guard, date, policy).some(({ from, to }) =>
    timeOf(from) < timeOf(to) ? timeOf(from) <= time && time < timeOf(to) : timeOf(from) <= time
  )
  const sinceYesterday = () =>
    spansOn(guard, date - 1, policy).some(({ from, to }) => timeOf(from) > timeOf(to) && time < timeOf(to))
  return sinceToday || sinceYesterday()
}
