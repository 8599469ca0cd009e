/** A folded ledger: the contacts that still matter, in place of all, and for what it still has them. */
import * as t from 'io-ts'
import { dictionary, list } from '../json/list.js'
import { open } from '../json/record.js'
import { oneOf, scalar, text } from '../json/scalar.js'
import { Contact } from '../ledger/contact.js'
import type { History } from '../decision/situation.js'
import { type Instant, InstantCodec, beginning } from '../time/instant.js'
import type { Policy } from '../policy/policy.js'
import type { Need } from './need.js'

/** How many contacts of a group are kept, for how long after their date, and how many before them, in milliseconds. */
export type Extent = Pick<Need, 'room' | 'lasts' | 'apart'>

/** What a ledger is for, besides its contacts. */
export interface Coverage {
  /** It answers for moments from here on. The beginning of time: nothing is forgotten yet. */
  readonly since: Instant
  /** The needs that it satisfies, by key. */
  readonly keeps: ReadonlyMap<string, Extent>
}

interface FoldedBrand {
  readonly Folded: unique symbol
}

/** What is kept of a customer's contacts in place of all, for one policy. It comes only from a policy's ledgers. */
export type Ledger = t.Branded<Required<History> & Coverage & { readonly policy: Policy }, FoldedBrand>

/** Whether a ledger of that coverage can answer for a need. */
export const satisfies = ({ since, keeps }: Coverage, { key, room, lasts, apart }: Need): boolean => {
  const extent = keeps.get(key)
  if (since === beginning) return true
  return extent !== undefined && extent.room >= room && extent.lasts >= lasts && extent.apart >= apart
}

/** A number, or null: there is no end. */
const endless = (json: unknown): number | undefined =>
  json === null ? Infinity : typeof json === 'number' && json >= 0 ? json : undefined

const Extent: t.Type<Extent, unknown, unknown> = /*#__PURE__*/ scalar(
  'a list of numbers: how many contacts, for how long, and how long before them; null, where there is no end',
  (json): Extent | undefined => {
    if (!Array.isArray(json)) return undefined
    const [room, lasts, apart] = [json[0], json[1], json[2] ?? 0].map(endless)
    return room === undefined || lasts === undefined || apart === undefined ? undefined : { room, lasts, apart }
  },
  ({ room, lasts, apart }) =>
    [room, lasts, ...(apart > 0 ? [apart] : [])].map((number) => (number === Infinity ? null : number)),
)

/** What is kept, in JSON, by the key of the need. */
export const Extents = /*#__PURE__*/ (() => dictionary(text, Extent))()

/** No date is later. */
export const latest = 8.64e15 as Instant

/** A contact as a row: id, date in epoch milliseconds, channel, topics, and what is out of the ordinary. */
const ContactRow = /*#__PURE__*/ (() =>
  new t.Type<Contact, unknown, unknown>(
    'a contact: a list of its id, its date in epoch milliseconds, its channel, its topics and further fields',
    Contact.is,
    (json, context) => {
      if (!Array.isArray(json)) return t.failure(json, context)
      const [id, at, channel, topics, further] = json as ReadonlyArray<unknown>
      const date = Number.isInteger(at) && Math.abs(at as number) <= latest ? new Date(at as number).toISOString() : at
      return Contact.validate({ direction: 'outbound', ...(further as object), id, at: date, channel, topics }, context)
    },
    ({ id, at, channel, topics, rev, direction, outcome, purpose, play, by }) => {
      const further = Object.entries({
        rev: rev === 0 ? undefined : rev,
        direction: direction === 'outbound' ? undefined : direction,
        outcome: outcome === 'sent' ? undefined : outcome,
        purpose,
        play,
        by,
      }).filter(([, value]) => value !== undefined)
      if (further.length > 0) return [id, at, channel, topics, Object.fromEntries(further)]
      return topics.length > 0 ? [id, at, channel, topics] : [id, at, channel]
    },
  ))()

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
 * milliseconds, channel, topics, and what is out of the ordinary.
 *
 * @example
 * ```ts
 * import { compileWithLedger, encodeLedger, parsePolicy } from 'tactful'
 *
 * const policy = parsePolicy({ tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['service'], plays: [] })
 * if (policy._tag === 'Left') throw new Error('not valid')
 *
 * encodeLedger(compileWithLedger(policy.right).ledger.empty) // => { ledger: 1, since: null, keeps: {}, contacts: [] }
 * ```
 */
export const encodeLedger = (ledger: Ledger): LedgerJson => {
  const { since, keeps } = ledger
  return LedgerCodec.encode({ ledger: 1, since, keeps, contacts: ledger })
}
