/** An engine reads a ledger of another policy as its own, or allows nothing: never by another policy's reckoning. */
import { type ContactJson, type GuardJson, compile, compileWithLedger, encodeDecision, encodeLedger, parsePolicy } from 'tactful'
import { describe, expect, it } from 'vitest'
import { now } from '../small.js'
import { valid } from '../valid.js'
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

  it('allows nothing where nobody reads it anew', () => {
    const json = limitedBy(weekly)
    const [policy, again] = [valid(parsePolicy(json)), valid(parsePolicy(json))]
    const kept = valid(compileWithLedger(policy).ledger.fold([email('k1', 8 * day)], asked()))
    expect(compile(policy).decide({ ...asked(), ledger: kept }).kind).toBe('reach-out')
    expect(compile(again).decide({ ...asked(), ledger: kept })).toMatchObject({ kind: 'suppress', until: Infinity, because: ['ledger'] })
  })

  it('is no matter of identity: the same policy, compiled twice, reads it alike', () => {
    const policy = limitedBy(weekly)
    const [one, other] = [engineOf(policy), engineOf(policy)]
    const kept = folded(one, [email('k1', hour)])
    expect(other.decide({ ...asked(), ledger: kept })).toEqual(one.decide({ ...asked(), ledger: kept }))
  })
})

describe('a ledger, and a book of it, answer as all contacts do', () => {
  const about = (topic: string, ago: number) => email(`${topic} ${ago}`, ago, { topics: [topic] })
  it.each<readonly [string, Partial<GuardJson> & Pick<GuardJson, 'kind'>, ReadonlyArray<ContactJson>]>([
    ['a cap by topic, on this one', { ...weekly, each: ['topic'] }, [about('order-1', 2 * day), about('order-2', day)]],
    ['a cap by topic, on another', { ...weekly, each: ['topic'] }, [about('order-2', day)]],
    ['a rest by topic', { kind: 'rest', after: {}, for: { rolling: 'P7D' }, each: ['topic'] }, [about('order-1', 3 * day), about('order-2', day)]],
    ['a rest after several', { kind: 'rest', after: {}, times: 2, for: { rolling: 'P7D' } }, [about('order-1', 8 * day), about('order-2', day)]],
    ['a rest after one', { kind: 'rest', after: {}, times: 2, for: { rolling: 'P7D' } }, [about('order-2', day)]],
    ['a rest that wears off', { kind: 'rest', after: {}, times: 2, inside: 'P2D', for: { rolling: 'P7D' } }, [about('order-1', 4 * day), about('order-2', day)]],
    ['local days', { ...weekly, within: { days: 3 } }, [about('order-1', 2 * day)]],
  ] as never)('%s', (_, guard, contacts) => {
    const engine = engineOf(limitedBy(guard))
    const expected = engine.decide(asked(0, { contacts }))
    const kept = folded(engine, contacts)
    expect(engine.decide({ ...asked(), ledger: kept })).toEqual(expected)
    expect(engine.book([['c-1', kept]]).decide(asked())).toEqual(expected)
  })
})

it('contacts themselves are decided on as ever', () => {
  const { decide } = engineOf(limitedBy(weekly))
  const contacts = [{ id: 'k1', at: now, direction: 'outbound' as const, channel: 'email' }]
  expect(decide(asked(hour, { contacts })).kind).toBe('suppress')
})
