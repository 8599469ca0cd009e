/** Records: which fields they take, and what they say of those that they do not. */
import type * as t from 'io-ts'
import { describe, expect, it } from 'vitest'
import { closed, collect, defaulting, expecting, isObject, open, optional, own } from '../../src/json/record.js'
import { finite, flag, name } from '../../src/json/scalar.js'
import { DurationCodec, day } from '../../src/time/duration.js'
import { complaints, faultyPaths, reading } from './reading.js'

const fields = { name, weight: optional(finite), loud: defaulting(flag, false), every: optional(DurationCodec) }
const Closed = closed(fields)
const Open = open(fields)

/** As it comes from a file, where `__proto__` is a field like any other. */
const parsed = (text: string): unknown => JSON.parse(text)

describe('a record', () => {
  it.each([['closed', Closed], ['open', Open]])('is read field by field where it is %s', (_, codec) => {
    expect(reading(codec, { name: 'a', every: 'P7D' })).toEqual({ name: 'a', loud: false, every: 7 * day })
    expect(reading(codec, { name: 'a', weight: 2, loud: true })).toEqual({ name: 'a', weight: 2, loud: true })
  })

  it.each([['closed', Closed], ['open', Open]])('is written field by field where it is %s, without those that are absent', (_, codec) => {
    expect(codec.encode({ name: 'a', loud: false, every: 7 * day })).toStrictEqual({ name: 'a', loud: false, every: 'P7D' })
  })

  it.each([['closed', Closed], ['open', Open]])('is a new object, and leaves the JSON alone, where it is %s', (_, codec) => {
    const json = Object.freeze({ name: 'a' })
    expect(reading(codec, json)).not.toBe(json)
    expect(Object.getPrototypeOf(reading(codec, json))).toBe(Object.prototype)
  })

  it.each([['a list', [], 'an empty list'], ['null', null, 'null'], ['text', 'a', '"a"'], ['a number', 7, '7'], ['a function', () => 1, 'a function']])(
    'is not %s', (_, json, received) => {
      expect(complaints(Closed, json)).toEqual([`this must be an object, but is ${received}.`])
      expect(complaints(Open, json)).toEqual([`this must be an object, but is ${received}.`])
      expect(Closed.is(json)).toBe(false)
    })

  it('is told all its problems at once, in the order of its fields', () => {
    expect(complaints(Closed, { every: 'P1M', weight: 'much', wieght: 1, loud: null })).toEqual([
      '"name" is missing: it must be a name (text that is not empty).',
      '"weight" must be a number, but is "much".',
      '"loud" must be true or false, but is null.',
      '"every" must be a duration such as P7D or PT12H (no months or years; up to 100 years), but is "P1M".',
      '"wieght" is not known here; known are name, weight, loud, every, note.',
    ])
    expect(faultyPaths(Closed, { weight: 'much', wieght: 1 })).toEqual(['/name', '/weight', '/wieght'])
    expect(reading(Closed, { name: 'a', wieght: 1 })).toMatchObject([{ expected: 'one of the fields name, weight, loud, every, note', received: '1' }])
  })

  it('may carry a note of any kind where it is closed, and keeps it', () => {
    for (const note of ['why', { by: 'us' }, ['a', 1], null]) {
      const read = reading(Closed, { name: 'a', note })
      expect(read).toMatchObject({ note })
      expect(Closed.encode(read as t.TypeOf<typeof Closed>)).toMatchObject({ note })
    }
  })

  it('ignores what it does not know where it is open', () => {
    expect(reading(Open, { name: 'a', note: 'b', more: 1 })).toEqual({ name: 'a', loud: false })
  })
})

describe('only own fields count', () => {
  it('so that what every object has is missing', () => {
    const codec = closed({ constructor: name, toString: optional(name) })
    expect(faultyPaths(codec, {})).toEqual(['/constructor'])
    expect(reading(codec, { constructor: 'a' })).toEqual({ constructor: 'a' })
    expect(faultyPaths(Closed, Object.create({ name: 'inherited' }))).toEqual(['/name'])
  })

  it('so that names of what every object has are unknown fields', () => {
    for (const field of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(faultyPaths(Closed, parsed(`{ "name": "a", "${field}": {} }`))).toEqual([`/${field}`])
  })

  it('so that `__proto__` gives nothing to a record, and to no other object', () => {
    const json = parsed('{ "__proto__": { "name": "a", "weight": 5, "polluted": true } }')
    expect(faultyPaths(Open, json)).toEqual(['/name'])
    expect(reading(Open, parsed('{ "name": "a", "__proto__": { "weight": 5 } }'))).toEqual({ name: 'a', loud: false })
    expect('polluted' in {}).toBe(false)
  })

  it('of objects that have no prototype, too', () => {
    const bare = Object.assign(Object.create(null) as object, { name: 'a' })
    expect(reading(Closed, bare)).toEqual({ name: 'a', loud: false })
  })

  it('asked one by one', () => {
    expect(own({ a: 1 }, 'a')).toBe(1)
    expect(own({ a: 1 }, 'b')).toBeUndefined()
    expect(own({}, 'constructor')).toBeUndefined()
    for (const json of [null, undefined, 'text', 7, ['a']]) expect(own(json, 'length')).toBeUndefined()
    expect([{}, [], null, 'a', undefined].map(isObject)).toEqual([true, false, false, false, false])
  })
})

describe('a field', () => {
  it('that may be absent may not be null', () => {
    expect(faultyPaths(Closed, { name: 'a', weight: null })).toEqual(['/weight'])
    expect(reading(Closed, { name: 'a', weight: undefined })).toEqual({ name: 'a', loud: false })
  })

  it('knows its own values', () => {
    expect([1, 'a'].map(optional(finite).is)).toEqual([true, false])
    expect([true, 'a'].map(defaulting(flag, false).is)).toEqual([true, false])
    expect([Open.is({ name: 'a' }), Open.is([])]).toEqual([true, false])
  })
})

describe('very many problems', () => {
  it('are all collected', () => {
    const problem: t.ValidationError = { value: 1, context: [{ key: '', type: expecting('nothing') }] }
    const all: t.Errors = []
    collect(all, Array.from({ length: 300_000 }, () => problem))
    expect(all).toHaveLength(300_000)
  })
})

describe('what stands for an expectation', () => {
  it('takes anything, for it is never asked', () => {
    const stand = expecting('a name that is not used before')
    expect(stand.name).toBe('a name that is not used before')
    expect(reading(stand, 7)).toBe(7)
    expect(stand.encode(7)).toBe(7)
  })
})
