/** What a batch is asked, in each form that some side reads. Nothing is made before a side asks for it. */
import { type Situation, compileWithLedger, encodeLedger, parsePolicy, parseSituation } from '../../src/index.js'
import { valid } from '../valid.js'
import { reference } from './reference.js'
import { type Facts, factsOf, situationOf } from './work.js'

export interface Questions {
  readonly facts: ReadonlyArray<Facts>
  /** With all contacts: all sides that read plain contacts read the same. */
  readonly plain: () => ReadonlyArray<Situation>
  /** Without contacts: a copy of its own for each side, which goes with what that side has folded. */
  readonly bare: () => ReadonlyArray<Situation>
  /** Tactful's folded ledgers, as the text that a team stores. */
  readonly ledgers: () => ReadonlyArray<string>
}

export const { ledger } = compileWithLedger(valid(parsePolicy(reference)))

/** Each question is about a history of its own, so it has a ledger of its own. */
export const ledgerTextOf = (facts: Facts): string => {
  const { contacts, ...json } = situationOf(facts, 'c')
  return JSON.stringify(encodeLedger(valid(ledger.fold(contacts, valid(parseSituation(json))))))
}

const once = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | undefined
  return () => (made ??= { value: make() }).value
}

/** So many about each customer. */
export const perCustomer = 10

export const questionsOf = (from: number, to: number, length: number): Questions => {
  const places = Array.from({ length: (to - from) * perCustomer }, (_, i) => [from + Math.floor(i / perCustomer), i % perCustomer] as const)
  const facts = places.map(([customer, question]) => factsOf(customer, question, length))
  const parsed = (each: Facts, i: number): Situation => valid(parseSituation(situationOf(each, `c-${places[i]!.join('-')}`)))
  return {
    facts,
    plain: once(() => facts.map(parsed)),
    bare: () => facts.map((each, i) => parsed({ ...each, contacts: [] }, i)),
    ledgers: once(() => facts.map(ledgerTextOf)),
  }
}
