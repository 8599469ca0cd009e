/** Which rules are limits: caps and rests that hold every contact equally long, and have room for some. */
import { type GuardJson, parsePolicy } from 'tactful'
import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/decision/prepared.js'
import { limitOf } from '../../src/lanes/limit.js'
import { policyWith } from '../small.js'
import { valid } from '../valid.js'

const day = 86_400_000
const cap = { kind: 'cap', name: 'cap', atMost: 2, within: { rolling: 'P1D' } } as const
const rest = { kind: 'rest', name: 'rest', after: {}, for: { rolling: 'P3D' } } as const

/** The limit that the guard is, where it is the second of a policy. */
const limitAs = (guard: GuardJson) => {
  const { rules } = prepare(valid(parsePolicy(policyWith({ guards: [{ ...rest, name: 'the first' }, guard] }))))
  return limitOf(rules[2]!)
}

describe('a limit', () => {
  it.each<readonly [title: string, guard: GuardJson, limit: object]>([
    ['a cap', cap, { atMost: 2, length: day, each: [] }],
    ['a cap for ever', { ...cap, within: 'ever' }, { atMost: 2, length: Infinity, each: [] }],
    ['a rest', rest, { atMost: 1, length: 3 * day, each: [] }],
    ['what is kept apart, in one order and once', { ...cap, each: ['topic', 'channel', 'topic'] }, { each: ['channel', 'topic'] }],
  ])('is %s', (_, guard, limit) => {
    expect(limitAs(guard)).toMatchObject({ place: 1, ...limit })
  })

  it.each<readonly [title: string, guard: GuardJson]>([
    ['a cap of none', { ...cap, atMost: 0 }],
    ['a cap in local days', { ...cap, within: { days: 1 } }],
    ['a rest in local days', { ...rest, for: { days: 1 } }],
    ['a rest after several', { ...rest, times: 2, inside: 'P1D' }],
    ['one of several alternatives', { kind: 'any-of', name: 'any', guards: [cap] }],
    ['hours', { kind: 'quiet-hours', name: 'night', spans: [{ from: '21:00', to: '08:00' }] }],
    ['a session, though it goes through contacts', { kind: 'session', name: 'session', opens: {}, for: 'P1D' }],
  ])('is not %s', (_, guard) => {
    expect(limitAs(guard)).toBeUndefined()
  })
})
