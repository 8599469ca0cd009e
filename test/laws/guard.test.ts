/** The algebra of guards, compared with plain sets of moments: and the laws, for whatever it builds. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allOf, always, anyOf, during, not, nowhen, type Guard, type Stretch } from '../../src/guard/guard.js'
import { type Instant, never } from '../../src/time/instant.js'
import { patience, runs } from '../arbitraries/runs.js'
import { end, guardLaws, openMoments } from './guard-laws.js'

/** Every moment from `start` on. */
const after = (start: Instant): Guard => during([{ from: start, to: never }])

/** A guard, and the same set of moments spelled out. */
interface Pair {
  readonly guard: Guard
  readonly has: (at: number) => boolean
}

const at = fc.integer({ min: -5, max: end + 20 }).map(moment => moment as Instant)
const stretches = fc.array(fc.tuple(at, fc.integer({ min: 0, max: 25 })), { maxLength: 6 })
  .map(list => list.map(([from, length]): Stretch => ({ from, to: (from + length) as Instant })))

const leaf: fc.Arbitrary<Pair> = fc.oneof(
  fc.constant({ guard: always, has: () => true }),
  fc.constant({ guard: nowhen, has: () => false }),
  at.map(start => ({ guard: after(start), has: (moment: number) => moment >= start })),
  { weight: 4, arbitrary: stretches.map(list => ({ guard: during(list), has: (moment: number) => list.some(({ from, to }) => from <= moment && moment < to) })) },
)

const { built } = fc.letrec<{ built: Pair }>(tie => {
  const several = fc.array(tie('built'), { maxLength: 4 })
  return {
    built: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      leaf,
      several.map(list => ({ guard: allOf(list.map(({ guard }) => guard), end), has: (moment: number) => list.every(({ has }) => has(moment)) })),
      several.map(list => ({ guard: anyOf(list.map(({ guard }) => guard), end), has: (moment: number) => list.some(({ has }) => has(moment)) })),
      tie('built').map(({ guard, has }) => ({ guard: not(guard), has: (moment: number) => !has(moment) })),
    ),
  }
})

guardLaws('a guard that stands alone', leaf.map(({ guard }) => guard), 500)
guardLaws('a guard that others make up', built.map(({ guard }) => guard), 500)

describe('the algebra', () => {
  it('is that of sets: all of is what they share, any of what they have together', () => {
    fc.assert(fc.property(built, ({ guard, has }) => {
      expect(openMoments(guard)).toEqual(Array.from({ length: end + 1 }, (_, moment) => moment).filter(has))
    }), runs(2000))
  }, patience)

  it('finds nothing after the horizon, and what is at the horizon', () => {
    const late = after((end + 1) as Instant)
    const last = after(end)
    expect(allOf([last, always], end).opens(0 as Instant)).toBe(end)
    expect(allOf([late, always], end).opens(0 as Instant)).toBe(Infinity)
  })

  it('has no favourite: order, grouping and repetition do not matter', () => {
    fc.assert(fc.property(built, built, built, ({ guard: a }, { guard: b }, { guard: c }) => {
      for (const of of [allOf, anyOf]) {
        const all = openMoments(of([a, b, c], end))
        expect(openMoments(of([c, b, a, b], end))).toEqual(all)
        expect(openMoments(of([of([a, b], end), c], end))).toEqual(all)
      }
    }), runs(500))
  }, patience)
})
