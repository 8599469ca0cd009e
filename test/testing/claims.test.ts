/** Claims: they run as fast-check properties, and what refutes them is the smallest, explained, and found again. */
import { type GuardJson, type PolicyJson, type SituationJson, parseSituation } from 'tactful'
import { always, atMost, never, refute, throughout } from 'tactful/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patience, seed } from '../arbitraries/runs.js'
import { ask } from '../laws/ask.js'
import { knownOf } from '../../src/testing/claims.js'
import { leaves } from '../../src/testing/leaves.js'
import { policyWith } from '../small.js'
import { parsed } from './parsed.js'
import { counting } from './rich.js'

const cap: GuardJson = { kind: 'cap', name: 'one a day', atMost: 1, within: { rolling: 'P1D' } }
const night: GuardJson = { kind: 'quiet-hours', name: 'night', spans: [{ from: '21:00', to: '08:00' }], unless: { severityAtLeast: 'critical' } }
const policy: PolicyJson = policyWith({ guards: [cap, night, { kind: 'opt-in', name: 'yes', on: { purposes: ['marketing'] } }] })

describe('a claim that holds', () => {
  it('passes, and nothing refutes it', () => {
    const claim = never(parsed(policy), ({ kind, until }) => kind === 'reach-out' && until !== null)
    fc.assert(claim, { seed })
    expect(refute(claim, { seed, numRuns: 300 })).toBeUndefined()
  })

  it('may have preconditions', () => {
    const claim = always(parsed(policy), ({ kind, outreach }) => {
      fc.pre(kind === 'suppress')
      return outreach !== null
    })
    expect(fc.check(claim, { seed })).toMatchObject({ failed: false })
  })

  it('is looked for among 10,000 situations, unless fewer are asked for', () => {
    const judged = (parameters: { readonly numRuns?: number }): number => {
      let times = 0
      refute(always(parsed(policyWith()), () => (times += 1) > 0), { seed, ...parameters })
      return times
    }
    expect([judged({}), judged({ numRuns: 7 })]).toEqual([10_000, 7])
  }, patience)

  it('runs what a team runs before and after each property', () => {
    const before = fc.readConfigureGlobal()
    const done: Array<string> = []
    fc.configureGlobal({ ...before, beforeEach: () => { done.push('before') }, afterEach: () => { done.push('after') } })
    fc.assert(always(parsed(policyWith()), () => done.push('judged') > 0), { seed, numRuns: 2 })
    fc.configureGlobal(before)
    expect(done).toEqual(['before', 'judged', 'after', 'before', 'judged', 'after'])
  })

  it('looks at every sort of decision, with lists that are always there', () => {
    const kinds = new Set<string>()
    fc.assert(always(parsed(policy), ({ kind }, { signals, issues, contacts }) => {
      kinds.add(kind)
      return [signals, issues, contacts].every(Array.isArray)
    }), { seed })
    expect(kinds.size).toBe(3)
    const nothing = { now: '2026-11-25T12:00:00.000Z', customer: { id: 'c' } }
    expect(knownOf(nothing)).toEqual({ ...nothing, signals: [], issues: [], contacts: [] })
  })
})

describe('a claim that does not hold', () => {
  const claim = () => never(parsed(policy), ({ because }) => (because as ReadonlyArray<string>).includes('one a day'))
  const found = () => refute(claim(), { seed })!

  it('is refuted by a smallest situation, which is a case to be saved', () => {
    const { situation, decisions } = found()
    expect([situation.signals, situation.contacts, situation.issues].map((list) => list?.length)).toEqual([1, 1, undefined])
    expect(JSON.parse(JSON.stringify(situation))).toEqual(situation)
    expect(decisions).toEqual([ask(policy, situation)])
    const { customer, signals: [signal] = [], contacts: [contact] = [], now } = situation
    expect([customer, signal, contact].map((part) => Object.keys(part!))).toEqual([
      expect.arrayContaining(['id']), ['id', 'kind', 'topic', 'at'], ['id', 'at', 'direction', 'channel'],
    ])
    expect(now).toMatch(/Z$/)
  })

  it('holds in every situation with one part less', () => {
    const lacks = (json: unknown): ReadonlyArray<unknown> => {
      if (typeof json !== 'object' || json === null) return []
      if (Array.isArray(json)) return json.flatMap((item, at) =>
        [json.filter((_, other) => other !== at), ...lacks(item).map((less) => json.map((one: unknown, other) => (other === at ? less : one)))])
      const fields = Object.entries(json)
      return fields.flatMap(([name, value]) => [
        Object.fromEntries(fields.filter(([other]) => other !== name)), ...lacks(value).map((less) => ({ ...json, [name]: less })),
      ])
    }
    const smaller = (lacks(found().situation) as ReadonlyArray<SituationJson>).filter((json) => parseSituation(json)._tag === 'Right')
    expect(smaller.length).toBeGreaterThan(2)
    for (const json of smaller) expect(ask(policy, json).because).not.toContain('one a day')
  })

  it('is found again from its seed and path', () => {
    const first = found()
    expect(refute(claim(), { seed: first.seed, path: first.path })).toEqual(first)
  })

  it('is the first of five that has the fewest parts', () => {
    const few = always(parsed(policy), (_, { signals, customer }) => signals.length < 2 && customer.prefers === undefined)
    const partsOf = (situation: SituationJson): number => leaves(situation).length
    const sizes = Array.from({ length: 20 }, (_, from) => partsOf(fc.check(few, { seed: from }).counterexample![0]))
    for (let from = 0; from < 16; from += 1) {
      const five = sizes.slice(from, from + 5)
      const { situation, seed: found } = refute(few, { seed: from })!
      expect([partsOf(situation), found]).toEqual([Math.min(...five), from + five.indexOf(Math.min(...five))])
    }
    expect(new Set(sizes).size).toBeGreaterThan(1)
  }, patience)

  it('is kept where looking again finds nothing', () => {
    const rare = never(parsed(policy), (_, { customer }) => customer.reach?.length === 0)
    const results = Array.from({ length: 30 }, (_, from) => refute(rare, { seed: from, numRuns: 12 }))
    const fromFirst = results.filter((one, from) => one !== undefined && one.seed === from)
    expect(fromFirst.length).toBeGreaterThan(0)
  })

  it('says under fc.assert what happens, and from which seed', () => {
    const run = () => { fc.assert(claim(), { seed, numRuns: 3000 }) }
    expect(run).toThrow(/seed: -?\d+, path: "[\d:]+"/)
    expect(run).toThrow(expect.objectContaining({ cause: expect.objectContaining({ message: expect.stringContaining('one a day: closed until') as string }) as Error }))
  })

  it('fails where the judgement throws, and says what it threw', () => {
    const { failed, errorInstance } = fc.check(always(parsed(policy), ({ kind }) => { expect(kind).toBe('wait'); return true }), { seed })
    expect(failed).toBe(true)
    expect((errorInstance as Error).cause).toMatchObject({ message: expect.stringContaining('expected') as string })
  })
})

