/** Situations and lives are valid, also while they shrink; records speak the policy's own words. */
import { type GuardJson, type PolicyJson, type SituationJson, parseSituation } from 'tactful'
import { lives, records, situations } from 'tactful/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentsIn } from '../../src/testing/moments.js'
import { roughSituations } from '../../src/testing/rough.js'
import { worldOf } from '../../src/testing/world.js'
import { patience, runs, seed, share } from '../arbitraries/runs.js'
import { ask } from '../laws/ask.js'
import { policyWith } from '../small.js'
import { parsed } from './parsed.js'
import { counting, motivated, plain, timed } from './rich.js'

const isValid = (situation: SituationJson): boolean => parseSituation(situation)._tag === 'Right'

/** All that fast-check looks at, on the way to the smallest of which something is true. */
const looked = (drawn: fc.Arbitrary<SituationJson>, holds: (situation: SituationJson) => boolean, from: number): ReadonlyArray<SituationJson> => {
  const seen: Array<SituationJson> = []
  fc.check(fc.property(drawn, (situation) => {
    seen.push(situation)
    return !holds(situation)
  }), { seed: from })
  return seen
}

describe.each([counting, timed, motivated, plain])('for $id', (policy) => {
  it('are valid', () => {
    fc.assert(fc.property(situations(parsed(policy)), isValid), runs(1000))
    fc.assert(fc.property(lives(parsed(policy)), isValid), runs(500))
    fc.assert(fc.property(roughSituations(parsed(policy), {}), isValid), runs(500))
  }, patience)

  it('stay valid while they shrink, to nothing that need not be there', () => {
    for (let from = seed; from < seed + 20; from += 1) {
      const seen = looked(situations(parsed(policy)), ({ contacts = [] }) => contacts.length > 0, from)
      expect(seen.filter((situation) => !isValid(situation))).toEqual([])
      const { signals, issues, contacts, customer } = [...seen].reverse().find(({ contacts: some = [] }) => some.length > 0)!
      expect({ signals, issues, customer }).toEqual({ signals: undefined, issues: undefined, customer: { id: 'c-1', zone: 'Europe/Paris' } })
      expect(contacts!.length).toBe(1)
      expect(looked(lives(parsed(policy)), ({ signals: some = [] }) => some.length > 1, from).filter((life) => !isValid(life))).toEqual([])
    }
  }, patience)
})

describe('rough ones', () => {
  const idsOf = (records: ReadonlyArray<{ readonly id: string }> = []) => records.map(({ id }) => id)
  const drawn = (policy: typeof plain, numRuns = 1000) => fc.sample(roughSituations(parsed(policy), {}), { numRuns, seed })
  const has = (policy: typeof plain, feature: (situation: SituationJson) => boolean): number => share(drawn(policy), feature)
  const twice = (records: ReadonlyArray<{ readonly id: string }> | undefined) => new Set(idsOf(records)).size < idsOf(records).length

  it('have records in more than one version', () => {
    expect(has(counting, ({ signals }) => twice(signals))).toBeGreaterThan(0.05)
    expect(has(counting, ({ contacts }) => twice(contacts))).toBeGreaterThan(0.03)
    expect(has(counting, ({ issues }) => twice(issues))).toBeGreaterThan(0.02)
  })

  it('have customers with limits of their own, also where the policy has none', () => {
    const limited = ({ customer }: SituationJson) => (customer.guards ?? []).length > 0
    for (const policy of [timed, plain]) expect(has(policy, limited)).toBeGreaterThan(0.05)
    const names = drawn(timed, 8000) // of 250 situations one has a certain limit
      .flatMap(({ customer }) => (customer.guards ?? []).map(({ name }) => name))
    expect(new Set(names)).toEqual(new Set(['own cap', 'own evening', ...timed.guards!.map(({ name }) => `own ${name}`)]))
  })

  it('have contacts about the first signal, made just about when it was', () => {
    const told = drawn(counting).flatMap(({ signals: [signal] = [], contacts = [] }) => {
      const last = contacts.at(-1)
      return signal !== undefined && last?.topics?.join() === signal.topic ? [{ by: Date.parse(last.at) - Date.parse(signal.at), ...last }] : []
    })
    for (const by of [60_000, 1, 0, -1]) expect(told.filter((one) => one.direction === 'outbound' && one.by === by).length).toBeGreaterThan(5)
  })
})

