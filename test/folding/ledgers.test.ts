/** A ledger from the first contact on: folded, recorded, reserved, confirmed, released and read again. */
import { type ContactJson, type Parsed, type Problem, type ReachOut, encodeDecision, encodeLedger, parseSituation } from 'tactful'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patience, runs } from '../arbitraries/runs.js'
import { varied } from '../arbitraries/story.js'
import { now, policyWith, signal, situationWith } from '../small.js'
import { valid } from '../valid.js'
import { asked, day, email, engineOf, folded, hour, ids, iso, limitedBy, present, reachOut, refusal } from './small.js'

const once = limitedBy({ kind: 'cap', atMost: 1, within: { rolling: 'P7D' } })
const twice = limitedBy({ kind: 'cap', atMost: 2, within: { rolling: 'P7D' } })

describe('an empty ledger', () => {
  it('has forgotten nothing, whenever it is asked', () => {
    const { decide, ledger } = engineOf(once)
    expect(ids(ledger.empty)).toEqual([])
    expect(decide({ ...asked(-400 * day, { signals: [signal({ at: iso(-400 * day) })] }), ledger: ledger.empty }).kind).toBe('reach-out')
  })
})

describe('folding', () => {
  it('refuses what are no contacts, all at once', () => {
    const { ledger } = engineOf(once)
    expect(refusal(ledger.fold([{ id: 1 }, email('k1', 0, { rev: -1 })], present())).split('\n')).toHaveLength(5)
    expect(refusal(ledger.fold('none', present()))).toContain('must be a list')
  })

  it('of the earliest moments gives a ledger that can be stored', () => {
    const { ledger } = engineOf(once)
    const early = valid(parseSituation(situationWith({ now: '1970-01-01T01:00:00Z' })))
    const json = encodeLedger(valid(ledger.fold([], early)))
    expect(json.since).toBe('1970-01-01T00:00:00.000Z')
    expect(encodeLedger(valid(ledger.parse(json)))).toEqual(json)
    const { book, load } = engineOf(once)
    expect(encodeLedger(valid(load(book([['c', valid(ledger.parse(json))]]).save())).ledger('c'))).toEqual(json)
  })

  it('answers a clock that is a day behind, and nobody who is further behind', () => {
    const engine = engineOf(once)
    const ledger = folded(engine, [])
    const signals = [signal({ at: iso(-10 * day) })]
    expect(engine.decide({ ...asked(-day, { signals }), ledger }).kind).toBe('reach-out')
    expect(encodeDecision(engine.decide({ ...asked(-day - 1, { signals }), ledger }))).toMatchObject(
      { kind: 'suppress', until: iso(-day), because: ['ledger'] })
  })
})

describe('recording', () => {
  const { ledger: { empty, record } } = engineOf(twice)

  it('takes a contact once, however often and in whatever order it comes', () => {
    const [a, b] = [email('a', 2 * hour), email('b', hour)]
    const all = [[a, b], [b, a], [a, a, b, a], [b, a, b]].map((list) =>
      list.reduce((ledger, contact) => valid(record(ledger, contact, present())), empty))
    for (const ledger of all) expect(encodeLedger(ledger)).toEqual(encodeLedger(all[0]!))
  })

  it('never looks back further than it did', () => {
    const ledger = valid(record(valid(record(empty, email('a', 0), present(9 * day))), email('b', 0), present()))
    expect(encodeLedger(ledger).since).toBe(iso(8 * day))
  })

  it('refuses what is no contact', () => {
    expect(refusal(record(empty, { ...email('a', 0), channel: 7 }, present()))).toContain('/channel: "channel" must be text, but is 7.')
  })
})

