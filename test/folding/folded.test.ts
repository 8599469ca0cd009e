/** A ledger in JSON: small, the same again when read, and nothing else in its place. */
import { encodeLedger } from 'tactful'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../arbitraries/runs.js'
import { varied } from '../arbitraries/story.js'
import { parseSituation } from '../../src/index.js'
import { now, policyWith } from '../small.js'
import { valid } from '../valid.js'
import { asked, day, email, engineOf, folded, hour, limitedBy, refusal } from './small.js'
import { stored } from './reports.js'

const engine = engineOf(limitedBy({ kind: 'cap', atMost: 3, within: { rolling: 'P7D' } }))
const json = encodeLedger(folded(engine, [email('k1', hour, { topics: ['order-1'] })]))

describe('a stored ledger', () => {
  it('says what it is, since when, what it keeps, and the contacts in rows', () => {
    expect(json).toEqual({
      ledger: 1, since: new Date(Date.parse(now) - day).toISOString(),
      keeps: { [Object.keys(json.keeps)[0]!]: [3, 7 * day] }, contacts: [['k1', Date.parse(now) - hour, 'email']],
    })
    expect(encodeLedger(engine.ledger.empty)).toEqual({ ledger: 1, since: null, keeps: {}, contacts: [] })
  })

  it('has each field of a contact that is out of the ordinary', () => {
    const telling = engineOf(policyWith({ guards: [{ kind: 'cap', name: 'g', atMost: 1, within: 'ever', counts: { by: ['agent'], purposes: ['service'], directions: 'any' } }] }))
    const row = ['k1', Date.parse(now), 'email', ['a', 'b'], { rev: 2, direction: 'inbound', outcome: 'answered', purpose: 'service', play: 'tell', by: 'agent' }]
    const [id, , channel, topics, further] = row as [string, number, string, string[], object]
    const ledger = folded(telling, [{ id, at: now, channel, topics, ...further }])
    expect(encodeLedger(ledger).contacts).toEqual([row])
    expect([...stored(telling, ledger)]).toEqual([...ledger])
  })

  it('is the same again when read, whatever was folded', () => {
    fc.assert(fc.property(varied, ({ policy, situation }) => {
      const any = engineOf(policy)
      const ledger = valid(any.ledger.fold(situation.contacts ?? [], valid(parseSituation(situation))))
      expect(encodeLedger(stored(any, ledger))).toEqual(encodeLedger(ledger))
    }), runs(300))
  })

  it('that has forgotten nothing is the same again', () => {
    expect(stored(engine, engine.ledger.empty).since).toBe(-Infinity)
  })

  it('is known by the same names to whatever reads it later', () => {
    const { keeps } = encodeLedger(folded(engineOf(policyWith({
      plays: [{ name: 'tell', when: {}, purpose: 'service', quietFor: 'P1D' }],
      guards: [
        { kind: 'cap', name: 'a', atMost: 2, within: { rolling: 'P7D' }, on: { channels: ['sms', 'email'] }, each: ['topic'] },
        { kind: 'session', name: 'b', opens: {}, for: 'P2D' },
        { kind: 'cap', name: 'c', atMost: 1, within: { rolling: 'P3D' }, counts: { note: 'all of agents', directions: 'any', by: ['agent'], purposes: ['service'] } },
      ],
    })), []))
    expect(keeps).toEqual({
      tf42a61w7bhlc: [2, 7 * day], ncaeu11unmlgn: [null, 2 * day], '12xz3ca3zrb18': [1, null], '1n3xd6h7kiy97': [1, day],
      '1jthjxidvjaco': [1, 3 * day],
    })
  })

  it('takes a few hundred bytes, however long the history', () => {
    const contacts = Array.from({ length: 1000 }, (_, i) => email(`contact-${i}`, i * hour, { topics: ['order-1'], purpose: 'service', play: 'tell' }))
    expect(JSON.stringify(encodeLedger(folded(engine, contacts))).length).toBeLessThan(400)
  })
})

describe('what is no ledger is refused', () => {
  const { keeps } = json
  const [key] = Object.keys(keeps) as [string]
  it.each<readonly [string, unknown, string]>([
    ['nothing', undefined, 'must be an object'],
    ['a list', [], 'must be an object'],
    ['another kind of ledger', { ...json, ledger: 2 }, '/ledger: '],
    ['no moment', { ...json, since: 'now' }, '/since: "since" must be an instant, or null: nothing is forgotten, but is "now"'],
    ['no moment at all', { ...json, since: undefined }, '/since: '],
    ['keeping no list', { ...json, keeps: { [key]: { room: 3 } } },
      'must be a list of numbers: how many contacts, for how long, and how long before them; null, where there is no end'],
    ['keeping less than nothing', { ...json, keeps: { [key]: [-1, 5] } }, `/keeps/${key}: `],
    ['keeping half of what is to be said', { ...json, keeps: { [key]: [3] } }, `/keeps/${key}: `],
    ['keeping what is no time', { ...json, keeps: { [key]: [3, 5, '1'] } }, `/keeps/${key}: `],
    ['no contacts', { ...json, contacts: null }, '/contacts: '],
    ['a contact that is no row', { ...json, contacts: [{ id: 'k1' }] },
      'must be a contact: a list of its id, its date in epoch milliseconds, its channel, its topics and further fields'],
    ['a contact of no channel', { ...json, contacts: [['k1', 5]] }, '/contacts/0/channel: "channel" in "k1" is missing'],
    ['a contact of no date', { ...json, contacts: [['k1', 1e300, 'email']] }, '/contacts/0/at: "at" in "k1" must be an instant'],
    ['a contact of half a date', { ...json, contacts: [['k1', 0.5, 'email']] }, '/contacts/0'],
    ['a contact before all', { ...json, contacts: [['k1', -5, 'email']] }, '/contacts/0'],
    ['a contact with a text for further fields', { ...json, contacts: [['k1', 5, 'email', [], 'failed']] }, '/contacts/0: item 1 of "contacts" must be a contact: a list'],
    ['a contact with an unknown end', { ...json, contacts: [['k1', 5, 'email', [], { outcome: 'lost' }]] }, '/contacts/0'],
  ])('%s', (_, other, words) => {
    expect(refusal(engine.ledger.parse(other))).toContain(words)
  })

  it('or is one; whatever it is, nothing crashes', () => {
    const values = fc.oneof(fc.jsonValue() as fc.Arbitrary<unknown>, fc.anything(), fc.constantFrom(...[json.contacts, keeps, 1, json.since] as ReadonlyArray<unknown>))
    const rows = fc.array(fc.tuple(fc.string(), fc.oneof(fc.integer(), fc.double(), values), fc.string(), values, values))
    fc.assert(fc.property(fc.record({ ledger: fc.constantFrom<unknown>(1, 1, 1, 2), since: fc.oneof(fc.constant(json.since), values), keeps: fc.oneof(fc.constant(keeps), values), contacts: fc.oneof(rows, values) }), (other) => {
      const parsed = engine.ledger.parse(other)
      if (parsed._tag === 'Right') {
        expect(engine.decide({ ...asked(), ledger: parsed.right }).kind).toMatch(/reach-out|suppress/)
        expect(engine.ledger.parse(JSON.parse(JSON.stringify(encodeLedger(parsed.right))))._tag).toBe('Right')
      } else expect(parsed.left.length).toBeGreaterThan(0)
    }), runs(1000))
  })
})
