/** Laws about what goes in: neither the clock on the wall, nor order, nor repetition changes a decision. */
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { patience, runs } from '../arbitraries/runs.js'
import { varied } from '../arbitraries/story.js'
import { ask, decideWith, engineOf, known } from './ask.js'
import { contactsOf, guardsOf, oneOf, ownGuardsOf, recordsOf, retold, revised, withCustomer, type GuardPart } from './part.js'
import { encodeDecision, type DecisionJson } from 'tactful'

const asSet = (decision: DecisionJson) => ({ ...decision, because: [...decision.because].sort() })

/** The list in the order of random numbers. */
const shuffled = <A>(list: ReadonlyArray<A>, random: ReadonlyArray<number>): ReadonlyArray<A> =>
  list.map((item, index) => ({ item, rank: ((oneOf(random, index) ?? 0) * (index + 1)) % 97 }))
    .sort((one, other) => one.rank - other.rank).map(({ item }) => item)

const order = fc.array(fc.nat({ max: 1000 }), { minLength: 3, maxLength: 9 })

const frozen = <A>(value: A): A => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

describe('what goes in', () => {
  const hostZone = process.env['TZ']
  afterEach(() => {
    vi.useRealTimers()
    if (hostZone === undefined) delete process.env['TZ']
    else process.env['TZ'] = hostZone
  })

  /** Another day, another machine, an engine that has answered other questions before: the same answer. */
  it('The clock is an argument', () => {
    fc.assert(fc.property(varied, varied, fc.constantFrom('Pacific/Apia', 'UTC', 'America/St_Johns'), (one, other, zone) => {
      const before = structuredClone([one.policy, one.situation])
      const engine = engineOf(frozen(one.policy))
      const situation = known(frozen(one.situation))
      vi.useFakeTimers({ now: 0, toFake: ['Date'] })
      const first = encodeDecision(engine.decide(situation))
      process.env['TZ'] = zone
      vi.setSystemTime(Date.parse(one.situation.now))
      decideWith(engine, other.situation)
      engine.explain(situation)
      expect(encodeDecision(engine.decide(situation))).toEqual(first)
      expect(ask(one.policy, one.situation)).toEqual(first)
      expect([one.policy, one.situation]).toEqual(before)
      vi.useRealTimers()
    }), runs(600, 40))
  }, patience)

  /** Ties are broken by what is said, never by where it stands. */
  it('Order does not matter', () => {
    const turned = (guards: ReadonlyArray<GuardPart>, random: ReadonlyArray<number>): ReadonlyArray<GuardPart> =>
      shuffled(guards, random).map(guard => (guard.guards === undefined ? guard : { ...guard, guards: turned(guard.guards, random) }))
    fc.assert(fc.property(varied, order, ({ policy, situation }, random) => {
      const { customer, signals, issues } = recordsOf(situation)
      const shuffledPolicy = revised(policy, { guards: turned(guardsOf(policy), random) })
      const shuffledSituation = retold(withCustomer(situation, {
        guards: turned(ownGuardsOf(situation), random), consents: shuffled(customer.consents ?? [], random),
      }), {
        signals: shuffled(signals ?? [], random), issues: shuffled(issues ?? [], random), contacts: shuffled(contactsOf(situation), random),
      })
      expect(asSet(ask(shuffledPolicy, shuffledSituation))).toEqual(asSet(ask(policy, situation)))
    }), runs(1000, 40))
  }, patience)

  /** A record that arrives twice is one record: it is believed, counted and answered once. */
  it('Repetition does not matter', () => {
    const repeated = <A>(list: ReadonlyArray<A> | undefined, random: ReadonlyArray<number>): ReadonlyArray<A> =>
      shuffled([...(list ?? []), ...(list ?? []).filter((_, index) => (oneOf(random, index) ?? 0) % 2 === 0)], random)
    fc.assert(fc.property(varied, order, ({ policy, situation }, random) => {
      const { customer, signals, issues, contacts } = recordsOf(situation)
      const twice = retold(withCustomer(situation, { consents: repeated(customer.consents, random) }), {
        signals: repeated(signals, random), issues: repeated(issues, random), contacts: repeated(contacts, random),
      })
      expect(ask(policy, twice)).toEqual(ask(policy, situation))
    }), runs(1000, 40))
  }, patience)
})