describe('a reservation', () => {
  it('is granted exactly where all contacts, those reserved among them, still lead to the same message', () => {
    let granted = 0
    fc.assert(fc.property(varied, ({ policy, situation }) => {
      const engine = engineOf(policy)
      const known = valid(parseSituation(situation))
      const decision = engine.decide(known)
      if (decision.kind !== 'reach-out') return
      const { reserve, fold } = engine.ledger
      const first = valid(reserve(valid(fold(situation.contacts ?? [], known)), decision, 'first', known))
      const { channel, outreach: { play, purpose, topic }, along } = decision
      const made = {
        id: 'first', at: situation.now, direction: 'outbound', channel, purpose, outcome: 'reserved',
        topics: [...new Set([topic, ...along.map((other) => other.topic)])], ...(along.length === 0 ? { play } : {}),
      }
      const again = engine.decide(valid(parseSituation({ ...situation, contacts: [...(situation.contacts ?? []), made as ContactJson] })))
      expect(engine.decide({ ...known, ledger: first })).toEqual(again)
      const second = reserve(first, decision, 'second', known)
      const isSame = again.kind === 'reach-out' && again.channel === channel && again.outreach.play === play && again.outreach.topic === topic &&
        along.every((other) => again.along.some((one) => one.play === other.play && one.topic === other.topic))
      expect(second._tag === 'Right').toBe(isSame)
      if (isSame) granted += 1
      expect([...valid(engine.ledger.release(first, 'first', known))].filter(({ outcome, id }) => id === 'first' && outcome !== 'failed')).toEqual([])
    }), runs(400))
    expect(granted).toBeGreaterThan(0)
  }, patience)
})

describe('a slot', () => {
  it('is taken by a reservation, kept when confirmed, and free again when released', () => {
    const engine = engineOf(once)
    const { reserve, confirm, release } = engine.ledger
    const taken = valid(reserve(engine.ledger.empty, reachOut(engine, engine.ledger.empty), 'k1', asked()))
    expect(encodeLedger(taken).contacts).toEqual([['k1', Date.parse(now), 'email', [], { outcome: 'reserved' }]])
    expect([...valid(confirm(taken, 'k1', present()))]).toMatchObject([{ id: 'k1', rev: 1, outcome: 'sent' }])
    const after = asked(hour)
    expect(engine.decide({ ...after, ledger: taken }).kind).toBe('suppress')
    expect(engine.decide({ ...after, ledger: valid(confirm(taken, 'k1', after)) }).kind).toBe('suppress')
    expect(engine.decide({ ...after, ledger: valid(release(taken, 'k1', after)) }).kind).toBe('reach-out')
  })

  it('is not taken twice by two decisions in flight', () => {
    const engine = engineOf(once)
    const { empty, reserve } = engine.ledger
    const decision = reachOut(engine, empty)
    const taken = valid(reserve(empty, decision, 'k1', asked()))
    expect(refusal(reserve(taken, decision, 'k2', asked(1)))).toBe(': "tell" about "order-1" on email is not what would be decided now: ask again.')
  })

  it('is taken from now on, however old the decision is', () => {
    const engine = engineOf(once)
    const { empty, reserve } = engine.ledger
    const old = reachOut(engine, empty)
    const taken = valid(reserve(empty, old, 'k1', asked(8 * day)))
    expect([...taken]).toMatchObject([{ id: 'k1', at: Date.parse(iso(8 * day)) }])
    expect(refusal(reserve(taken, old, 'k2', asked(8 * day)))).toContain('ask again')
  })

  it.each<readonly [string, Partial<ReachOut>]>([
    ['another channel', { channel: 'sms' }],
    ['another play', { outreach: { play: 'ask', topic: 'order-1', purpose: 'service' } as ReachOut['outreach'] }],
    ['another topic', { outreach: { play: 'tell', topic: 'order-2', purpose: 'service' } as ReachOut['outreach'] }],
    ['another purpose', { outreach: { play: 'tell', topic: 'order-1', purpose: 'marketing' } as ReachOut['outreach'] }],
    ['more to carry along', { along: [{ play: 'tell', topic: 'order-2', purpose: 'service' } as ReachOut['outreach']] }],
  ])('is not taken for %s than what would be decided', (_, other) => {
    const engine = engineOf(once)
    const decision = { ...reachOut(engine, engine.ledger.empty), ...other }
    expect(refusal(engine.ledger.reserve(engine.ledger.empty, decision, 'k1', asked()))).toContain('ask again')
  })

  it('is taken by one contact of several topics, and of no play, where a message carries others along', () => {
    const engine = engineOf(policyWith())
    const two = asked(0, { signals: [signal(), signal({ id: 's2', topic: 'order-2' })] })
    const decision = reachOut(engine, engine.ledger.empty, two)
    const taken = valid(engine.ledger.reserve(engine.ledger.empty, decision, 'k1', two))
    expect([...taken]).toMatchObject([{ id: 'k1', topics: ['order-1', 'order-2'], outcome: 'reserved', play: undefined }])
    expect(engine.decide({ ...two, ledger: taken })).toMatchObject({ kind: 'wait', because: ['told'] })
    const alone = valid(engine.ledger.reserve(engine.ledger.empty, { ...decision, along: [] }, 'k1', two))
    expect([...alone]).toMatchObject([{ topics: ['order-1'], play: 'tell' }])
    expect(refusal(engine.ledger.reserve(alone, { ...decision, outreach: decision.along[0]!, along: [decision.outreach] }, 'k2', two))).toContain('ask again')
  })

  it('is taken by one contact that lists a topic once, where several plays speak of it', () => {
    const engine = engineOf({
      ...policyWith({ plays: ['tell', 'ask', 'offer'].map((name) => ({ name, when: {}, purpose: 'service', again: 'always' }) as const) }),
      guards: [{ kind: 'cap', name: 'two a topic', atMost: 2, within: { rolling: 'P7D' }, each: ['topic'] }],
    })
    const after = [0, day].reduce((ledger, ago) => {
      const then = asked(ago)
      return valid(engine.ledger.confirm(valid(engine.ledger.reserve(ledger, reachOut(engine, ledger, then), `k${ago}`, then)), `k${ago}`, then))
    }, engine.ledger.empty)
    expect([...after]).toMatchObject([{ topics: ['order-1'] }, { topics: ['order-1'] }])
    expect(engine.decide({ ...asked(2 * day), ledger: after })).toMatchObject({ kind: 'suppress', because: ['two a topic'] })
  })

  it('has an id that no other contact has', () => {
    const engine = engineOf(twice)
    const ledger = folded(engine, [email('k1', hour)])
    expect(refusal(engine.ledger.reserve(ledger, reachOut(engine, ledger), 'k1', asked()))).toBe(
      '/id: There is a contact "k1" already: give each its own id.')
  })

  it('that is not reserved can neither be confirmed nor released', () => {
    const engine = engineOf(twice)
    const ledger = folded(engine, [email('k1', hour)])
    const words = (id: string) => `/id: No contact "${id}" is reserved: it is settled, forgotten, or never was.`
    expect(refusal(engine.ledger.confirm(ledger, 'k1', present()))).toBe(words('k1'))
    expect(refusal(engine.ledger.release(ledger, 'k2', present()))).toBe(words('k2'))
  })
})

