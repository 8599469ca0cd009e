/** Spans: the hours of days that they cover, as a wall clock shows them, holidays and nights included. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Span, timetable } from '../../src/time/span.js'
import { runs } from '../arbitraries/runs.js'
import { complaints, reading } from '../json/reading.js'
import { at, day, minute } from './calendar.js'

type Rule = 'replace' | 'top'
const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const dated = (...dates: ReadonlyArray<string>): ReadonlySet<number> => new Set(dates.map((date) => at(`${date} 00:00`) / day))
const nextOf = (spans: ReadonlyArray<Span>, wall: string, covered: boolean, holidays: ReadonlySet<number> = new Set(), rule: Rule = 'replace') => {
  const next = timetable(spans, holidays, rule === 'top')(at(wall), covered)
  return next === Infinity ? 'never' : new Date(next).toISOString().slice(0, 16).replace('T', ' ')
}

const office: ReadonlyArray<Span> = [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }]
const night: ReadonlyArray<Span> = [{ from: '21:00', to: '08:00' }]
const always: ReadonlyArray<Span> = [{ from: '00:00', to: '24:00' }]

describe('what spans cover', () => { // 2026-11-22 is a Sunday
  it.each<readonly [what: string, spans: ReadonlyArray<Span>, wall: string, covered: string, not: string]>([
    ['the weekend is over', office, '2026-11-22 12:00', '2026-11-23 09:00', '2026-11-22 12:00'],
    ['the first minute', office, '2026-11-23 09:00', '2026-11-23 09:00', '2026-11-23 17:00'],
    ['the last minute', office, '2026-11-23 16:59', '2026-11-23 16:59', '2026-11-23 17:00'],
    ['the end is not covered', office, '2026-11-23 17:00', '2026-11-24 09:00', '2026-11-23 17:00'],
    ['Friday evening', office, '2026-11-27 17:00', '2026-11-30 09:00', '2026-11-27 17:00'],
    ['overnight, before midnight', night, '2026-11-22 21:00', '2026-11-22 21:00', '2026-11-23 08:00'],
    ['overnight, after midnight', night, '2026-11-22 03:00', '2026-11-22 03:00', '2026-11-22 08:00'],
    ['overnight, by day', night, '2026-11-22 08:00', '2026-11-22 21:00', '2026-11-22 08:00'],
    ['a night belongs to its evening', [{ days: ['fri'], from: '22:00', to: '06:00' }], '2026-11-27 00:00', '2026-11-27 22:00', '2026-11-27 00:00'],
    ['and goes on into Saturday', [{ days: ['fri'], from: '22:00', to: '06:00' }], '2026-11-28 05:00', '2026-11-28 05:00', '2026-11-28 06:00'],
    ['Sunday night ends on Monday', [{ days: ['sun'], from: '22:00', to: '06:00' }], '2026-11-23 00:00', '2026-11-23 00:00', '2026-11-23 06:00'],
    ['until midnight', [{ days: ['sun'], from: '22:00', to: '24:00' }], '2026-11-22 23:00', '2026-11-22 23:00', '2026-11-23 00:00'],
    ['until 00:00 is until midnight', [{ days: ['sun'], from: '22:00', to: '00:00' }], '2026-11-22 23:00', '2026-11-22 23:00', '2026-11-23 00:00'],
    ['all the time', always, '2026-11-22 12:00', '2026-11-22 12:00', 'never'],
    ['joined', [{ from: '09:00', to: '12:00' }, { from: '12:00', to: '13:00' }], '2026-11-22 10:00', '2026-11-22 10:00', '2026-11-22 13:00'],
    ['one within another', [{ from: '10:00', to: '11:00' }, { from: '09:00', to: '17:00' }], '2026-11-22 09:30', '2026-11-22 09:30', '2026-11-22 17:00'],
    ['with a break', [{ from: '13:00', to: '17:00' }, { from: '09:00', to: '12:00' }], '2026-11-22 12:00', '2026-11-22 13:00', '2026-11-22 12:00'],
    ['two that make a day', [{ from: '08:00', to: '20:00' }, { from: '20:00', to: '08:00' }], '2026-11-22 12:00', '2026-11-22 12:00', 'never'],
    ['no spans at all', [], '2026-11-22 12:00', 'never', '2026-11-22 12:00'],
    ['before 1970', night, '1969-12-31 12:00', '1969-12-31 21:00', '1969-12-31 12:00'],
  ])('%s', (_, spans, wall, covered, not) => {
    expect(nextOf(spans, wall, true)).toBe(covered)
    expect(nextOf(spans, wall, false)).toBe(not)
  })

  it('is kept to the millisecond', () => {
    const next = timetable(office, new Set(), false)
    const closing = at('2026-11-23 17:00')
    expect(next(closing - 1, true)).toBe(closing - 1)
    expect(next(closing - 1, false)).toBe(closing)
  })
})

describe('holidays and their eves', () => { // 2026-12-25 is a Friday
  const christmas = dated('2026-12-25')
  const special: ReadonlyArray<Span> = [
    ...office, { days: ['holiday'], from: '10:00', to: '12:00' }, { days: ['holiday-eve'], from: '07:00', to: '14:00' },
  ]

  it.each<readonly [what: string, spans: ReadonlyArray<Span>, rule: Rule, wall: string, covered: string, not: string]>([
    ['replace the weekday’s hours', special, 'replace', '2026-12-25 00:00', '2026-12-25 10:00', '2026-12-25 00:00'],
    ['replace them also where they have none', office, 'replace', '2026-12-25 00:00', '2026-12-28 09:00', '2026-12-25 00:00'],
    ['an eve has its own hours', special, 'replace', '2026-12-24 00:00', '2026-12-24 07:00', '2026-12-24 00:00'],
    ['and no others', special, 'replace', '2026-12-24 14:00', '2026-12-25 10:00', '2026-12-24 14:00'],
    ['an eve without hours of its own is a weekday', office, 'replace', '2026-12-24 00:00', '2026-12-24 09:00', '2026-12-24 00:00'],
    ['come on top of the weekday’s hours', special, 'top', '2026-12-25 11:00', '2026-12-25 11:00', '2026-12-25 17:00'],
    ['as do eves', special, 'top', '2026-12-24 06:59', '2026-12-24 07:00', '2026-12-24 06:59'],
    ['and both together', special, 'top', '2026-12-24 13:00', '2026-12-24 13:00', '2026-12-24 17:00'],
    ['an ordinary day is as ever', special, 'top', '2026-12-23 00:00', '2026-12-23 09:00', '2026-12-23 00:00'],
    ['an overnight span from a holiday goes on after it', [{ days: ['holiday'], from: '22:00', to: '04:00' }], 'replace', '2026-12-26 01:00', '2026-12-26 01:00', '2026-12-26 04:00'],
    ['an overnight span from the day before goes on into it', [{ days: ['thu'], from: '22:00', to: '04:00' }], 'replace', '2026-12-25 01:00', '2026-12-25 01:00', '2026-12-25 04:00'],
    ['a holiday that is far away', [{ days: ['holiday'], from: '10:00', to: '12:00' }], 'replace', '2020-01-01 00:00', '2026-12-25 10:00', '2020-01-01 00:00'],
    ['a holiday that is over', [{ days: ['holiday'], from: '10:00', to: '12:00' }], 'replace', '2026-12-25 12:00', 'never', '2026-12-25 12:00'],
    ['always, but for a holiday', always, 'replace', '2020-01-01 00:00', '2020-01-01 00:00', '2026-12-25 00:00'],
    ['always, holidays or not', always, 'top', '2020-01-01 00:00', '2020-01-01 00:00', 'never'],
  ])('%s', (_, spans, rule, wall, covered, not) => {
    expect(nextOf(spans, wall, true, christmas, rule)).toBe(covered)
    expect(nextOf(spans, wall, false, christmas, rule)).toBe(not)
  })

  it('a night of a holiday hides what shows a week later', () => {
    const but = (name: string) => week.filter((other) => other !== name)
    const spans: ReadonlyArray<Span> = [
      { days: but('sat'), from: '00:00', to: '24:00' }, { days: ['sat'], from: '06:00', to: '24:00' }, { days: ['holiday'], from: '22:00', to: '06:00' },
    ]
    expect(nextOf(spans, '2026-12-25 22:00', false, christmas)).toBe('2027-01-02 00:00')
  })

  it('a day that is both, is a holiday first', () => {
    const two = dated('2026-12-25', '2026-12-26')
    expect(nextOf(special, '2026-12-25 00:00', true, two)).toBe('2026-12-25 10:00')
    expect(nextOf(special, '2026-12-25 12:00', true, two)).toBe('2026-12-26 10:00')
    expect(nextOf(special, '2026-12-25 00:00', true, two, 'top')).toBe('2026-12-25 07:00')
  })
})

/** Whether a minute is covered, straight from the words: by a span of this date, or of the night before. */
const isCovered = (spans: ReadonlyArray<Span>, holidays: ReadonlySet<number>, rule: Rule, wall: number): boolean => {
  const date = Math.floor(wall / day)
  const time = new Date(wall).toISOString().slice(11, 16)
  const onDate = (which: number): ReadonlyArray<Span> => {
    const named = (kind: string) => spans.filter(({ days }) => (days ?? week).some((named) => named === kind))
    const [ordinary, holiday, eve] = [named(week[(new Date(which * day).getUTCDay() + 6) % 7]!), named('holiday'), named('holiday-eve')]
    const [isHoliday, isEve] = [holidays.has(which), holidays.has(which + 1)]
    if (rule === 'top') return [...ordinary, ...(isHoliday ? holiday : []), ...(isEve ? eve : [])]
    if (isHoliday) return holiday
    return isEve && eve.length > 0 ? eve : ordinary
  }
  return onDate(date).some(({ from, to }) => from <= time && (time < to || from > to)) ||
    onDate(date - 1).some(({ from, to }) => from > to && time < to)
}

