/** A folded ledger: the contacts that still matter, in place of all, and for what it still has them. */
import type * as t from 'io-ts'
import type { History } from '../decision/situation.js'
import { list } from '../json/list.js'
import { open } from '../json/record.js'
import { oneOf, scalar } from '../json/scalar.js'
import type { Policy } from '../policy/policy.js'
import { type Instant, InstantCodec, beginning } from '../time/instant.js'
import { type Coverage, Extents } from './coverage.js'
import type { Grouped } from './releases.js'
import { ContactRow } from './row.js'

interface FoldedBrand {
  readonly Folded: unique symbol
}

/** What is kept of a customer's contacts in place of all, for one policy. It comes only from a policy's ledgers. */
export type Ledger = t.Branded<
  Required<History> & Grouped & Coverage & { readonly policy: Policy },
  FoldedBrand
>

const SinceCodec: t.Type<Instant, string | null, unknown> = /*#__PURE__*/ scalar(
  'an instant, or null: nothing is forgotten',
  (json) => {
    if (json === null) return beginning
    const read = InstantCodec.decode(json)
    return read._tag === 'Right' ? read.right : undefined
  },
  (since) => (since === beginning ? null : new Date(since).toISOString()),
)

/** A ledger in JSON. */
export const LedgerCodec = /*#__PURE__*/ (() =>
  open({
    ledger: oneOf(1),
    since: SinceCodec,
    keeps: Extents,
    contacts: list(ContactRow),
  }))()

/** A ledger as it is stored: text of a few hundred bytes. */
export interface LedgerJson extends t.OutputOf<typeof LedgerCodec> {}

/**
 * The ledger as JSON, to be stored; `engine.ledger.parse` reads it again. Of a contact it has a row: id, date in epoch
 * milliseconds, channel, topics, and what is out of the ordinary. `since` is null while nothing is forgotten; `keeps`
 * says by key how many contacts are kept, for how many milliseconds, and, unless 0, with those of how many before them;
 * null where there is no end.
 *
 * @example
 * ```ts
 * import { compileWithLedger, encodeLedger, parsePolicy } from 'tactful'
 *
 * const policy = parsePolicy({
 *   tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['service'], plays: [],
 * })
 * if (policy._tag === 'Left') throw new Error('not valid')
 *
 * encodeLedger(compileWithLedger(policy.right).ledger.empty) // => { ledger: 1, since: null, keeps: {}, contacts: [] }
 * ```
 */
export const encodeLedger = (ledger: Ledger): LedgerJson => {
  const { since, keeps } = ledger
  return LedgerCodec.encode({ ledger: 1, since, keeps, contacts: ledger })
}
