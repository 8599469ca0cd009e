/** Problems: where in the JSON, what was expected, what is there, and a sentence that a person understands. */
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'
import { dictionary, list } from '../../src/json/list.js'
import { closed, open, optional } from '../../src/json/record.js'
import { finite, name, text } from '../../src/json/scalar.js'
import { DurationCodec } from '../../src/time/duration.js'
import { complaints, faultyPaths, reading } from './reading.js'

const Guard = closed({ name, atMost: finite, within: closed({ rolling: DurationCodec }), spans: optional(list(closed({ from: text }))) })
const Policy = closed({ id: name, guards: list(Guard) })
const Nested = open({ name, any: list(open({ name, of: list(open({ limit: finite })) })) })
const Situation = open({ signals: list(open({ id: name, at: finite })) })

describe('a problem', () => {
  it('has a path, what was expected, what was received, and a sentence', () => {
    const policy = { id: 'acme', guards: [{ name: 'weekly cap', atMost: 3, within: { rolling: '7 days' } }] }
    expect(reading(Policy, policy)).toEqual([{
      path: '/guards/0/within/rolling',
      expected: 'a duration such as P7D or PT12H (no months or years; up to 100 years)',
      received: '"7 days"',
      message: '"rolling" in "weekly cap" must be a duration such as P7D or PT12H (no months or years; up to 100 years), but is "7 days".',
    }])
  })

  it.each<readonly [codec: t.Mixed, json: unknown, complaint: string]>([
    [Policy, [], 'this must be an object, but is an empty list.'],
    [Policy, undefined, 'this is missing: it must be an object.'],
    [Policy, { guards: [] }, '"id" is missing: it must be a name (text that is not empty).'],
    [Policy, { id: 'a' }, '"guards" is missing: it must be a list.'],
    [Policy, { id: 'a', guards: {} }, '"guards" must be a list, but is an object.'],
    [Policy, { id: 'a', guards: ['cap'] }, 'item 1 of "guards" must be an object, but is "cap".'],
    [Policy, { id: 'a', guards: [], gaurds: [] }, '"gaurds" is not known here; known are id, guards, note.'],
    [Policy, { id: 'a', guards: [{ name: 'cap', atMost: '3', within: { rolling: 'P1D' } }] }, '"atMost" in "cap" must be a number, but is "3".'],
    [Policy, { id: 'a', guards: [{ name: '', atMost: 3, within: { rolling: 'P1D' } }] }, '"name" in "" must be a name (text that is not empty), but is "".'],
    [Policy, { id: 'a', guards: [{ name: 'cap', atMost: 3, within: { rolling: 'P1D' }, spans: [{ from: '08:00' }, 'night'] }] },
      'item 2 of "spans" in "cap" must be an object, but is "night".'],
    [Nested, { name: 'acme', any: [{ name: 'either', of: [{ name: 'quiet', limit: 'much' }] }] }, '"limit" in "quiet" must be a number, but is "much".'],
    [Nested, { name: 'acme', any: [{ name: 'either', of: [{ name: 7, limit: 'much' }] }] }, '"limit" in "either" must be a number, but is "much".'],
    [Situation, { signals: [{ id: 's1', at: 'noon' }] }, '"at" in "s1" must be a number, but is "noon".'],
    [Situation, { signals: [{ id: 7, at: 1 }] }, '"id" must be a name (text that is not empty), but is 7.'],
    [Situation, { signals: [{ at: 1 }] }, '"id" is missing: it must be a name (text that is not empty).'],
    [Situation, { signals: [null] }, 'item 1 of "signals" must be an object, but is null.'],
  ])('%# is told in a sentence', (codec, json, complaint) => {
    expect(complaints(codec, json)).toEqual([complaint])
  })
})

describe('what was received', () => {
  const long = 'x'.repeat(61)

  it.each<readonly [json: unknown, received: string]>([
    [undefined, 'nothing'], [null, 'null'], [true, 'true'], [-0.5, '-0.5'], [NaN, 'NaN'], [Infinity, 'Infinity'],
    ['', '""'], ['a "b"\n', String.raw`"a \"b\"\n"`], ['x'.repeat(60), `"${'x'.repeat(60)}"`], [long, `"${'x'.repeat(60)}…"`],
    [[], 'an empty list'], [[1], 'a list of 1'], [Array(5000), 'a list of 5000'],
    [{}, 'an object'], [new Date(0), 'an object'], [7n, '7'], [() => 7, 'a function'], [Symbol('s'), 'Symbol(s)'],
  ])('is said in a few words (%#)', (json, received) => {
    expect(reading(new t.Type('else', t.unknown.is, t.failure, t.identity), json)).toMatchObject([{ received }])
  })

  it('is shortened where it names a place, too', () => {
    const sentence = (key: string, id: string) => complaints(list(dictionary(text, open({ id: text, at: finite }))), [{ [key]: { id } }])[0]
    expect(sentence('a', long)).toBe(`"at" in "${'x'.repeat(60)}…" is missing: it must be a number.`)
    expect(complaints(dictionary(text, finite), { [long]: 'a' })).toEqual([`"${'x'.repeat(60)}…" must be a number, but is "a".`])
  })

  it('stays short, however deep it is', () => {
    let deep: unknown = 'bottom'
    for (let i = 0; i < 100_000; i += 1) deep = [deep]
    expect(complaints(name, deep)).toEqual(['this must be a name (text that is not empty), but is a list of 1.'])
  })
})

describe('a path', () => {
  it.each([
    ['a/b', '/a~1b'], ['a~b', '/a~0b'], ['~1', '/~01'], ['/', '/~1'], ['~~//', '/~0~0~1~1'], ['', '/'], [' ', '/ '], ['ä"', '/ä"'], ['__proto__', '/__proto__'],
  ])('of the field %j is the JSON pointer %j', (field, path) => {
    expect(faultyPaths(dictionary(text, finite), JSON.parse(`{ ${JSON.stringify(field)}: null }`))).toEqual([path])
  })

  it('leads to the value', () => {
    expect(faultyPaths(list(list(list(finite))), [[], [[1], [2, 'a']]])).toEqual(['/1/1/1'])
  })
})

describe('a name made of digits', () => {
  it('is no item of a list', () => {
    expect(complaints(closed({ weights: dictionary(text, finite) }), { weights: { 2026: 'a' } })).toEqual([
      '"2026" must be a number, but is "a".',
    ])
  })
})
