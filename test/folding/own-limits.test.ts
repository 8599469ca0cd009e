/** A customer's own limits: a ledger answers for those that it was kept for, and for others nothing is allowed. */
import { type GuardJson, encodeDecision, encodeExplanation, encodeLedger } from 'tactful'
import { describe, expect, it } from 'vitest'
import { signal } from '../small.js'
import { valid } from '../valid.js'
import { asked, day, email, engineOf, folded, iso, limitedBy, present } from './small.js'

const monthly: GuardJson = { kind: 'cap', name: 'mine', atMost: 1, within: { rolling: 'P30D' } }
const engine = engineOf(limitedBy({ kind: 'cap', atMost: 2, within: { rolling: 'P7D' } }))
const limitedTo = (guards: ReadonlyArray<GuardJson>) => asked(0, { customer: { id: 'c-1', zone: 'Etc/UTC', guards } })
const history = [email('k1', 20 * day)]

describe('a limit of one’s own', () => {
  it('is answered for, where the ledger was kept for it', () => {
    const ledger = folded(engine, history, [monthly])
    expect(encodeDecision(engine.decide({ ...limitedTo([monthly]), ledger }))).toMatchObject({ kind: 'suppress', until: iso(10 * day), because: ['mine'] })
    const shorter: GuardJson = { ...monthly, within: { rolling: 'P10D' } }
    expect(engine.decide({ ...limitedTo([shorter]), ledger }).kind).toBe('reach-out')
  })

  it('alone stands beside the policy’s, at the very moment since when the ledger answers', () => {
    const first = asked(-day, { customer: { id: 'c-1', guards: [monthly] }, signals: [signal({ at: iso(-10 * day) })] })
    const { outreaches } = encodeExplanation(engine.explain({ ...first, ledger: folded(engine, [], [monthly]) }))
    expect(outreaches[0]!.guards.map(({ name }) => name)).toEqual(['refused', 'g1', 'mine'])
  })

  it('closes for good what it is about, where the ledger was not', () => {
    const ledger = folded(engine, history)
    expect(engine.decide({ ...limitedTo([monthly]), ledger })).toMatchObject({ kind: 'suppress', until: Infinity, because: ['mine'] })
    expect(engine.decide({ ...limitedTo([{ ...monthly, on: { channels: ['email'] } }]), ledger })).toMatchObject({ kind: 'reach-out', channel: 'sms' })
    expect(engine.decide({ ...limitedTo([{ ...monthly, unless: { purposes: ['service'] } }]), ledger }).kind).toBe('reach-out')
  })

  it('is answered for without a word about contacts in any case', () => {
    const quiet: GuardJson = { kind: 'quiet-hours', name: 'mine', spans: [{ from: '11:00', to: '13:00' }] }
    expect(encodeDecision(engine.decide({ ...limitedTo([quiet]), ledger: folded(engine, history) }))).toMatchObject({ until: '2026-11-25T13:00:00.000Z', because: ['mine'] })
  })

  it('that was away for a while is not answered for, since nothing was kept for it meanwhile', () => {
    const { record } = engine.ledger
    const emails: GuardJson = { ...monthly, counts: { channels: ['email'] } }
    const before = folded(engine, history, [emails])
    expect(Object.keys(encodeLedger(before).keeps)).toHaveLength(2)
    const without = valid(record(before, email('k2', 0), present()))
    const again = valid(record(without, email('k3', 0), present(0, [emails])))
    expect(Object.keys(encodeLedger(again).keeps)).toHaveLength(1)
    expect(engine.decide({ ...limitedTo([emails]), ledger: again })).toMatchObject({ kind: 'suppress', until: Infinity })
  })

  it('that asks for more than before is not answered for, but what was kept still is', () => {
    const { record } = engine.ledger
    const yearly: GuardJson = { ...monthly, within: { rolling: 'P365D' } }
    const ledger = valid(record(folded(engine, history, [monthly]), email('k2', 0), present(0, [yearly])))
    expect(Object.values(encodeLedger(ledger).keeps)).toEqual([[2, 30 * day]])
    expect(engine.decide({ ...limitedTo([yearly]), ledger })).toMatchObject({ kind: 'suppress', until: Infinity })
    expect(encodeDecision(engine.decide({ ...limitedTo([monthly]), ledger }))).toMatchObject({ kind: 'suppress', until: iso(30 * day) })
  })

  it.each<readonly [string, Partial<GuardJson>, ReadonlyArray<number>]>([
    ['more contacts', { atMost: 5 } as never, [2, 30 * day]],
    ['local days', { within: { days: 3 }, zone: 'UTC' } as never, [2, 7 * day]],
  ])('that asks for %s than before is not answered for either', (_, more, keeps) => {
    const other = { ...monthly, ...more } as GuardJson
    const ledger = valid(engine.ledger.record(folded(engine, history, [monthly]), email('k2', 0), present(0, [other])))
    expect(Object.values(encodeLedger(ledger).keeps)).toEqual([keeps])
    expect(engine.decide({ ...limitedTo([other]), ledger })).toMatchObject({ kind: 'suppress', until: Infinity, because: ['mine'] })
  })
})
