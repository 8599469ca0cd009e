/** What a team stores of each customer in place of all contacts: made, kept up, and asked, by one policy. */
import { chain, left, right } from 'fp-ts/lib/Either.js'
import { isNonEmpty } from 'fp-ts/lib/ReadonlyArray.js'
import { pipe } from 'fp-ts/lib/function.js'
import type { ReachOut } from '../decision/decision.js'
import type { Engine } from '../decision/engine.js'
import type { Situation } from '../decision/situation.js'
import { list } from '../json/list.js'
import { merged } from '../json/revision.js'
import { Contact } from '../ledger/contact.js'
import { type Parsed, read } from '../policy/parse.js'
import { day } from '../time/duration.js'
import { type Instant, beginning, later, plus } from '../time/instant.js'
import { keptUp, satisfies } from './coverage.js'
import { isAmbiguous, isInDoubt } from './doubt.js'
import { type Ledger, LedgerCodec } from './folded.js'
import type { Keeper } from './keeper.js'
import { kept } from './kept.js'
import { ambiguous, inDoubtAbout, notReserved, overtaken, taken } from './refusal.js'
import { reservation, stillHolds } from './reservation.js'

/** Whose ledger it is, and when: the moment, and the customer with limits of their own. A situation says both. */
export type Present = Pick<Situation, 'now' | 'customer'>

/** The ledgers of a policy. Each is a value: what changes one gives another, or says why it cannot. */
export interface Ledgers {
  /** Of a customer with whom there was no contact. */
  readonly empty: Ledger
  /** Of a customer with these contacts, in JSON, in any order. */
  readonly fold: (contacts: unknown, present: Present) => Parsed<Ledger>
  /**
   * With one more contact, in JSON, or with a new revision of one, which says how it ended: its date, and what it was,
   * stay. Refused, where a revision takes back what others, now forgotten, would stand in for (fold all contacts anew);
   * or where it differs from what is known under the same `id`, `rev` and `at` (`/rev`).
   */
  readonly record: (ledger: Ledger, contact: unknown, present: Present) => Parsed<Ledger>
  /**
   * With a contact that a decision asks for, before it is made. Its date is the situation's `now`, however old the
   * decision is. Refused, where the ledger, which others may have changed since, no longer leads to that decision; or
   * where a contact has the `id` already (`/id`).
   */
  readonly reserve: (ledger: Ledger, decision: ReachOut, id: string, situation: Situation) => Parsed<Ledger>
  /** With a reserved contact that was made; refused, where none is reserved under the `id`. */
  readonly confirm: (ledger: Ledger, id: string, present: Present) => Parsed<Ledger>
  /** With a reserved contact that was not made: its slot is free again; refused, where none is reserved. */
  readonly release: (ledger: Ledger, id: string, present: Present) => Parsed<Ledger>
  /** A ledger that was stored; refused, here and wherever it is changed, if the policy asks for more (`/keeps`). */
  readonly parse: (json: unknown) => Parsed<Ledger>
}

/** Clocks of several machines differ: who asks a little earlier is answered as well. */
const grace = day

/** No situation is of an earlier moment. */
const earliest = 0 as Instant

const contacts = /*#__PURE__*/ (() => list(Contact))()

/** The ledgers of a policy. */
export const ledgersOf = (engine: Engine, keeper: Keeper): Ledgers => {
  const { ledgerOf, needsFor, problemsOf } = keeper

  const updated = (ledger: Ledger, more: ReadonlyArray<Contact>, { now, customer }: Present): Parsed<Ledger> => {
    const problems = problemsOf(ledger)
    if (isNonEmpty(problems)) return left(problems)
    const needs = needsFor(customer)
    const since = later(ledger.since, later(earliest, plus(now, -grace)))
    const remembered = needs.filter((need) => satisfies(ledger, need))
    const unclear = more.find((contact) => isAmbiguous(ledger, contact, remembered))
    if (unclear !== undefined) return left([ambiguous(unclear)])
    const known = merged([...ledger, ...more])
    const counting = new Set(known)
    const doubtful = more.find((contact) => counting.has(contact) && isInDoubt(ledger, contact, needs, since))
    if (doubtful !== undefined) return left([inDoubtAbout(doubtful)])
    return right(ledgerOf(kept(known, needs, since), keptUp(ledger, needs, since)))
  }

  const settled =
    (outcome: Contact['outcome']) =>
    (ledger: Ledger, id: string, present: Present): Parsed<Ledger> => {
      const reserved = ledger.find((contact) => contact.id === id && contact.outcome === 'reserved')
      return reserved === undefined
        ? left([notReserved(id)])
        : updated(ledger, [{ ...reserved, rev: reserved.rev + 1, outcome }], present)
    }

  const empty = ledgerOf([], { since: beginning, keeps: new Map() })
  return {
    empty,
    fold: (json, present) =>
      pipe(
        read(contacts, json),
        chain((more) => updated(empty, more, present)),
      ),
    record: (ledger, json, present) =>
      pipe(
        read(Contact, json),
        chain((contact) => updated(ledger, [contact], present)),
      ),
    reserve: (ledger, decision, id, situation) => {
      if (ledger.some((contact) => contact.id === id)) return left([taken(id)])
      return stillHolds(decision, engine.decide({ ...situation, ledger }))
        ? updated(ledger, [reservation(decision, id, situation.now)], situation)
        : left([overtaken(decision)])
    },
    confirm: settled('sent'),
    release: settled('failed'),
    parse: (json) =>
      pipe(
        read(LedgerCodec, json),
        chain(({ since, keeps, contacts: known }): Parsed<Ledger> => {
          const coverage = { since, keeps }
          const problems = problemsOf(coverage)
          return isNonEmpty(problems) ? left(problems) : right(ledgerOf(merged(known), coverage))
        }),
      ),
  }
}
