/** Scalars: text, numbers within bounds, and choices. */
import type * as t from 'io-ts'
import { describe, expect, it } from 'vitest'
import { finite, flag, most, name, numberFrom, oneOf, scalar, share, text, textWhere, weight, wholeFrom } from '../../src/json/scalar.js'
import { complaints, reading } from './reading.js'

const digit = textWhere('a digit', (given) => /^\d$/.test(given))
const Upper = scalar('a word', (json) => (typeof json === 'string' ? json.toUpperCase() : undefined), (word) => word.toLowerCase())

const scalars: ReadonlyArray<readonly [expected: string, codec: t.Mixed, good: ReadonlyArray<unknown>, bad: ReadonlyArray<unknown>]> = [
  ['text', text, ['', 'a', '\0', 'ñ'], [7, null, undefined, ['a'], {}, Object('a')]],
  ['a name (text that is not empty)', name, ['a', ' ', '__proto__'], ['', 7, null, undefined, ['a']]],
  ['a digit', digit, ['7'], ['', '77', 7, null]],
  ['true or false', flag, [true, false], ['true', 0, 1, null, undefined]],
  ['a whole number from 1 to 1000000', wholeFrom(1, most), [1, 2, 1_000_000], [0, -1, 1_000_001, 1.5, NaN, Infinity, '1', null, undefined, 1n]],
  ['a number from 0 to 1', share, [0, -0, 0.5, 1, 5e-324], [-5e-324, 1.000_000_1, NaN, Infinity, '0', true, null]],
  ['a number that is not negative', weight, [0, 1e308, Number.MAX_VALUE], [-1, NaN, Infinity, '1', null]],
  ['a number', finite, [0, -1e308, Number.MAX_VALUE], [NaN, Infinity, -Infinity, '1', null]],
  ['a temperature', numberFrom(-5, 5, 'a temperature'), [-5, 0, 5], [-5.1, 5.1]],
  ['one of low, high', oneOf('low', 'high'), ['low', 'high'], ['Low', 'medium', '', null, ['low'], undefined]],
  ['1', oneOf(1), [1], ['1', 2, true, null]],
]

describe.each(scalars)('%s', (expected, codec, good, bad) => {
  it('stands for itself', () => {
    for (const json of good) {
      expect(reading(codec, json)).toBe(json)
      expect(codec.encode(json)).toBe(json)
      expect(codec.is(json)).toBe(true)
    }
  })

  it('is nothing else', () => {
    expect(codec.name).toBe(expected)
    for (const json of bad) {
      expect(reading(codec, json)).toMatchObject([{ path: '', expected }])
      expect(codec.is(json)).toBe(false)
    }
  })
})

describe('a scalar that is read', () => {
  it('has a value of its own', () => {
    expect(reading(Upper, 'word')).toBe('WORD')
    expect(Upper.encode('WORD')).toBe('word')
    expect(complaints(Upper, 7)).toEqual(['this must be a word, but is 7.'])
    expect(['WORD', undefined].map(Upper.is)).toEqual([true, false])
  })
})
