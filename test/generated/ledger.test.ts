/** A ledger that another policy folded is read anew, or refused, as the engine does. */
import { compileWithLedger, encodeLedger, parsePolicy, parseSituation, type PolicyJson } from 'tactful'
import { generate } from 'tactful/generated'
import { expect, it } from 'vitest'
import { contact, policyWith, situationWith } from '../small.js'
import { valid } from '../valid.js'

const capped = (atMost: number, rolling: string): PolicyJson =>
  policyWith({ guards: [{ kind: 'cap', name: 'cap', atMost, within: { rolling } }, { kind: 'cap', name: 'each', atMost, within: { rolling }, each: ['topic'] }] })

const policies = [capped(1, 'PT1H'), capped(1, 'P1D'), capped(2, 'P1D'), capped(3, 'P30D')].map((json) => valid(parsePolicy(json)))
const contacts = ['08', '09', '10'].map((hour) => contact({ id: hour, at: `2026-11-25T${hour}:00:00Z`, topics: ['order-1'] }))
const situation = valid(parseSituation(situationWith()))

it.each(policies.flatMap((folding, i) => policies.map((asked, j) => [i, j, folding, asked] as const)))('of policy %d, asked by policy %d', (_, __, folding, asked) => {
  const ledger = valid(compileWithLedger(folding).ledger.fold(contacts, situation))
  const before = { ...situation, now: (situation.now - 40 * 86_400_000) as typeof situation.now }
  for (const present of [situation, before])
    expect(generate(asked).decide({ ...present, ledger })).toEqual(compileWithLedger(asked).decide({ ...present, ledger }))
})

it.each(policies.flatMap((folding, i) => policies.map((asked, j) => [i, j, folding, asked] as const)))('of policy %d, in a book, asked by policy %d', (_, __, folding, asked) => {
  const ledger = valid(compileWithLedger(folding).ledger.fold(contacts, situation))
  const [engine, made] = [compileWithLedger(asked), generate(asked)]
  const expected = engine.book([['c-1', ledger]]).decide(situation)
  for (const book of [made.book([['c-1', ledger]]), made.book([]).with('c-1', ledger)]) {
    expect(book.decide(situation)).toEqual(expected)
    expect(book.decideAll(() => situation)).toEqual([expected])
    expect(made.load(book.save())).toMatchObject({ _tag: engine.load(book.save())._tag })
  }
})

it('keeps ledgers of its own, as the engine does', () => {
  const [engine, made] = [compileWithLedger(policies[2]!), generate(policies[2]!)]
  const [one, other] = [engine, made].map(({ ledger }) => valid(ledger.fold(contacts.slice(1, 2), situation)))
  expect(encodeLedger(other!)).toEqual(encodeLedger(one!))
  const decision = made.decide({ ...situation, ledger: other! })
  if (decision.kind !== 'reach-out') throw new Error(decision.kind)
  const reserved = valid(made.ledger.reserve(other!, decision, 'r', situation))
  expect(encodeLedger(reserved)).toEqual(encodeLedger(valid(engine.ledger.reserve(one!, decision, 'r', situation))))
  expect(made.ledger.reserve(reserved, decision, 'r2', situation)).toMatchObject({ _tag: 'Left', left: [{ expected: 'a decision that still holds' }] })
  expect(made.explain({ ...situation, ledger: reserved })).toEqual(engine.explain({ ...situation, ledger: reserved }))
})
