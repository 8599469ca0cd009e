/** An engine reads a ledger of another policy as its own, or allows nothing: never by another policy's reckoning. */
import { encodeDecision, encodeLedger } from 'tactful'
import { describe, expect, it } from 'vitest'
import { now } from '../small.js'
import { asked, day, email, engineOf, folded, hour, iso, limitedBy, refusal } from './small.js'

const weekly = { kind: 'cap', atMost: 1, within: { rolling: 'P7D' } } as const
const before = engineOf(limitedBy({ ...weekly, atMost: 3 }, { kind: 'rest', after: {}, for: { rolling: 'P1D' } }))
const ledger = folded(before, [email('k1', 2 * day), email('k2', 3 * day)])

describe('a ledger of another policy', () => {
  it('is read anew', () => {
    const stricter = engineOf(limitedBy(weekly))
    expect(before.decide({ ...asked(), ledger }).kind).toBe('reach-out')
    expect(encodeDecision(stricter.decide({ ...asked(), ledger }))).toMatchObject({ kind: 'suppress', until: iso(5 * day), because: ['g1'] })
    expect(stricter.explain({ ...asked(), ledger }).decision.kind).toBe('suppress')
    expect(encodeDecision(stricter.book([['c-1', ledger]]).decide(asked()))).toMatchObject({ kind: 'suppress', until: iso(5 * day) })
    expect(stricter.book([]).with('c-1', ledger).decide(asked()).kind).toBe('suppress')
  })

  it('that lacks something allows nothing', () => {
    const longer = engineOf(limitedBy({ ...weekly, within: { rolling: 'P30D' } }))
    expect(longer.decide({ ...asked(), ledger })).toMatchObject({ kind: 'suppress', until: Infinity })
    const book = longer.book([['c-1', ledger]])
    expect(book.decide(asked())).toMatchObject({ kind: 'suppress', until: Infinity })
    expect(refusal(longer.load(book.save()))).toContain('for P30D')
    expect(longer.ledger.parse(encodeLedger(book.ledger('c-1')))._tag).toBe('Left')
  })

  it('is no matter of identity: the same policy, compiled twice, reads it alike', () => {
    const policy = limitedBy(weekly)
    const [one, other] = [engineOf(policy), engineOf(policy)]
    const kept = folded(one, [email('k1', hour)])
    expect(other.decide({ ...asked(), ledger: kept })).toEqual(one.decide({ ...asked(), ledger: kept }))
  })
})

it('contacts themselves are decided on as ever', () => {
  const { decide } = engineOf(limitedBy(weekly))
  const contacts = [{ id: 'k1', at: now, direction: 'outbound' as const, channel: 'email' }]
  expect(decide(asked(hour, { contacts })).kind).toBe('suppress')
})
