/** Choices: of several shapes the one that was meant is told its own problems, and no other's. */
import { describe, expect, it } from 'vitest'
import { choice, tagged } from '../../src/json/choice.js'
import { closed, isObject } from '../../src/json/record.js'
import { list } from '../../src/json/list.js'
import { finite, name, oneOf } from '../../src/json/scalar.js'
import { DurationCodec, day } from '../../src/time/duration.js'
import { complaints, faultyPaths, reading } from './reading.js'

describe('a choice by looks', () => {
  const Size = choice({ words: oneOf('small', 'large'), exact: closed({ exact: DurationCodec }) }, 'a size', (value) => {
    if (typeof value === 'string') return 'words'
    return isObject(value) ? 'exact' : undefined
  })

  it('reads and writes each of its shapes', () => {
    expect(reading(Size, 'small')).toBe('small')
    expect(reading(Size, { exact: 'P1W' })).toEqual({ exact: 7 * day })
    expect(Size.encode({ exact: 7 * day })).toEqual({ exact: 'P7D' })
    expect(Size.encode('large')).toBe('large')
    expect(['small', { exact: day }, 7].map(Size.is)).toEqual([true, true, false])
  })

  it('tells the problems of the shape that was meant', () => {
    expect(complaints(Size, 'huge')).toEqual(['this must be a size, but is "huge".'])
    expect(faultyPaths(Size, { exact: 'huge' })).toEqual(['/exact'])
  })

  it('tells what was possible, where none was meant', () => {
    expect(complaints(Size, 7)).toEqual(['this must be a size, but is 7.'])
    expect(complaints(closed({ size: Size }), {})).toEqual(['"size" is missing: it must be a size.'])
  })
})

describe('a choice by a field', () => {
  const Guard = tagged('kind', {
    cap: closed({ kind: oneOf('cap'), atMost: finite }),
    rest: closed({ kind: oneOf('rest'), name, for: DurationCodec }),
  })

  it('reads and writes each of its kinds', () => {
    expect(reading(Guard, { kind: 'cap', atMost: 3 })).toEqual({ kind: 'cap', atMost: 3 })
    const rest = reading(Guard, { kind: 'rest', name: 'a', for: 'P1D' }) as never
    expect(rest).toEqual({ kind: 'rest', name: 'a', for: day })
    expect(Guard.encode(rest)).toEqual({ kind: 'rest', name: 'a', for: 'P1D' })
    expect([{ kind: 'cap', atMost: 3 }, { kind: 'none' }, 'cap'].map(Guard.is)).toEqual([true, false, false])
  })

  it('writes nothing for what is none of its kinds', () => {
    expect(Guard.encode({ kind: 'none' } as never)).toBeUndefined()
  })

  it('tells the problems of that kind', () => {
    expect(complaints(Guard, { kind: 'cap', atmost: 3 })).toEqual([
      '"atMost" is missing: it must be a number.',
      '"atmost" is not known here; known are kind, atMost, note.',
    ])
  })

  it.each([
    ['kap', '"kind" must be one of cap, rest, but is "kap".'],
    ['constructor', '"kind" must be one of cap, rest, but is "constructor".'],
    ['__proto__', '"kind" must be one of cap, rest, but is "__proto__".'],
    [7, '"kind" must be one of cap, rest, but is 7.'],
    [['cap'], '"kind" must be one of cap, rest, but is a list of 1.'],
    [undefined, '"kind" is missing: it must be one of cap, rest.'],
  ])('tells the kinds, where it is %j', (kind, complaint) => {
    expect(complaints(Guard, { kind })).toEqual([complaint])
    expect(faultyPaths(list(Guard), [{ kind }])).toEqual(['/0/kind'])
  })

  it('is an object', () => {
    for (const [json, received] of [['cap', '"cap"'], [['cap'], 'a list of 1'], [null, 'null']])
      expect(complaints(Guard, json)).toEqual([`this must be an object, but is ${String(received)}.`])
  })
})
