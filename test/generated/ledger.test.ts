/** A ledger that another policy folded is read anew, or refused, as the engine does. */
import { compileWithLedger, parsePolicy, parseSituation, type PolicyJson } from 'tactful'
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

it('in a book', () => {
  const engine = compileWithLedger(policies[1]!)
  const ledger = valid(engine.ledger.fold(contacts, situation))
  const book = engine.book([['c-1', ledger]])
  expect(generate(policies[1]!).decide({ ...situation, ledger: book.ledger('c-1') })).toEqual(book.decide(situation))
})
