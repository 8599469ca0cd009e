/** Instants: which texts name one, which do not, and the text that each is written as. */
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { EndCodec, InstantCodec, type Instant, beginning, earlier, encodeInstant, later, never, plus } from '../../src/time/instant.js'
import { runs } from '../arbitraries/runs.js'
import { complaints, reading } from '../json/reading.js'
import { at, earliest, instant, latest, minute } from './calendar.js'

const moments = fc.integer({ min: earliest, max: latest }).map(instant)

describe('an instant in JSON', () => {
  it.each([
    ['2026-11-22T09:00:00Z', '2026-11-22T09:00:00.000Z'],
    ['2026-11-22T09:00Z', '2026-11-22T09:00:00.000Z'],
    ['2026-11-22T09:00:00.1Z', '2026-11-22T09:00:00.100Z'],
    ['2026-11-22T09:00:00.12Z', '2026-11-22T09:00:00.120Z'],
    ['2026-11-22T09:00:00.123Z', '2026-11-22T09:00:00.123Z'],
    ['2026-11-22T09:00:00.007Z', '2026-11-22T09:00:00.007Z'],
    ['2026-11-22T09:00:00+01:00', '2026-11-22T08:00:00.000Z'],
    ['2026-11-22T09:00:59.999-05:30', '2026-11-22T14:30:59.999Z'],
    ['2026-11-22T00:30+14:00', '2026-11-21T10:30:00.000Z'],
    ['2026-11-22T09:00+00:00', '2026-11-22T09:00:00.000Z'],
    ['2026-11-22T09:00-00:00', '2026-11-22T09:00:00.000Z'],
    ['2026-11-22T09:00+23:59', '2026-11-21T09:01:00.000Z'],
    ['2028-02-29T23:59:59Z', '2028-02-29T23:59:59.000Z'],
    ['2000-02-29T00:00Z', '2000-02-29T00:00:00.000Z'],
    ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00.000Z'],
    ['1969-12-31T23:00-01:00', '1970-01-01T00:00:00.000Z'],
    ['2199-12-31T23:59:59.999Z', '2199-12-31T23:59:59.999Z'],
    ['2200-01-01T00:59:59.999+01:00', '2199-12-31T23:59:59.999Z'],
  ])('%s is %s', (json, written) => {
    const read = reading(InstantCodec, json) as Instant
    expect(InstantCodec.encode(read)).toBe(written)
    expect(read).toBe(Date.parse(written))
  })

  it.each<readonly [why: string, json: unknown]>([
    ['a zone is missing', '2026-11-22T09:00:00'],
    ['a date alone', '2026-11-22'],
    ['lower case', '2026-11-22T09:00:00z'],
    ['lower case', '2026-11-22t09:00:00Z'],
    ['a space', '2026-11-22 09:00:00Z'],
    ['a space before', ' 2026-11-22T09:00:00Z'],
    ['a line after', '2026-11-22T09:00:00Z\n'],
    ['a word after', '2026-11-22T09:00:00Z (noon)'],
    ['no minutes', '2026-11-22T09Z'],
    ['four fraction digits', '2026-11-22T09:00:00.1234Z'],
    ['no fraction digits', '2026-11-22T09:00:00.Z'],
    ['a fraction of a minute', '2026-11-22T09:00.5Z'],
    ['a comma', '2026-11-22T09:00:00,5Z'],
    ['24:00', '2026-11-22T24:00:00Z'],
    ['minute 60', '2026-11-22T09:60:00Z'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['30 February', '2026-02-30T00:00:00Z'],
    ['29 February of a common year', '2026-02-29T00:00:00Z'],
    ['31 April', '2026-04-31T00:00:00Z'],
    ['day 0', '2026-11-00T00:00:00Z'],
    ['day 32', '2026-12-32T00:00:00Z'],
    ['month 0', '2026-00-22T00:00:00Z'],
    ['month 13', '2026-13-01T00:00:00Z'],
    ['a short offset', '2026-11-22T09:00:00+01'],
    ['an offset without a colon', '2026-11-22T09:00:00+0100'],
    ['an offset of 24 hours', '2026-11-22T09:00:00+24:00'],
    ['an offset of 60 minutes', '2026-11-22T09:00:00+01:60'],
    ['a minus of another kind', '2026-11-22T09:00:00\u{2212}01:00'],
    ['both', '2026-11-22T09:00:00Z+01:00'],
    ['before 1970', '1969-12-31T23:59:59.999Z'],
    ['before 1970 in UTC', '1970-01-01T00:00:00+00:01'],
    ['after 2199', '2200-01-01T00:00:00Z'],
    ['after 2199 in UTC', '2199-12-31T23:59:59.999-00:01'],
    ['the year 26', '0026-11-22T09:00:00Z'],
    ['more digits of a year', '+002026-11-22T09:00:00Z'],
    ['a week date', '2026-W47-7T09:00:00Z'],
    ['an ordinal date', '2026-326T09:00:00Z'],
    ['other digits', '٢٠٢٦-11-22T09:00:00Z'],
    ['words', 'tomorrow'],
    ['no text', ''],
    ['a number', 1_795_000_000_000],
    ['null', null],
    ['nothing', undefined],
    ['a date', new Date(0)],
    ['a list', ['2026-11-22T09:00:00.000Z']],
  ])('is refused: %s', (_, json) => {
    expect(complaints(InstantCodec, json)).toHaveLength(1)
  })

  it.each(['0070-01-01T00:00:00Z', '0099-12-31T23:59:59Z'])('is refused: the year of %s', (json) => {
    expect(complaints(InstantCodec, json)).toHaveLength(1)
  })

  it('is told what an instant looks like', () => {
    const expected = 'an instant such as 2026-11-22T09:00:00Z (with Z or an offset, from 1970 to 2199)'
    expect(complaints(InstantCodec, '2026-02-30T00:00Z')).toEqual([`this must be ${expected}, but is "2026-02-30T00:00Z".`])
    expect(complaints(InstantCodec, undefined)).toEqual([`this is missing: it must be ${expected}.`])
  })

  it('is read again from what was written', () => {
    fc.assert(fc.property(moments, (t) => { expect(reading(InstantCodec, InstantCodec.encode(t))).toBe(t) }), runs(1000))
  })

  it('is the same at every offset', () => {
    fc.assert(fc.property(moments, fc.integer({ min: -23 * 60 - 59, max: 23 * 60 + 59 }), (t, offset) => {
      const sign = offset < 0 ? '-' : '+'
      const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) => String(part).padStart(2, '0'))
      const local = new Date(t + offset * minute).toISOString().slice(0, -1)
      fc.pre(/^\d/.test(local))
      expect(reading(InstantCodec, `${local}${sign}${hours}:${minutes}`)).toBe(t)
    }), runs(1000))
  })

  it('is read as luxon reads it, whatever the numbers', () => {
    const two = (greatest: number) => fc.integer({ min: 0, max: greatest }).map((n) => String(n).padStart(2, '0'))
    const texts = fc.tuple(fc.integer({ min: 1965, max: 2205 }), two(14), two(33), two(23), two(61), two(61)).map(
      ([year, month, date, hours, minutes, seconds]) => `${year}-${month}-${date}T${hours}:${minutes}:${seconds}Z`,
    )
    fc.assert(fc.property(texts, (text) => {
      const luxon = DateTime.fromISO(text)
      const valid = luxon.isValid && luxon.toMillis() >= earliest && luxon.toMillis() <= latest
      expect(reading(InstantCodec, text)).toEqual(valid ? luxon.toMillis() : [expect.anything()])
    }), runs(2000))
  })
})

describe('an end in JSON', () => {
  it('is an instant, or null for never', () => {
    expect(reading(EndCodec, null)).toBe(never)
    expect(reading(EndCodec, '2026-11-22T09:00Z')).toBe(at('2026-11-22T09:00Z'))
    expect(complaints(EndCodec, 'never')).toHaveLength(1)
    expect(complaints(EndCodec, undefined)).toHaveLength(1)
    expect([never, at('2026-11-22T09:00Z')].map(EndCodec.encode)).toEqual([null, '2026-11-22T09:00:00.000Z'])
  })
})

describe('never and the beginning', () => {
  it('are later and earlier than every instant', () => {
    expect(later(latest, never)).toBe(never)
    expect(later(never, latest)).toBe(never)
    expect(earlier(earliest, beginning)).toBe(beginning)
    expect(earlier(latest, never)).toBe(latest)
    expect(plus(never, 5)).toBe(never)
    expect(plus(earliest, 5)).toBe(5)
    expect(encodeInstant(never)).toBeNull()
    expect(encodeInstant(latest)).toBe('2199-12-31T23:59:59.999Z')
  })
})
