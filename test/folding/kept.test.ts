/** Which contacts a ledger keeps, and what it strips them of. */
import { encodeLedger } from 'tactful'
import { describe, expect, it } from 'vitest'
import { policyWith } from '../small.js'
import { valid } from '../valid.js'
import { asked, day, email, engineOf, folded, history, hour, ids, limitedBy, present } from './small.js'

const weekly = { kind: 'cap', atMost: 2, within: { rolling: 'P7D' } } as const

describe('what is kept', () => {
  it('is one more than a cap asks for, of those that still count', () => {
    const engine = engineOf(limitedBy(weekly))
    expect(ids(folded(engine, history(50)))).toEqual(['k3', 'k2', 'k1'])
    expect(ids(folded(engine, [email('old', 8 * day), email('within', 8 * day - 1), email('new', hour)]))).toEqual(['within', 'new'])
  })

  it('is, where local days count, all that a day more or less may bring in', () => {
    const engine = engineOf(limitedBy({ kind: 'cap', atMost: 1, within: { calendar: 'day' } }))
    // k25 and k26 are surely of another day than k1; k50 is a whole day before k26
    expect(ids(folded(engine, history(60)))).toEqual(Array.from({ length: 49 }, (_, i) => `k${49 - i}`))
  })

  it('is so many of each that are counted apart, and of those that lack what keeps them apart', () => {
    const engine = engineOf(limitedBy({ ...weekly, atMost: 1, each: ['topic'] }))
    const about = (topics: ReadonlyArray<string>, from: number) =>
      Array.from({ length: 3 }, (_, i) => email(`${topics.join('-')}${i}`, (from + i) * hour, { topics }))
    expect(ids(folded(engine, [...about(['a'], 1), ...about(['b'], 10), ...about([], 20), ...about(['a', 'c'], 30)])))
      .toEqual(['a-c1', 'a-c0', '1', '0', 'b1', 'b0', 'a1', 'a0'])
    expect(ids(folded(engine, [...about(['a'], 10), ...about(['c', 'a'], 1), ...about(['c', 'd'], 20)]))).toEqual(['c-d1', 'c-d0', 'c-a1', 'c-a0'])
  })

  it('is as many of each topic where a contact lists one several times', () => {
    const engine = engineOf(limitedBy({ ...weekly, each: ['topic'] }))
    const ledger = folded(engine, [email('k1', hour, { topics: ['order-1', 'order-1', 'order-1'] }), email('k2', 2 * hour, { topics: ['order-1'] })])
    expect(ids(ledger)).toEqual(['k2', 'k1'])
    expect(engine.decide({ ...asked(), ledger })).toMatchObject({ kind: 'suppress', because: ['g1'] })
  })

  it('is every contact in a session’s time, since any may have replaced what opened it', () => {
    const engine = engineOf(limitedBy({ kind: 'session', opens: {}, for: 'P1D' }))
    expect(ids(folded(engine, history(30, { direction: 'inbound' })))).toHaveLength(30)
    expect(ids(folded(engine, [email('old', 2 * day), email('within', 2 * day - 1)]))).toEqual(['within'])
  })

  it('is each reserved contact, besides those that are settled', () => {
    const engine = engineOf(limitedBy(weekly))
    const reserved = history(5, { outcome: 'reserved' })
    expect(ids(folded(engine, [...reserved, ...Array.from({ length: 5 }, (_, i) => email(`s${i}`, (i + 1) * hour + 1))]))).toEqual(
      ['k5', 'k4', 's2', 'k3', 's1', 'k2', 's0', 'k1'])
    expect(ids(folded(engine, [...history(5), email('long ago', 3 * day, { outcome: 'reserved' })]))).toEqual(['long ago', 'k3', 'k2', 'k1'])
  })

  it('is, for a day, a reserved contact that nothing asks for, so that it can be confirmed', () => {
    const { ledger } = engineOf(limitedBy())
    const one = valid(ledger.fold([email('k1', hour, { outcome: 'reserved' }), email('k2', hour)], present()))
    expect(ids(one)).toEqual(['k1'])
    expect(ids(valid(ledger.confirm(one, 'k1', present())))).toEqual([])
    expect(ids(valid(ledger.record(one, email('k3', 0), present(day))))).toEqual([])
    expect(ids(valid(ledger.record(one, email('k3', 0), present(day - hour))))).toEqual([])
    expect(ids(valid(ledger.record(one, email('k3', 0), present(day - hour - 1))))).toEqual(['k1'])
  })

  it('is no more than what is looked at', () => {
    const whole = email('k1', hour, { purpose: 'service', play: 'tell', topics: ['order-1'], by: 'agent', outcome: 'delivered' })
    const rows = (more: object) => encodeLedger(folded(engineOf(limitedBy({ ...weekly, ...more })), [whole])).contacts
    const at = Date.parse(whole.at)
    expect(rows({})).toEqual([['k1', at, 'email', [], { outcome: 'delivered' }]])
    expect(rows({ counts: { by: ['agent'], purposes: ['service'] } })).toEqual(
      [['k1', at, 'email', [], { outcome: 'delivered', purpose: 'service', by: 'agent' }]])
    expect(rows({ each: ['topic', 'play'] })).toEqual([['k1', at, 'email', ['order-1'], { outcome: 'delivered', play: 'tell' }]])
  })

  it('is what told the customer, by topic and play, and what broke the silence', () => {
    const telling = engineOf(policyWith())
    const about = (id: string, ago: number, more: object) => email(id, ago, { topics: ['order-1'], ...more })
    expect(ids(folded(telling, [
      about('k1', 90 * day, {}), about('k2', 80 * day, { play: 'tell' }), about('k3', 70 * day, { outcome: 'bounced' }),
      about('k4', 60 * day, { direction: 'inbound' }), email('k5', 50 * day),
    ]))).toEqual(['k1', 'k2'])
    const silent = engineOf(policyWith({ plays: [{ name: 'ask', when: {}, purpose: 'service', again: 'always', quietFor: 'P7D' }] }))
    expect(ids(folded(silent, [...history(4, { direction: 'inbound' }), email('failed', 0, { outcome: 'failed' })]))).toEqual(['k2', 'k1'])
  })
})

