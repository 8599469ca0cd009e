/** The codec of decisions is the type of decisions, and every decision of ours passes it. */
import fc from 'fast-check'
import type { DecisionJson } from 'tactful'
import type * as t from 'io-ts'
import { expect, expectTypeOf, it } from 'vitest'
import { DecisionCodec } from '../../src/cases/decision.js'
import { story } from '../arbitraries/story.js'
import { ask } from '../laws/ask.js'

/** The three kinds, each as one flat record: a union of intersections is not compared as a whole. */
type Flat<D> = D extends unknown ? { [K in keyof D]: D[K] } : never

it('is the type of decisions', () => {
  expectTypeOf<Flat<t.OutputOf<typeof DecisionCodec>>>().toEqualTypeOf<Flat<DecisionJson>>()
})

it('reads what an engine says, and writes it again', () => {
  fc.assert(fc.property(story(), ({ policy, situation }) => {
    const decision = ask(policy, situation)
    const read = DecisionCodec.decode(decision)
    expect(read._tag).toBe('Right')
    if (read._tag === 'Right') expect(DecisionCodec.encode(read.right)).toEqual(decision)
  }), { numRuns: 200 })
})

it.each([
  ['a reach-out with a reason', { kind: 'reach-out', because: ['night'] }, ['because', '0']],
  ['a wait with a channel', { kind: 'wait', channel: 'email' }, ['channel']],
  ['a wait for an unknown reason', { kind: 'wait', because: ['night'] }, ['because', '0']],
])('refuses %s', (_, json, path) => {
  const read = DecisionCodec.decode(json)
  const places = read._tag === 'Left' ? read.left.map(({ context }) => context.slice(1).map(({ key }) => key)) : []
  expect(places).toContainEqual(path)
})
