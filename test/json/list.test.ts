/** Lists and dictionaries: what they hold, and where in them something is wrong. */
import { describe, expect, it } from 'vitest'
import { distinctList } from '../../src/json/check.js'
import { anyOfMany, dictionary, list, oneOr, someOf } from '../../src/json/list.js'
import { closed } from '../../src/json/record.js'
import { name, share, textWhere, weight } from '../../src/json/scalar.js'
import { DurationCodec, day } from '../../src/time/duration.js'
import { complaints, faultyPaths, reading } from './reading.js'

describe('a list', () => {
  it('is read item by item into a new one', () => {
    const json = ['P1D', 'P1W']
    expect(reading(list(DurationCodec), json)).toEqual([day, 7 * day])
    expect(reading(list(name), json)).not.toBe(json)
    expect(reading(list(name), [])).toEqual([])
    expect(list(DurationCodec).encode([day, 7 * day])).toEqual(['P1D', 'P7D'])
  })

  it('says of each item that is wrong where it is', () => {
    expect(faultyPaths(list(name), ['a', '', 'b', 7])).toEqual(['/1', '/3'])
    expect(complaints(closed({ topics: list(name) }), { topics: ['a', 7] })).toEqual([
      'item 2 of "topics" must be a name (text that is not empty), but is 7.',
    ])
  })

  it('misses an item that a hole stands for', () => {
    const holed: Array<unknown> = ['a']
    holed[2] = 'b'
    expect(faultyPaths(list(name), holed)).toEqual(['/1'])
  })

  it('is no object, no text, nor anything else', () => {
    for (const json of [{}, { length: 0 }, 'ab', 7, null, undefined, new Set(['a'])]) expect(faultyPaths(list(name), json)).toEqual([''])
    expect([[], {}].map(list(name).is)).toEqual([true, false])
  })

  it('that says something is not empty', () => {
    expect(complaints(someOf(name), [])).toEqual(['this must be a list of at least one, each a name (text that is not empty), but is an empty list.'])
    expect(reading(someOf(name), ['a'])).toEqual(['a'])
  })

  it('may be very long, and wrong all over', () => {
    expect(faultyPaths(list(list(name)), [Array.from({ length: 200_000 }, () => 7)])).toHaveLength(200_000)
  })
})

describe('one, or a list', () => {
  const OneOrMany = oneOr(distinctList(list(name)), name)

  it('is read as a list either way, and written as one where it can be', () => {
    expect(reading(OneOrMany, 'a')).toEqual(['a'])
    expect(reading(OneOrMany, ['a', 'b'])).toEqual(['a', 'b'])
    expect(reading(OneOrMany, [])).toEqual([])
    expect([['a'], ['a', 'b'], []].map((read) => OneOrMany.encode(read))).toEqual(['a', ['a', 'b'], []])
    expect([['a'], 'a'].map(OneOrMany.is)).toEqual([true, false])
  })

  it('has the problems of the one or of the list', () => {
    expect(faultyPaths(OneOrMany, ['a', ''])).toEqual(['/1'])
    expect(faultyPaths(OneOrMany, ['a', 'a'])).toEqual(['/1'])
    expect(complaints(OneOrMany, 7)).toEqual(['this must be a name (text that is not empty), or a list, but is 7.'])
    expect(OneOrMany.name).toBe('a name (text that is not empty), or a list')
  })

  it('that means any of these is not empty', () => {
    const AnyOf = anyOfMany(name)
    expect(reading(AnyOf, 'a')).toEqual(['a'])
    expect(reading(AnyOf, ['a'])).toEqual(['a'])
    expect(complaints(AnyOf, [])).toEqual([
      'this must be a name (text that is not empty), or a list of at least one, each a name (text that is not empty), but is an empty list.',
    ])
  })

  it('of records names the record by itself or in its list', () => {
    const Match = closed({ share })
    expect(faultyPaths(anyOfMany(Match), { share: 2 })).toEqual(['/share'])
    expect(faultyPaths(anyOfMany(Match), [{ share: 1 }, { share: 2 }])).toEqual(['/1/share'])
  })
})

describe('a dictionary', () => {
  const short = textWhere('a short name', (text) => text.length < 12)
  const Weights = dictionary(short, weight)
  const parsed = (text: string): unknown => JSON.parse(text)

  it('is read as a map, and written as an object', () => {
    const read = reading(Weights, { email: 1, sms: 2.5 })
    expect(read).toEqual(new Map([['email', 1], ['sms', 2.5]]))
    expect(Weights.encode(read as ReadonlyMap<string, number>)).toEqual({ email: 1, sms: 2.5 })
    expect(reading(Weights, {})).toEqual(new Map())
    expect([new Map(), {}].map(Weights.is)).toEqual([true, false])
  })

  it('has no names that are special', () => {
    const json = '{"__proto__":1,"constructor":2,"toString":3}'
    const read = reading(Weights, parsed(json)) as ReadonlyMap<string, number>
    expect([...read]).toEqual([['__proto__', 1], ['constructor', 2], ['toString', 3]])
    expect(JSON.stringify(Weights.encode(read))).toBe(json)
  })

  it('has only its own names', () => {
    expect(reading(Weights, Object.create({ email: 1 }))).toEqual(new Map())
  })

  it('may carry a note in words; any other is a name', () => {
    expect(reading(Weights, { email: 1, note: 'why' })).toEqual(new Map([['email', 1]]))
    expect(reading(Weights, { note: 3 })).toEqual(new Map([['note', 3]]))
    expect(faultyPaths(Weights, { note: ['why'] })).toEqual(['/note'])
  })

  it('tells what is wrong with its names and its values', () => {
    expect(complaints(Weights, { email: -1, 'smoke signals': 'many', sms: null })).toEqual([
      '"email" must be a number that is not negative, but is -1.',
      '"smoke signals" must be a short name, but is "smoke signals".',
      '"smoke signals" must be a number that is not negative, but is "many".',
      '"sms" must be a number that is not negative, but is null.',
    ])
    expect(complaints(Weights, [])).toEqual(['this must be an object, but is an empty list.'])
  })
})
