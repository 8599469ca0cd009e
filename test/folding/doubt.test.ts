/** A revision is recorded, unless the ledger can no longer say what it changes. */
import { encodeLedger } from 'tactful'
import { describe, expect, it } from 'vitest'
import { valid } from '../valid.js'
import { day, email, engineOf, folded, history, hour, ids, limitedBy, present, refusal } from './small.js'

const weekly = { kind: 'cap', atMost: 2, within: { rolling: 'P7D' } } as const

describe('a revision', () => {
  const engine = engineOf(limitedBy(weekly))
  const { record } = engine.ledger
  const failed = (i: number) => email(`k${i}`, i * hour, { rev: 1, outcome: 'failed' })

  it('that takes one back is recorded, while nothing was forgotten for it', () => {
    expect(ids(valid(record(folded(engine, history(2)), failed(1), present())))).toEqual(['k2', 'k1'])
    expect(ids(valid(record(folded(engine, history(9)), email('k1', hour, { rev: 1, outcome: 'delivered' }), present())))).toEqual(['k3', 'k2', 'k1'])
  })

  it('that takes one back, behind which others were forgotten, is refused', () => {
    const earlier = email('k1', 60 * day, { rev: 1 })
    for (const revised of [failed(1), failed(3), earlier, { ...earlier, at: email('', 9 * hour).at }, { ...failed(2), outcome: 'reserved' }]) {
      expect(refusal(record(folded(engine, history(9)), revised, present()))).toContain(
        `Contact "${revised.id}" no longer counts, and those before it, which now would, are forgotten: fold all contacts anew.`)
    }
  })

  it('of one that was behind all that matter changes nothing', () => {
    const roomy = engineOf(limitedBy({ ...weekly, atMost: 4 }, { kind: 'rest', after: { outcomes: ['sent'] }, for: { rolling: 'P7D' } }))
    const ledger = folded(roomy, history(4))
    expect(ids(valid(roomy.ledger.record(ledger, failed(4), present())))).toEqual(['k4', 'k3', 'k2', 'k1'])
    expect(roomy.ledger.record(ledger, failed(2), present())._tag).toBe('Left')
  })

  it('of one that is as old as those that matter changes nothing', () => {
    const roomy = engineOf(limitedBy({ ...weekly, atMost: 4 }, { kind: 'rest', after: { outcomes: ['sent'] }, for: { rolling: 'P7D' } }))
    const ledger = folded(roomy, ['k1', 'k2', 'k3'].map((id) => email(id, hour)))
    expect(ids(valid(roomy.ledger.record(ledger, failed(1), present())))).toHaveLength(3)
  })

  it('by which one begins to count takes nothing back', () => {
    const ending = engineOf(limitedBy({ ...weekly, atMost: 4 }, { kind: 'rest', after: { outcomes: ['sent'] }, for: { rolling: 'P7D' } }))
    const ledger = folded(ending, history(4, { outcome: 'delivered' }))
    expect(ids(valid(ending.ledger.record(ledger, email('k1', hour, { rev: 1 }), present())))).toEqual(['k4', 'k3', 'k2', 'k1'])
  })

  it('takes nothing back of another group', () => {
    const apart = engineOf(limitedBy({ ...weekly, atMost: 1, each: ['topic'] }))
    const ledger = folded(apart, history(4).map((contact, i) => ({ ...contact, topics: [`order-${i}`] })))
    expect(ids(valid(apart.ledger.record(ledger, { ...failed(1), topics: ['order-0'] }, present())))).toEqual(['k4', 'k3', 'k2', 'k1'])
  })

  it('is refused, too, for one less than a day behind those that surely count for longer', () => {
    const daily = engineOf(limitedBy({ kind: 'cap', atMost: 1, within: { calendar: 'day' } }))
    const ledger = folded(daily, [email('k72', 72 * hour), email('k71', 71 * hour), email('k70', 70 * hour), email('k1', hour)])
    expect(ids(ledger)).toEqual(['k72', 'k71', 'k70', 'k1'])
    expect(refusal(daily.ledger.record(ledger, failed(72), present()))).toContain('Contact "k72" no longer counts')
  })

  it('of a reserved one may always take it back', () => {
    const ledger = folded(engine, [...history(9), email('r', 1, { outcome: 'reserved' })])
    expect(ids(valid(record(ledger, email('r', 1, { rev: 1, outcome: 'failed' }), present())))).toEqual(['k3', 'k2', 'k1', 'r'])
  })

  it('that took one back is remembered, in case an earlier one comes late', () => {
    const ledger = folded(engine, [failed(1)])
    expect(ids(ledger)).toEqual(['k1'])
    expect(encodeLedger(valid(record(ledger, email('k1', hour), present())))).toEqual(encodeLedger(ledger))
  })

  it('with the number and date of another is refused, where what is kept cannot say which counts', () => {
    const ledger = folded(engine, [email('k1', hour, { by: 'agent' })])
    expect(valid(record(ledger, email('k1', hour, { by: 'automation' }), present()))).toHaveLength(1)
    const byAgents = { ...weekly, counts: { by: ['agent'] } } as const
    const telling = engineOf(limitedBy(byAgents))
    expect(telling.ledger.record(folded(telling, [email('k1', hour, { by: 'agent' })]), email('k1', hour, { by: 'automation' }), present())._tag).toBe('Left')
    expect(record(ledger, email('k1', hour, { by: 'agent' }), present(0, [{ name: 'mine', ...byAgents }]))._tag).toBe('Right')
    expect(ids(valid(record(ledger, email('k1', 2 * hour, { outcome: 'failed' }), present())))).toEqual(['k1'])
    expect(refusal(record(ledger, email('k1', hour, { outcome: 'failed' }), present()))).toBe(
      '/rev: Contact "k1" is known otherwise, with the same "rev" and "at": give the newer one a greater "rev".')
  })
})
