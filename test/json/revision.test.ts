/** Records that arrive in any order and more than once: which one counts. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byDate, merged, type Dated } from '../../src/json/revision.js'
import { runs } from '../arbitraries/runs.js'

interface Sample extends Dated {
  readonly outcome?: string | undefined
  readonly tags?: ReadonlyArray<string>
}

const sample = (id: string, rev: number, at: number, rest: Omit<Sample, keyof Dated> = {}): Sample => ({ id, rev, at, ...rest })

const samples = fc.array(fc.record<Sample>({
  id: fc.constantFrom('a', 'b', 'c'), rev: fc.integer({ min: 0, max: 2 }), at: fc.integer({ min: 0, max: 2 }),
  outcome: fc.constantFrom('sent', 'failed', undefined), tags: fc.constantFrom([], ['x'], ['x', 'y']),
}), { maxLength: 12 })

describe('of one id', () => {
  it.each<readonly [what: string, winner: Sample, loser: Sample]>([
    ['the greatest revision counts, whenever it is dated', sample('a', 2, 5), sample('a', 1, 9)],
    ['a revision of two digits is greater than one of one', sample('a', 10, 5), sample('a', 9, 5)],
    ['then the latest date', sample('a', 1, 9), sample('a', 1, 5)],
    ['a date of more digits is later', sample('a', 1, 10), sample('a', 1, 9)],
    ['then the canonical JSON that sorts last', sample('a', 1, 5, { outcome: 'sent' }), sample('a', 1, 5, { outcome: 'failed' })],
    ['key by key in the order of the alphabet, however it is written',
      { id: 'a', rev: 0, at: 1, tags: ['x'], outcome: 'sent' }, { id: 'a', rev: 0, at: 1, tags: ['y'], outcome: 'failed' }],
    ['by its keys first', sample('a', 1, 5, { tags: ['x'] }), sample('a', 1, 5, { outcome: 'sent' })],
  ])('%s', (_, winner, loser) => {
    expect(merged([winner, loser])).toEqual([winner])
    expect(merged([loser, winner])).toEqual([winner])
  })

  it('the order of the keys is no matter, nor is a field that says nothing', () => {
    const one = { id: 'a', rev: 0, at: 1, outcome: 'sent', tags: ['x'] }
    const other = { tags: ['x'], outcome: 'sent', at: 1, rev: 0, id: 'a', more: undefined }
    const greater = { tags: ['y'], at: 1, id: 'a', rev: 0, outcome: 'sent' }
    expect(merged([one, other])).toHaveLength(1)
    for (const all of [[one, other, greater], [greater, other, one]]) expect(merged<Dated>(all)).toEqual([greater])
  })
})

describe('merging', () => {
  it('is oldest first, then by id', () => {
    const mixed = [sample('b', 0, 2), sample('B', 0, 2), sample('a', 0, 2), sample('c', 0, 1), sample('10', 0, 2), sample('9', 0, 2)]
    expect(merged(mixed).map(({ id }) => id)).toEqual(['c', '10', '9', 'B', 'a', 'b'])
    expect(byDate(sample('a', 0, 1), sample('b', 0, 1))).toBeLessThan(0)
    expect(byDate(sample('b', 0, 1), sample('a', 0, 1))).toBeGreaterThan(0)
  })

  it('has no ids that are special', () => {
    expect(merged([sample('__proto__', 0, 1), sample('constructor', 0, 2)])).toHaveLength(2)
  })

  it('does not hang on order', () => {
    const shuffled = samples.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
    fc.assert(fc.property(shuffled, ([all, other]) => { expect(merged(other)).toEqual(merged(all)) }), runs(1000))
  })

  it('does not hang on repetition', () => {
    const repeated = samples.chain((all) => fc.tuple(fc.constant(all), fc.subarray(all)))
    fc.assert(fc.property(repeated, ([all, again]) => {
      expect(merged([...again, ...all, ...all])).toEqual(merged(all))
      expect(merged(merged(all))).toEqual(merged(all))
    }), runs(1000))
  })

  it('may be done bit by bit', () => {
    fc.assert(fc.property(samples, samples, (some, more) => {
      expect(merged([...merged(some), ...more])).toEqual(merged([...some, ...more]))
    }), runs(1000))
  })

  it('leaves the list as it was', () => {
    const records = Object.freeze([sample('b', 0, 2), sample('a', 0, 1), sample('b', 1, 2)])
    expect(merged(records).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(records).toHaveLength(3)
  })
})
