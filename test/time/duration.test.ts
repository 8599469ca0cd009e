/** Durations: which texts name one, how long it is, and the text that each is written as. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DurationCodec, encodeDuration } from '../../src/time/duration.js'
import { runs } from '../arbitraries/runs.js'
import { complaints, reading } from '../json/reading.js'
import { day, hour, minute } from './calendar.js'

const second = 1000
const longest = 36_525 * day

describe('a duration in JSON', () => {
  it.each([
    ['P1W', 7 * day, 'P7D'],
    ['P2W', 14 * day, 'P14D'],
    ['P7D', 7 * day, 'P7D'],
    ['PT24H', day, 'P1D'],
    ['PT36H', 36 * hour, 'P1DT12H'],
    ['P1DT12H', 36 * hour, 'P1DT12H'],
    ['P1DT1H1M1S', day + hour + minute + second, 'P1DT1H1M1S'],
    ['PT90M', 90 * minute, 'PT1H30M'],
    ['PT1H1S', hour + second, 'PT1H1S'],
    ['P1DT1S', day + second, 'P1DT1S'],
    ['PT1S', second, 'PT1S'],
    ['PT86400S', day, 'P1D'],
    ['P0DT1S', second, 'PT1S'],
    ['P007D', 7 * day, 'P7D'],
    ['P36525D', longest, 'P36525D'],
    ['PT876600H', longest, 'P36525D'],
    ['P5217W', 5217 * 7 * day, 'P36519D'],
  ])('%s is %i milliseconds, and written %s', (json, length, written) => {
    expect(reading(DurationCodec, json)).toBe(length)
    expect(encodeDuration(length)).toBe(written)
    expect(DurationCodec.encode(length)).toBe(written)
  })

  it.each<readonly [why: string, json: unknown]>([
    ['nothing of anything', 'P'],
    ['nothing of anything', 'PT'],
    ['no time after T', 'P1DT'],
    ['zero', 'P0D'],
    ['zero', 'PT0S'],
    ['zero', 'P0W'],
    ['zero', 'P0DT0H0M0S'],
    ['weeks beside days', 'P1W2D'],
    ['weeks beside a time', 'P1WT1H'],
    ['months', 'P1M'],
    ['years', 'P1Y'],
    ['months beside days', 'P1M2D'],
    ['hours without T', 'P1H'],
    ['days after T', 'PT1D'],
    ['another order', 'PT1S1M'],
    ['the same unit twice', 'P1D1D'],
    ['no unit', 'P1'],
    ['no unit', 'PT1'],
    ['no P', '7D'],
    ['a fraction', 'P1.5D'],
    ['a fraction', 'PT0,5H'],
    ['a sign', 'P-1D'],
    ['a sign', '-P1D'],
    ['a sign', '+P1D'],
    ['lower case', 'p1d'],
    ['lower case', 'P1d'],
    ['a space', 'P1D '],
    ['a line after', 'P1D\n'],
    ['more than 100 years', 'P36526D'],
    ['more than 100 years', 'P36525DT1S'],
    ['more than 100 years', 'P5218W'],
    ['more than can be counted', `P${'9'.repeat(20)}D`],
    ['more than can be counted', `PT${'9'.repeat(400)}S`],
    ['more than can be counted', `P${'9'.repeat(400)}DT${'9'.repeat(400)}H`],
    ['other digits', 'P٧D'],
    ['words', '7 days'],
    ['no text', ''],
    ['a number', 604_800_000],
    ['null', null],
    ['a list', ['P7D']],
  ])('is refused: %s', (_, json) => {
    expect(complaints(DurationCodec, json)).toHaveLength(1)
  })

  it('is told what a duration looks like', () => {
    expect(complaints(DurationCodec, 'P1M')).toEqual([
      'this must be a duration such as P7D or PT12H (no months or years; up to 100 years), but is "P1M".',
    ])
  })

  it('is read again from what was written', () => {
    const lengths = fc.integer({ min: 1, max: longest / second }).map((seconds) => seconds * second)
    fc.assert(fc.property(lengths, (length) => { expect(reading(DurationCodec, encodeDuration(length))).toBe(length) }), runs(2000))
  })

  it('is the sum of its parts', () => {
    const part = fc.option(fc.integer({ min: 0, max: 9_000 }), { nil: undefined })
    fc.assert(fc.property(part, part, part, part, (days, hours, minutes, seconds) => {
      const written = (count: number | undefined, letter: string) => (count === undefined ? '' : `${count}${letter}`)
      const time = written(hours, 'H') + written(minutes, 'M') + written(seconds, 'S')
      const length = (days ?? 0) * day + (hours ?? 0) * hour + (minutes ?? 0) * minute + (seconds ?? 0) * second
      const json = `P${written(days, 'D')}${time === '' ? '' : `T${time}`}`
      expect(reading(DurationCodec, json)).toEqual(length > 0 ? length : [expect.anything()])
    }), runs(1000))
  })
})