describe('where clocks are set back over midnight', () => {
  // On 2010-11-07 at 00:01 the clocks of St. John’s showed 23:01 of the day before once more.
  const zone = 'America/St_Johns'
  const made = ['2010-11-07T02:30:30Z', '2010-11-07T02:40:00Z', '2010-11-07T02:50:00Z', '2010-11-07T03:00:00Z', '2010-11-07T03:10:00Z']
  const contacts = made.map((at, i) => ({ id: `k${i}`, at, direction: 'outbound', channel: 'email' }))
  const signals = [{ id: 's1', kind: 'delay', topic: 'order-1', at: '2010-11-07T00:00:00Z' }]
  const then = asked(0, { now: '2010-11-07T12:00:00Z', customer: { id: 'c-1', zone }, signals })

  it.each([
    ['a cap', { kind: 'cap', atMost: 1, within: { days: 1 } }],
    ['a rest', { kind: 'rest', after: {}, for: { days: 1 } }],
    ['a rest after several', { kind: 'rest', after: {}, times: 2, for: { calendar: 'day' } }],
  ] as const)('%s waits for an earlier contact of a later day', (_, guard) => {
    const engine = engineOf(limitedBy(guard))
    const before = { id: 'k', at: '2010-11-06T20:00:00Z', direction: 'outbound', channel: 'email' }
    const ledger = valid(engine.ledger.fold([before, ...contacts], then))
    expect(engine.decide({ ...then, ledger })).toMatchObject({ kind: 'suppress', until: Date.parse('2010-11-08T03:30:00Z') })
  })
})