describe('the smallest', () => {
  it('levels what does not matter', () => {
    const claim = always(parsed(counting), (_, { signals, contacts }) => signals.length < 3 || contacts.length < 2)
    const { signals = [], contacts = [] } = refute(claim, { seed })!.situation
    expect([signals.length, contacts.length]).toEqual([3, 2])
    for (const list of [signals, contacts]) {
      const said = list.map((record) => JSON.stringify({ ...record, id: '', at: '' }))
      expect(new Set(said).size).toBe(1)
    }
  }, patience)

  it('is found where one record has a field and another lacks it for a reason', () => {
    const claim = always(parsed(counting), (_, { contacts: [{ by } = {}, ...others] }) => {
      const said = [by, ...others.map((other) => other.by)]
      return by === undefined || new Set(said).size < 3
    })
    expect(refute(claim, { seed })!.situation.contacts!.map(({ by }) => by).sort()).toEqual(['agent', 'automation', undefined])
  }, patience)

  it('does not make alike what differs for a reason', () => {
    const claim = always(parsed(counting), (_, { signals }) => new Set(signals.map(({ kind }) => kind)).size < 2)
    expect(refute(claim, { seed })!.situation.signals!.length).toBe(2)
  })
})

describe('lives', () => {
  const tireless = policyWith({ plays: [{ name: 'nag', when: {}, purpose: 'service', again: 'always' }], guards: [cap] })

  it('are played to the end: each contact counts when the next is asked for', () => {
    const apart = throughout(parsed(tireless), (made) =>
      made.every(({ at }, index) => index === 0 || Date.parse(at) - Date.parse(made[index - 1]!.at) >= 86_400_000))
    fc.assert(apart, { seed, numRuns: 200 })
    expect(refute(throughout(parsed(tireless), (made) => made.length < 20), { seed })!.situation.signals!.length).toBe(1)
  }, patience)

  it('tell, where they refute a claim, all that was sent', () => {
    const found = refute(throughout(parsed(policy), (made) => made.length < 2), { seed })!
    expect(found.decisions.length).toBe(2)
    expect(found.explanation.split('\n')).toEqual(found.decisions.map(({ at }) => expect.stringContaining(at) as string))
    const silent = refute(throughout(parsed(policy), (made) => made.length > 0), { seed })!
    expect(silent).toMatchObject({ decisions: [], explanation: 'The policy never reaches out.' })
  })

  it('carry along what may go along, once', () => {
    const found = refute(throughout(parsed(policy), (made) => made.every(({ along }) => along.length === 0)), { seed })!
    expect(found.explanation).toMatch(/, along with topic-\d\.$/m)
    const topics = found.decisions.flatMap(({ outreach, along }) => [outreach, ...along].map((one) => one?.topic))
    expect(new Set(topics).size).toBe(topics.length)
  })

  it.each<[string, Partial<PolicyJson>]>([
    ['nothing limits', {}],
    ['two limits share', {
      guards: ['service', 'marketing'].map((purpose) =>
        ({ kind: 'cap', name: purpose, on: { purposes: [purpose] }, atMost: 12, within: { rolling: 'P7D' } })),
      plays: ['service', 'marketing'].map((purpose) => ({ name: purpose, when: { kinds: [purpose] }, purpose })),
    }],
    ['each topic has once', { plays: [{ name: 'tell', when: {}, purpose: 'service', again: 'never' }] }],
  ])('are full enough to show %s', (_, more) => {
    const found = refute(throughout(parsed(policyWith(more)), atMost(20, { days: 7 })), { seed })!
    expect([found.decisions.length, found.situation.signals!.length]).toEqual([21, 21])
  }, patience)

  it('hear of an issue when it is opened, and of its end when it is solved', () => {
    const heard = refute(throughout(parsed(policy), (made, { issues }) => made.length === 0 || !issues.some(({ status }) => status === 'solved')), { seed })!
    expect(heard.decisions.length).toBe(1)
  })
})
