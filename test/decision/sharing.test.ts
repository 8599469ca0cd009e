/** Whoever writes into an answer, or into what was read, changes no other answer. */
import { describe, expect, it } from 'vitest'
import { ask, engineOf, known } from '../laws/ask.js'
import { now, policyWith, situationWith } from '../small.js'

/** Writes wherever it can: into every list, and into every field. */
const scribble = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return
  for (const [field, inner] of Object.entries(value)) {
    scribble(inner)
    if (typeof inner !== 'object') Reflect.set(value, field, 'scribbled')
  }
  Reflect.set(value, Array.isArray(value) ? value.length : 'on', { topics: ['another'] })
}

const shut = policyWith({ guards: [{ kind: 'cap', name: 'shut', atMost: 0, within: 'ever' }] })
const asking = policyWith({ guards: [{ kind: 'opt-in', name: 'opted in' }] })
const consenting = (given: boolean) => situationWith({ customer: { id: 'c-1', consents: [{ given, at: now }] } })

describe('to scribble changes no later answer:', () => {
  it.each([
    ['reach-out', policyWith(), situationWith()],
    ['suppress', shut, situationWith()],
    ['wait', policyWith(), situationWith({ signals: [] })],
  ])('on a %s', (kind, policy, situation) => {
    const engine = engineOf(policy)
    const before = JSON.stringify(engine.decide(known(situation)))
    const decision = engine.decide(known(situation))
    expect(decision.kind).toBe(kind)
    scribble(decision)
    expect(JSON.stringify(engine.decide(known(situation)))).toBe(before)
  })

  it('on a report of the refusal, which is final', () => {
    scribble(engineOf(policyWith()).explain(known(situationWith())).outreaches)
    expect(ask(policyWith(), consenting(false))).toMatchObject({ kind: 'suppress', because: ['refused'] })
  })

  it('on what one customer leaves out, which is not given by another', () => {
    Reflect.set(known(situationWith()).customer.consents, 0, known(consenting(true)).customer.consents[0])
    expect(ask(asking, situationWith())).toMatchObject({ kind: 'suppress', because: ['opted in'] })
  })
})
