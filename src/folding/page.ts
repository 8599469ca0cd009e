/** A page of a book: the ledgers of a few hundred customers in columns. What changes one makes a new page. */
import type { History } from '../decision/situation.js'
import type { Contact } from '../ledger/contact.js'
import { type Instant, beginning } from '../time/instant.js'
import type { Coverage } from './coverage.js'
import type { Ledger } from './folded.js'
import type { Keeper } from './keeper.js'
import { kept } from './kept.js'
import { type Numbered, numbered, placeOf } from './numbered.js'
import { type Words, pack, unpack, wordsOf } from './packed.js'

/** So many customers share a page. */
export const perPage = 256

/** By customer of the page. */
export interface Page {
  readonly since: Float64Array
  /** The place of what it keeps, in the book's list. */
  readonly keeps: Uint32Array
  /** For each customer, when each guard has room again of which that is known. */
  readonly releases: Float64Array
  /** Where the contacts end; they begin where those of the customer before end. */
  readonly ends: Uint32Array
  readonly contacts: Uint8Array
}

/** What the pages of a book have in common. */
export interface Common {
  readonly words: Words
  /** Of a policy whose customers have few limits of their own, there are few. */
  readonly keeps: Numbered<Coverage['keeps']>
}

const keyOf = (keeps: Coverage['keeps']): string =>
  [...keeps].map(([key, { room, lasts, margin }]) => [key, room, lasts, margin].join()).join()

/** This much in common. */
export const commonOf = (words: ReadonlyArray<string>, keeps: ReadonlyArray<Coverage['keeps']>): Common => ({
  words: wordsOf(words),
  keeps: numbered(keeps, keyOf),
})

/** A page of these ledgers. */
export const pageOf = (ledgers: ReadonlyArray<Ledger>, keeper: Keeper, common: Common): Page => {
  const rows = ledgers.map((ledger) => {
    const read = new Set(kept(ledger, keeper.read, ledger.since).map(({ id }) => id))
    return pack(ledger, common.words, ({ id }) => read.has(id))
  })
  const ends = new Uint32Array(rows.length)
  let end = 0
  for (const [i, row] of rows.entries()) ends[i] = end += row.length
  const contacts = new Uint8Array(end)
  for (const [i, row] of rows.entries()) contacts.set(row, ends[i]! - row.length)
  return {
    since: Float64Array.from(ledgers, ({ since }) => since),
    keeps: Uint32Array.from(ledgers, ({ keeps }) => placeOf(common.keeps, keyOf(keeps), keeps)),
    releases: Float64Array.from(ledgers.flatMap(({ releases }) => keeper.released.map((place) => releases[place]!))),
    ends,
    contacts,
  }
}

/** Where the contacts of a row begin. */
const beginsAt = ({ ends }: Page, row: number): number => (row === 0 ? 0 : ends[row - 1]!)

/** The contacts in a row of the page. */
export const contactsIn = (page: Page, row: number, { words }: Common): ReadonlyArray<Contact> =>
  unpack(page.contacts, beginsAt(page, row), page.ends[row]!, words, false)

/** The ledger in a row of the page. */
export const ledgerIn = (page: Page, row: number, keeper: Keeper, common: Common): Ledger => {
  const keeps = common.keeps.list[page.keeps[row]!]!
  return keeper.ledgerOf(contactsIn(page, row, common), { since: page.since[row] as Instant, keeps })
}

interface Column<C> extends ArrayLike<number> {
  readonly slice: (from: number, to: number) => C
  readonly set: (values: ArrayLike<number>, at: number) => void
}

/** The column with `items` in place of those from `from` to `to`. */
const spliced = <C extends Column<C>>(
  make: new (length: number) => C,
  column: C,
  from: number,
  to: number,
  items: C,
): C => {
  const made = new make(column.length - (to - from) + items.length)
  made.set(column.slice(0, from), 0)
  made.set(items, from)
  made.set(column.slice(to, column.length), from + items.length)
  return made
}

/** The page with the only row of another in place of its own, or after its last. */
export const withRow = (page: Page, row: number, one: Page): Page => {
  const to = Math.min(row + 1, page.since.length)
  const each = one.releases.length
  const [begins, ends] = [beginsAt(page, row), beginsAt(page, to)]
  const longer = one.contacts.length - (ends - begins)
  const after = page.ends.slice(to).map((end) => end + longer)
  return {
    since: spliced(Float64Array, page.since, row, to, one.since),
    keeps: spliced(Uint32Array, page.keeps, row, to, one.keeps),
    releases: spliced(Float64Array, page.releases, row * each, to * each, one.releases),
    ends: Uint32Array.of(...page.ends.slice(0, row), begins + one.contacts.length, ...after),
    contacts: spliced(Uint8Array, page.contacts, begins, ends, one.contacts),
  }
}

/** Reads ledgers for decisions, each into the same place: a decision keeps nothing of it. */
export const readerOf = (keeper: Keeper, common: Common) => {
  const { released } = keeper
  const releases: Array<Instant> = [] // of those that are not known, none
  const coverage: { since: Instant; keeps: Coverage['keeps'] } = { since: beginning, keeps: new Map() }
  const ledger = Object.assign(new Array<Contact>(), { releases, limits: keeper.limitsOf(coverage) })
  /** Of the contacts those that the policy's decisions look at; or all, for a customer with limits of their own. */
  return (page: Page, row: number, all: boolean): History => {
    coverage.since = page.since[row] as Instant
    coverage.keeps = common.keeps.list[page.keeps[row]!]!
    const first = row * released.length
    for (let i = 0; i < released.length; i += 1) releases[released[i]!] = page.releases[first + i] as Instant
    ledger.length = 0
    unpack(page.contacts, beginsAt(page, row), page.ends[row]!, common.words, !all, ledger)
    return ledger
  }
}
