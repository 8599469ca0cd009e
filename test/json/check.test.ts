/** Rules between fields: reported together with what is wrong with the fields themselves. */
import { describe, expect, it } from 'vitest'
import { checked, distinct, distinctList, distinctNames } from '../../src/json/check.js'
import { list } from '../../src/json/list.js'
import { closed, optional, own } from '../../src/json/record.js'
import { finite, name } from '../../src/json/scalar.js'
import { complaints, faultyPaths, reading } from './reading.js'

const Range = checked(closed({ from: finite, to: finite, steps: optional(list(finite)) }), (json) => [
  ...(Number(own(json, 'from')) > Number(own(json, 'to')) ? [{ at: ['to'], expected: 'a number after "from"' }] : []),
  ...(own(json, 'steps') === undefined ? [] : [{ at: ['steps', '1'], expected: 'a step' }]),
])

describe('a rule', () => {
  it('that holds changes nothing', () => {
    expect(reading(Range, { from: 1, to: 2 })).toEqual({ from: 1, to: 2 })
    expect(Range.encode({ from: 1, to: 2 })).toEqual({ from: 1, to: 2 })
    expect(Range.is({ from: 1, to: 2 })).toBe(true)
    expect(complaints(Range, { from: 1 })).toEqual(['"to" is missing: it must be a number.'])
  })

  it('that is broken is a problem of the field that it names', () => {
    expect(reading(Range, { from: 2, to: 1 })).toEqual([
      { path: '/to', expected: 'a number after "from"', received: '1', message: '"to" must be a number after "from", but is 1.' },
    ])
  })

  it('is reported after what is wrong with the fields, all at once', () => {
    expect(complaints(Range, { from: 2, to: '1', steps: [1, 'b'] })).toEqual([
      '"to" must be a number, but is "1".',
      'item 2 of "steps" must be a number, but is "b".',
      '"to" must be a number after "from", but is "1".',
      'item 2 of "steps" must be a step, but is "b".',
    ])
  })

  it('finds the value below, or that it is missing', () => {
    const Ranges = closed({ ranges: list(Range) })
    expect(reading(Ranges, { ranges: [{ from: 1, to: 2, steps: [] }] })).toEqual([
      { path: '/ranges/0/steps/1', expected: 'a step', received: 'nothing', message: 'item 2 of "steps" is missing: it must be a step.' },
    ])
  })

  it('may be about the whole', () => {
    const Never = checked(finite, () => [{ at: [], expected: 'something else' }])
    expect(complaints(Never, 7)).toEqual(['this must be something else, but is 7.'])
    expect(complaints(closed({ a: Never }), { a: 7 })).toEqual(['"a" must be something else, but is 7.'])
  })
})

describe('names that are used twice', () => {
  it('are the fault of each one after the first', () => {
    const codec = closed({ channels: distinctList(list(name)) })
    expect(reading(codec, { channels: ['sms', 'email', 'sms', 'sms'] })).toEqual([2, 3].map((i) => ({
      path: `/channels/${i}`,
      expected: 'a name that is not used before',
      received: '"sms"',
      message: `item ${i + 1} of "channels" must be a name that is not used before, but is "sms".`,
    })))
    expect(reading(codec, { channels: ['sms', 'SMS', 'sms '] })).toEqual({ channels: ['sms', 'SMS', 'sms '] })
  })

  it('are found in records, and told apart by what is around them', () => {
    const codec = closed({ plays: distinctNames(list(closed({ name }))) })
    expect(reading(codec, { plays: [{ name: 'a' }, { name: 'b' }, { name: 'a' }] })).toEqual([
      { path: '/plays/2/name', expected: 'a name that is not used before', received: '"a"', message: '"name" in "a" must be a name that is not used before, but is "a".' },
    ])
  })

  it('are no matter where they are no names', () => {
    expect(distinct([1, 1, null, null, undefined, undefined, {}, {}], (item) => item, [])).toEqual([])
    expect(distinct([{}, {}, 7, null], (item) => own(item, 'name'), ['name'])).toEqual([])
    expect(distinct('aa', (item) => item, [])).toEqual([])
    expect(faultyPaths(distinctList(list(name)), 'aa')).toEqual([''])
  })
})
