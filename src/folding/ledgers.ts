/** What a team stores of each customer in place of all contacts: made, kept up, and asked, by one policy. */
import { chain, left, right } from 'fp-ts/lib/Either.js'
import { isNonEmpty } from 'fp-ts/lib/ReadonlyArray.js'
import { pipe } from 'fp-ts/lib/function.js'
import type { Decision, Outreach, ReachOut } from '../decision/decision.js'
import type { Engine } from '../decision/engine.js'
import type { Situation } from '../decision/situation.js'
import { list } from '../json/list.js'
import type { Problem } from '../json/problem.js'
import { merged } from '../json/revision.js'
import { Contact } from '../ledger/contact.js'
import { type Parsed, read } from '../policy/parse.js'
import { day } from '../time/duration.js'
import { type Instant, beginning, later, plus } from '../time/instant.js'
import { keptUp, satisfies } from './coverage.js'
import { type Ledger, LedgerCodec } from './folded.js'
import type { Keeper } from './keeper.js'
import { isAmbiguous, isInDoubt, kept } from './kept.js'

/** Whose ledger it is, and when: the moment, and the customer with limits of their own. A situation says both. */
export type Present = Pick<Situation, 'now' | 'customer'>

/** The ledgers of a policy. */
export interface Ledgers {
  /** Of a customer with whom there was no contact. */
  readonly empty: Ledger
  /** Of a customer with these contacts, in JSON, in any order. */
  readonly fold: (contacts: unknown, present: Present) => Parsed<Ledger>
  /**
   * With one more contact, in JSON, or with a new revision of one, which says how it ended: its date, and what it was,
   * stay. Refused, where a revision takes back what others, now forgotten, would stand in for.
   */
  readonly record: (ledger: Ledger, contact: unknown, present: Present) => Parsed<Ledger>
  /**
   * With a contact that a decision asks for, before it is made: it takes its slot from the situation's `now` on.
   * Refused, where the ledger, which others may have changed since, no longer allows it.
   */
  readonly reserve: (ledger: Ledger, decision: ReachOut, id: string, situation: Situation) => Parsed<Ledger>
  /** With a reserved contact that was made. */
  readonly confirm: (ledger: Ledger, id: string, present: Present) => Parsed<Ledger>
  /** With a reserved contact that was not made: the slot is free again. */
  readonly release: (ledger: Ledger, id: string, present: Present) => Parsed<Ledger>
  /** A ledger that was stored; refused, where the policy asks for more than it keeps. */
  readonly parse: (json: unknown) => Parsed<Ledger>
}

/** Clocks of several machines differ: who asks a little earlier is answered as well. */
const grace = day

/** No situation is of an earlier moment. */
const earliest = 0 as Instant

const contacts = /*#__PURE__*/ (() => list(Contact))()

const taken = (id: string): Problem => ({
  path: '/id',
  expected: 'an id that no contact has',
  received: JSON.stringify(id),
  message: `There is a contact ${JSON.stringify(id)} already: give each its own id.`,
})

const overtaken = ({ outreach: { play, topic }, channel }: ReachOut): Problem => ({
  path: '',
  expected: 'a decision that still holds',
  received: 'one that was overtaken',
  message: `"${play}" about "${topic}" on ${channel} is not what would be decided now: ask again.`,
})

const isSame = (one: Outreach, other: Outreach): boolean => one.play === other.play && one.topic === other.topic

/** Whether the same would be decided, and all that the message carries besides might still go with it. */
const isStillMade = ({ channel, outreach, along }: ReachOut, now: Decision): boolean =>
  now.kind === 'reach-out' &&
  now.channel === channel &&
  isSame(now.outreach, outreach) &&
  along.every((other) => now.along.some((one) => isSame(one, other)))

/** The contact that is about to be made; one that carries others too is of no play. */
const reservation = ({ outreach, channel, along }: ReachOut, id: string, at: Instant): Contact => ({
  id,
  rev: 0,
  at,
  direction: 'outbound',
  channel,
  purpose: outreach.purpose,
  play: along.length === 0 ? outreach.play : undefined,
  topics: [outreach, ...along].map(({ topic }) => topic),
  outcome: 'reserved',
  by: undefined,
})

const unknown = (id: string): Problem => ({
  path: '/id',
  expected: 'the id of a reserved contact',
  received: JSON.stringify(id),
  message: `No contact ${JSON.stringify(id)} is reserved: it is settled, forgotten, or never was.`,
})

const ambiguous = ({ id }: Contact): Problem => ({
  path: '/rev',
  expected: 'a greater revision',
  received: `another contact ${JSON.stringify(id)} of the same revision and date`,
  message:
    `Contact ${JSON.stringify(id)} is known otherwise, with the same "rev" and "at": ` +
    'give the newer one a greater "rev".',
})

const inDoubtAbout = ({ id }: Contact): Problem => ({
  path: '',
  expected: 'a revision that takes nothing back for which others were forgotten',
  received: `contact ${JSON.stringify(id)}`,
  message:
    `Contact ${JSON.stringify(id)} no longer counts, and those before it, which now would, are forgotten: ` +
    'fold all contacts anew, or leave it as it was.',
})

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
    const doubtful = known.find((contact) => isInDoubt(ledger, contact, needs, since))
    if (doubtful !== undefined) return left([inDoubtAbout(doubtful)])
    return right(ledgerOf(kept(known, needs, since), keptUp(ledger, needs, since)))
  }

  const settled =
    (outcome: Contact['outcome']) =>
    (ledger: Ledger, id: string, present: Present): Parsed<Ledger> => {
      const reserved = ledger.find((contact) => contact.id === id && contact.outcome === 'reserved')
      return reserved === undefined
        ? left([unknown(id)])
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
      return isStillMade(decision, engine.decide({ ...situation, ledger }))
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