describe('the setting', () => {
  const policy = parsed(plain)
  const zonesIn = (zones: ReadonlyArray<string>) =>
    new Set(fc.sample(situations(policy, { zones }), { numRuns: 300, seed }).flatMap(({ customer }) => customer.zone ?? []))

  it('says where customers live', () => {
    expect(zonesIn(['Pacific/Apia', 'Mars/Olympus'])).toEqual(new Set(['Pacific/Apia']))
    expect(zonesIn([])).toEqual(new Set())
  })

  it('says of when clock changes are: of some weeks before and some months after', () => {
    const asked = (around: string, changes: string) => {
      const moments = fc.sample(momentsIn(worldOf(policy, { around, zones: ['Europe/Paris'] })), { numRuns: 500, seed })
      return moments.includes(Date.parse(changes))
    }
    const [october, march] = ['2026-10-25T01:00:00Z', '2027-03-28T01:00:00Z']
    expect(['2026-09-09T12:00:00Z', '2026-09-08T12:00:00Z'].map((around) => asked(around, march))).toEqual([true, false])
    expect(['2026-11-14T00:00:00Z', '2026-11-15T00:00:00Z'].map((around) => asked(around, october))).toEqual([true, false])
  })

  it('says when it is', () => {
    const drawn = fc.sample(situations(policy, { around: '2011-12-30T12:00:00Z', zones: ['Pacific/Apia'] }), { numRuns: 300, seed })
    const years = new Set(drawn.map(({ now }) => now.slice(0, 4)))
    expect([...years].sort()).toEqual(['2011', '2012'])
    const [, ...same] = ['2026-10-28T12:00:00Z', 'soon'].map((around) => fc.sample(situations(policy, { around }), { numRuns: 20, seed }))
    expect(same).toEqual([fc.sample(situations(policy), { numRuns: 20, seed })])
  })
})

describe('records', () => {
  it('shrink to the simplest: a signal to one of the first play', () => {
    for (let from = seed; from < seed + 20; from += 1) {
      const { counterexample } = fc.check(fc.property(records(parsed(counting), '2026-11-22T09:00:00Z').signal, () => false), { seed: from })
      expect(counterexample).toEqual([{ id: 's-1', kind: 'delay', topic: 'order-1', at: '2026-11-22T08:59:00.000Z' }])
    }
  })

  it('are dated around the moment of asking, in the words of the policy', () => {
    const { signal, issue, contact, consent, history } = records(parsed(motivated), '2026-11-22T09:00:00Z')
    fc.assert(fc.property(signal, issue, contact, consent, history, (s, i, k, consented, contacts) => {
      const situation = { now: '2026-11-22T09:00:00Z', customer: { id: 'c', consents: [consented] }, signals: [s], issues: [i], contacts: [k, ...contacts] }
      expect(isValid(situation)).toBe(true)
      expect(['delay', 'maintenance', 'fault', 'member', 'solved', 'question', 'something else']).toContain(s.kind)
      expect(motivated.channels.concat('chat')).toContain(k.channel)
    }), runs(500))
  })

  it('may be of a policy that has no plays at all', () => {
    const policy = policyWith({ plays: [] })
    fc.assert(fc.property(situations(parsed(policy)), (situation) => ask(policy, situation).kind === 'wait'), runs(300))
  })

  it('may be of a policy whose words and notes are like names of fields', () => {
    const [channels, calendars] = [['bar', 'predictedBar', 'days', 'horizon'], { zone: ['2026-12-25'], unknownZone: ['2026-12-26'], from: ['2026-12-27'] }]
    const tired: GuardJson = { kind: 'fatigue', name: 'tired', limit: 9, halfLife: 'P1D', weights: { bar: 3, predictedBar: 2, days: 4 } }
    const policy = parsed({ ...policyWith({ channels, calendars, guards: [tired] }), note: { zone: 'ask the legal team' } } as PolicyJson)
    for (const drawn of [situations(policy), lives(policy)]) fc.assert(fc.property(drawn, isValid), runs(300))
  })

  it('go back as far as JSON can write', () => {
    const policy = policyWith({ plays: [{ name: 'ages', when: {}, purpose: 'service', freshFor: 'P36500D' }], guards: [{ kind: 'cap', name: 'ages', atMost: 40, within: { rolling: 'P36500D' } }] })
    fc.assert(fc.property(situations(parsed(policy)), isValid), runs(300))
    fc.assert(fc.property(lives(parsed(policy), { around: '2199-06-01T00:00:00Z' }), isValid), runs(300))
  })
})