describe('what is refused', () => {
  const engine = engineOf(twice)
  const { record, reserve, confirm } = engine.ledger
  const ledger = folded(engine, [1, 2, 3, 4].map((i) => email(`k${i}`, i * hour)))
  const decision = reachOut(engine, engine.ledger.empty)
  it.each<readonly [string, Parsed<unknown>, Partial<Problem>]>([
    ['an id that is taken', reserve(ledger, decision, 'k1', asked()),
      { path: '/id', expected: 'an id that no contact has', received: '"k1"' }],
    ['a decision that was overtaken', reserve(ledger, decision, 'new', asked()),
      { path: '', expected: 'a decision that still holds', received: 'one that was overtaken' }],
    ['what is not reserved', confirm(ledger, 'k1', present()),
      { path: '/id', expected: 'the id of a reserved contact', received: '"k1"' }],
    ['what is known otherwise', record(ledger, email('k1', hour, { outcome: 'failed' }), present()),
      { path: '/rev', expected: 'a greater revision', received: 'another contact "k1" of the same revision and date' }],
    ['what takes one back', record(ledger, email('k1', hour, { rev: 1, outcome: 'failed' }), present()),
      { path: '', expected: 'a revision that takes nothing back for which others were forgotten', received: 'contact "k1"' }],
  ])('says what was expected, and what came: %s', (_, refused, problem) => {
    expect(refused).toMatchObject({ left: [problem] })
  })
})
