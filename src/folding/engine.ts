/** An engine that decides from ledgers, too. */
import { type Engine, compile } from '../decision/engine.js'
import type { Policy } from '../policy/policy.js'
import { type Ledgers, ledgersOf } from './ledgers.js'

/** Decides by one policy, and keeps its ledgers. */
export interface LedgerEngine extends Engine {
  readonly ledger: Ledgers
}

/** Compiles a policy, to decide about customers of whom a ledger is kept in place of all contacts. */
export const compileWithLedger = (policy: Policy): LedgerEngine => ({ ...compile(policy), ledger: ledgersOf(policy) })