describe('the next covered moment', () => {
  const start = at('2026-12-20 00:00') / day
  const times = fc.constantFrom('00:00', '00:30', '06:00', '12:00', '21:00', '23:30')
  const days = fc.uniqueArray(fc.constantFrom<NonNullable<Span['days']>[number]>(...week, 'holiday', 'holiday-eve'), { minLength: 1 })
  const span = fc.tuple(fc.option(days, { nil: undefined }), times, fc.oneof(times, fc.constant('24:00')))
    .filter(([, from, to]) => from !== to)
    .map(([named, from, to]): Span => ({ from, to, ...(named === undefined ? {} : { days: named }) }))
  const spans = fc.array(span, { minLength: 1, maxLength: 4 })
  const holidays = fc.uniqueArray(fc.integer({ min: start - 1, max: start + 8 }), { maxLength: 4 }).map((dates) => new Set(dates))

  it('is the one that trying every half hour finds', () => {
    fc.assert(fc.property(spans, holidays, fc.constantFrom<Rule>('replace', 'top'), fc.integer({ min: 0, max: 8 * 48 }), fc.boolean(),
      (drawn, dates, rule, halfHours, covered) => {
        const from = start * day + halfHours * 30 * minute
        const isNext = (wall: number) => isCovered(drawn, dates, rule, wall) === covered
        let expected = from
        while (expected < from + 20 * day && !isNext(expected)) expected += 30 * minute
        const found = timetable(drawn, dates, rule === 'top')(from, covered)
        expect(found).toBe(isNext(expected) ? expected : Infinity)
        expect(timetable(drawn, dates, rule === 'top')(from + 7, covered)).toBe(found === from ? from + 7 : found)
      }), runs(2000))
  })
})

