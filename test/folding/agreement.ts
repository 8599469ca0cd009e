/** Agreement: what is decided from a ledger or a book is what the oracle decides from all contacts. */
import { type PolicyJson, type SituationJson, parseSituation } from 'tactful'
import fc from 'fast-check'
import { expect } from 'vitest'
import { runs } from '../arbitraries/runs.js'
import { type Story, varied } from '../arbitraries/story.js'
import { oracle } from '../oracle/oracle.js'
import { valid } from '../valid.js'
import { at, engineOf, jsonOf, recorded, reported, stored, wait } from './reports.js'

const oracleSays = (policy: PolicyJson, situation: SituationJson): unknown => JSON.parse(JSON.stringify(oracle(policy, situation)))

/** Folded at once, and stored. */
export const foldedAgrees = (cases: number, stories: fc.Arbitrary<Story> = varied): void => {
  fc.assert(fc.property(stories, wait, ({ policy, situation }, later) => {
    const engine = engineOf(policy)
    const present = valid(parseSituation(situation))
    const ledger = valid(engine.ledger.fold(situation.contacts ?? [], present))
    const then = at(situation, present.now + later)
    const asked = valid(parseSituation(then))
    const expected = oracleSays(policy, then)
    expect(jsonOf(engine, { ...asked, ledger })).toEqual(expected)
    expect(jsonOf(engine, { ...asked, ledger: stored(engine, ledger) })).toEqual(expected)
  }), runs(cases, 1))
}

/** Recorded one by one; says how often a revision was refused. */
export const recordedAgrees = (cases: number, endings: number, stories: fc.Arbitrary<Story> = varied): number => {
  let refused = 0
  fc.assert(fc.property(reported(stories, endings), wait, ([told, list], later) => {
    const engine = engineOf(told.policy)
    const { ledger, now } = recorded(engine, told, list)
    if (ledger._tag === 'Left') {
      refused += 1
      expect(ledger.left[0].message).toMatch(/no longer counts, and those before it/)
      return
    }
    const then = at({ ...told.situation, contacts: list.map(({ contact }) => contact) }, now + later)
    expect(jsonOf(engine, { ...valid(parseSituation(then)), ledger: ledger.right })).toEqual(oracleSays(told.policy, then))
  }), runs(cases, 1))
  return refused / runs(cases, 1).numRuns
}

/** Customers of one policy in a book: bound, grown one by one, and saved. */
export const booksAgree = (cases: number, stories: fc.Arbitrary<Story> = varied, engineFor = engineOf): void => {
  fc.assert(fc.property(fc.array(stories, { minLength: 1, maxLength: 4 }), wait, (several, later) => {
    const { policy } = several[0]!
    const engine = engineFor(policy)
    const named = several.map(({ situation }, i) => ({ ...situation, customer: { ...situation.customer, id: `c-${i}` } }))
    const ledgers = named.map((situation) =>
      [situation.customer.id, valid(engine.ledger.fold(situation.contacts ?? [], valid(parseSituation(situation))))] as const)
    const then = named.map((situation) => at(situation, Date.parse(situation.now) + later))
    const asked = then.map((situation) => valid(parseSituation({ ...situation, contacts: [] })))
    const bound = engine.book(ledgers)
    const grown = ledgers.reduce((book, [customer, ledger]) => book.with(customer, ledger), engine.book([]))
    for (const book of [bound, grown, valid(engine.load(bound.save()))])
      for (const [i, situation] of asked.entries())
        expect(jsonOf({ ...engine, decide: book.decide }, situation)).toEqual(oracleSays(policy, then[i]!))
  }), runs(cases, 1))
}
