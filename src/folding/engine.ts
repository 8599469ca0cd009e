/** An engine that decides from ledgers, too, of one customer or of very many. */
import { type Engine, compile } from '../decision/engine.js'
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

/** Compiles a policy, to decide about customers of whom a ledger is kept in place of all contacts. */
export const compileWithLedger = (policy: Policy): LedgerEngine => {
  const engine = compile(policy)
  const keeper = keeperOf(policy)
  const ledger = ledgersOf(engine, keeper)
  const binder = { engine, keeper, ledgers: ledger }
  return {
    ...engine,
    ledger,
    book: (ledgers) => bookOfLedgers(ledgers, binder),
    load: (bytes) => savedBook(bytes, binder),
  }
}