describe('a span in JSON', () => {
  it.each<unknown>([
    { from: '21:00', to: '08:00' }, { from: '00:00', to: '24:00' }, { from: '00:00', to: '23:59' }, { from: '00:01', to: '00:00' },
    { days: ['mon', 'holiday', 'holiday-eve'], from: '09:00', to: '17:00', note: 'office' },
  ])('is %j', (json) => {
    const span = reading(Span, json) as Span
    expect(span).toMatchObject(json as object)
    expect(reading(Span, Span.encode(span))).toEqual(span)
  })

  it.each<readonly [json: unknown, complaints: ReadonlyArray<string>]>([
    [{ from: '9:00', to: '17:00' }, ['"from" must be a time such as 08:00 (from 00:00 to 23:59), but is "9:00".']],
    [{ from: '24:00', to: '08:00' }, ['"from" must be a time such as 08:00 (from 00:00 to 23:59), but is "24:00".']],
    [{ from: '08:00', to: '24:01' }, ['"to" must be a time such as 21:00 (from 00:00 to 24:00), but is "24:01".']],
    [{ from: '08:60', to: '09:00:00' }, [
      '"from" must be a time such as 08:00 (from 00:00 to 23:59), but is "08:60".',
      '"to" must be a time such as 21:00 (from 00:00 to 24:00), but is "09:00:00".',
    ]],
    [{ from: '08:00', to: '08:00' }, ['"to" must be a time other than "from", but is "08:00".']],
    [{ from: '08:00' }, ['"to" is missing: it must be a time such as 21:00 (from 00:00 to 24:00).']],
    [{ days: [], from: '08:00', to: '09:00' }, ['"days" must be a list of at least one, each one of mon, tue, wed, thu, fri, sat, sun, holiday, holiday-eve, but is an empty list.']],
    [{ days: ['Monday'], from: '08:00', to: '09:00' }, ['item 1 of "days" must be one of mon, tue, wed, thu, fri, sat, sun, holiday, holiday-eve, but is "Monday".']],
    [{ day: 'mon', from: '08:00', to: '09:00' }, ['"day" is not known here; known are days, from, to, note.']],
    ['08:00-17:00', ['this must be an object, but is "08:00-17:00".']],
    [{}, [
      '"from" is missing: it must be a time such as 08:00 (from 00:00 to 23:59).',
      '"to" is missing: it must be a time such as 21:00 (from 00:00 to 24:00).',
    ]],
  ])('is not %j', (json, expected) => {
    expect(complaints(Span, json)).toEqual(expected)
  })
})
