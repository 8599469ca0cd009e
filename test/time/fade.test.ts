/** Fading: halved with every half-life, and the first millisecond at which it has faded enough. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faded, firstFaded, rounded } from '../../src/time/fade.js'
import { never, type Instant } from '../../src/time/instant.js'
import { runs } from '../arbitraries/runs.js'
import { day, hour, instant, minute } from './calendar.js'

describe('fading', () => {
  it('halves with every half-life, and begins whole', () => {
    expect([-5, 0, 1, 2, 3].map((elapsed) => faded(elapsed * hour, hour))).toEqual([1, 1, 0.5, 0.25, 0.125])
    expect(faded(Number.MAX_SAFE_INTEGER, 1)).toBe(0)
  })

  /** Powers are not exact; what is searched must still never grow again. */
  it('never grows again, from one millisecond to the next', () => {
    const halfLives = fc.oneof(fc.integer({ min: 1, max: 36_525 * 86_400 }).map((seconds) => seconds * 1000), fc.constantFrom(1000, day, 90 * day))
    fc.assert(fc.property(halfLives, fc.integer({ min: 0, max: 36_525 * day }), (halfLife, elapsed) => {
      for (let i = 0; i < 20; i += 1) expect(faded(elapsed + i + 1, halfLife)).toBeLessThanOrEqual(faded(elapsed + i, halfLife))
    }), runs(5000))
  })
})

describe('rounding', () => {
  it.each([
    [0.1 + 0.2, 0.3], [1 - 0.9, 0.1], [0.123_456_789_4, 0.123_456_789], [0.123_456_789_6, 0.123_456_79], [1e-10, 0], [5e-10, 1e-9],
    [3, 3], [-0.5, -0.5], [1e300, 1e300], [Number.MAX_VALUE, Number.MAX_VALUE], [Infinity, Infinity],
  ])('of %d is %d', (value, expected) => {
    expect(rounded(value)).toBe(expected)
  })

  it('keeps order, and rounds once', () => {
    const values = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(fc.property(values, values, (a, b) => {
      expect(rounded(Math.min(a, b))).toBeLessThanOrEqual(rounded(Math.max(a, b)))
      expect(rounded(rounded(a))).toBe(rounded(a))
      expect(Math.abs(rounded(a) - a)).toBeLessThan(6e-10)
    }), runs(2000))
  })
})

describe('the first moment of having faded enough', () => {
  const from = instant(1_800_000_000_000)

  it('is one half-life on for a half', () => {
    expect(firstFaded((t) => faded(t - from, day) <= 0.5, from, day)).toBe(from + day)
    expect(firstFaded((t) => faded(t - from, day) < 0.5, from, day)).toBe(from + day + 1)
  })

  it('is now, where it already has', () => {
    expect(firstFaded(() => true, from, day)).toBe(from)
  })

  it('is never, where it never does', () => {
    expect(firstFaded(() => false, from, day)).toBe(never)
    expect(firstFaded(() => false, from, 1)).toBe(never)
  })

  it('is found however long a half-life is', () => {
    const enough = (t: Instant) => t >= from + 5 * hour
    for (const halfLife of [1, minute, hour, 5 * hour, 7 * hour, 1000 * day]) expect(firstFaded(enough, from, halfLife)).toBe(from + 5 * hour)
  })

  it('is the one that trying every millisecond finds', () => {
    const cases = fc.record({
      halfLife: fc.integer({ min: 1, max: 60 }), bar: fc.double({ min: 0.001, max: 1.2, noNaN: true }),
      weights: fc.array(fc.tuple(fc.integer({ min: -30, max: 30 }), fc.double({ min: 0, max: 2, noNaN: true })), { maxLength: 4 }),
    })
    fc.assert(fc.property(cases, ({ halfLife, bar, weights }) => {
      const enough = (t: number) => rounded(weights.reduce((sum, [at, weight]) => sum + weight * faded(t - at, halfLife), 0)) <= bar
      let expected = 0
      while (!enough(expected)) expected += 1
      expect(firstFaded(enough, instant(0), halfLife)).toBe(expected)
    }), runs(2000))
  })
})
