/** Local dates: days on the wall, counted from 1970-01-01. */
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { LocalDate, dateOf, nextMonth, weekday } from '../../src/time/date.js'
import { runs } from '../arbitraries/runs.js'
import { complaints, reading } from '../json/reading.js'
import { at, day, latest } from './calendar.js'

const dates = fc.integer({ min: -800, max: Math.floor(latest / day) + 800 })
const luxon = (date: LocalDate): DateTime => DateTime.fromMillis(date * day, { zone: 'UTC' })

describe('a date', () => {
  it('is what the wall shows, from midnight to midnight', () => {
    expect(dateOf(at('1970-01-01 00:00'))).toBe(0)
    expect(dateOf(at('1969-12-31 23:59'))).toBe(-1)
    expect(dateOf(at('2026-12-25 00:00') - 1)).toBe(dateOf(at('2026-12-24 00:00')))
  })

  it('has the weekday and the next month that luxon gives it', () => {
    fc.assert(fc.property(dates, (date) => {
      expect(weekday(date)).toBe(luxon(date).weekday - 1)
      expect(nextMonth(date)).toBe(luxon(date).startOf('month').plus({ months: 1 }).toMillis() / day)
    }), runs(2000))
  })
})

describe('a date in JSON', () => {
  it.each(['1970-01-01', '2026-12-25', '2028-02-29', '2000-02-29', '2199-12-31'])('is %s', (json) => {
    expect(reading(LocalDate, json)).toBe(Date.parse(json) / day)
    expect(LocalDate.encode(Date.parse(json) / day)).toBe(json)
  })

  it.each<unknown>([
    '1969-12-31', '2200-01-01', '2026-02-29', '2100-02-29', '2026-02-30', '2026-04-31', '2026-00-01', '2026-13-01', '2026-01-00',
    '2026-01-32', '2026-1-1', '26-01-01', '0070-01-01', '20260101', '2026-01', '2026-01-01T00:00Z', '2026-01-01T00:00:00', '-002026-01-01', '2026-01-01 ', '2026-01-01\n',
    '', 'christmas', 20260101, null, undefined, ['2026-01-01'],
  ])('is not %j', (json) => {
    expect(complaints(LocalDate, json)).toHaveLength(1)
  })

  it('is told what a date looks like', () => {
    expect(complaints(LocalDate, '25.12.2026')).toEqual([
      'this must be a date such as 2026-12-25 (from 1970 to 2199), but is "25.12.2026".',
    ])
  })
})
