/** An engine that decides from ledgers, too, of one customer or of very many. */
import { ask } from '../decision/asked.js'
import { decide } from '../decision/decide.js'
import type { Engine } from '../decision/engine.js'
import { explain } from '../decision/explain.js'
import { prepare } from '../decision/prepared.js'
import type { Situation } from '../decision/situation.js'
import { laned } from '../lanes/lane.js'
import { searching } from '../lanes/search.js'
import type { Parsed } from '../policy/parse.js'
import type { Policy } from '../policy/policy.js'
import { type Book, bookOfLedgers, savedBook } from './book.js'
import type { Ledger } from './folded.js'
import { keeperOf } from './keeper.js'
import { type Ledgers, ledgersOf } from './ledgers.js'

/** Decides by one policy, and keeps its ledgers. */
export interface LedgerEngine extends Engine {
  /** The ledger of one customer. */
  readonly ledger: Ledgers
  /** A book of the ledgers of very many customers; of two for one customer the later counts. */
  readonly book: (ledgers: Iterable<readonly [customer: string, ledger: Ledger]>) => Book
  /** A book that was saved; refused, where bytes are changed or cut off, or the policy asks for more than it keeps. */
  readonly load: (bytes: Uint8Array) => Parsed<Book>
}

/** The engine, which decides by the policy, with its ledgers. */
export const withLedger = (policy: Policy, { decide, explain }: Engine): LedgerEngine => {
  const keeper = keeperOf(policy)
  /** A ledger that another policy made is read anew: its releases are of other guards. */
  const known = (situation: Situation): Situation => {
    const { policy: of = policy } = situation.ledger as Partial<Ledger>
    return of === policy ? situation : { ...situation, ledger: keeper.adopted(situation.ledger as Ledger) }
  }
  const engine: Engine = {
    decide: (situation) => decide(known(situation)),
    explain: (situation) => explain(known(situation)),
  }
  const ledger = ledgersOf(engine, keeper)
  const binder = { engine, keeper, ledgers: ledger }
  return {
    ...engine,
    ledger,
    book: (ledgers) => bookOfLedgers(ledgers, binder),
    load: (bytes) => savedBook(bytes, binder),
  }
}

/**
 * Compiles a policy, to decide about customers of whom a ledger is kept in place of all contacts. The decisions are
 * those of `compile`, from a day before the ledger was last changed on; about earlier moments nothing is allowed, with
 * the reason `ledger`. What a ledger keeps, what it refuses, and books: docs/ledgers.md.
 *
 * @example
 * ```ts
 * import { compileWithLedger, parsePolicy, parseSituation } from 'tactful'
 *
 * const policy = parsePolicy({
 *   tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['service'],
 *   plays: [{ name: 'late parcel', when: { kinds: ['shipping-delay'] }, purpose: 'service' }],
 *   guards: [{ kind: 'cap', name: 'one a day', atMost: 1, within: { rolling: 'P1D' } }],
 * })
 * const situation = parseSituation({
 *   now: '2026-11-22T09:00:00Z', customer: { id: 'c-1' },
 *   signals: [{ id: 's-1', kind: 'shipping-delay', topic: 'order-77', at: '2026-11-22T08:00:00Z' }],
 * })
 * if (policy._tag === 'Left' || situation._tag === 'Left') throw new Error('not valid')
 *
 * const engine = compileWithLedger(policy.right)
 * const before = engine.ledger.empty
 * const contact = { id: 'k-1', at: '2026-11-22T07:00:00Z', direction: 'outbound', channel: 'email' }
 * const after = engine.ledger.record(before, contact, situation.right)
 * if (after._tag === 'Left') throw new Error('not recorded')
 *
 * engine.decide({ ...situation.right, ledger: before }) // => { kind: 'reach-out', … }
 * engine.decide({ ...situation.right, ledger: after.right }) // => { kind: 'suppress', because: ['one a day'], … }
 * ```
 */
export const compileWithLedger = (policy: Policy): LedgerEngine => {
  const prepared = laned(prepare(policy))
  const searchFor = searching(prepared)
  return withLedger(policy, {
    decide: (situation) => {
      const asked = ask(prepared, situation)
      return decide(asked, searchFor(asked))
    },
    explain: (situation) => explain(ask(prepared, situation)),
  })
}
