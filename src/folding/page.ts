/** A page of a book: the ledgers of a few hundred customers in columns. What changes one makes a new page. */
import type { History } from '../decision/situation.js'
import type { Contact } from '../ledger/contact.js'
import { type Instant, beginning } from '../time/instant.js'
import type { Coverage } from './coverage.js'
import type { Ledger } from './folded.js'
import type { Keeper } from './keeper.js'
import { kept } from './kept.js'
import { type Numbered, numbered, placeOf } from './numbered.js'
import { type Words, numberOf, pack, unpack, wordsOf } from './packed.js'

/** So many customers share a page. */
export const perPage = 256

/** By customer of the page: what is saved. */
export interface Columns {
  readonly since: Float64Array
  /** The place of what it keeps, in the book's list. */
  readonly keeps: Uint32Array
  /** Where the contacts end; they begin where those of the customer before end. */
  readonly ends: Uint32Array
  readonly contacts: Uint8Array
}

/** By customer of the page, also since when guards have room: a decision mostly needs no more. */
export interface Page extends Columns {
  /** For each customer, of each guard of which that is the same whatever is asked. */
  readonly releases: Float64Array
  /** For each customer, where the groups end of each guard that keeps contacts apart. */
  readonly groupEnds: Uint32Array
  /** The release for messages of no group; then of each group the number of its name, and its release. */
  readonly groups: Float64Array
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

/** Where each of the lists ends, one after the other. */
const endsOf = (lists: ReadonlyArray<ArrayLike<unknown>>): Uint32Array => {
  let end = 0
  return Uint32Array.from(lists, ({ length }) => (end += length))
}

/** Where a list begins: where the one before it ends. */
const beginOf = (ends: Uint32Array, place: number): number => (place === 0 ? 0 : ends[place - 1]!)

/** A page of these ledgers. */
export const pageOf = (ledgers: ReadonlyArray<Ledger>, keeper: Keeper, common: Common): Page => {
  const rows = ledgers.map((ledger) => {
    const read = new Set(kept(ledger, keeper.read, ledger.since).map(({ id }) => id))
    return pack(ledger, common.words, ({ id }) => read.has(id))
  })
  const groups = ledgers.flatMap((ledger) =>
    keeper.apart.map(({ place }) => {
      const { releases, otherwise } = ledger.groups[place]!
      return [otherwise, ...[...releases].flatMap(([name, release]) => [numberOf(common.words, name), release])]
    }),
  )
  const ends = endsOf(rows)
  const contacts = new Uint8Array(beginOf(ends, rows.length))
  for (const [i, row] of rows.entries()) contacts.set(row, beginOf(ends, i))
  return {
    since: Float64Array.from(ledgers, ({ since }) => since),
    keeps: Uint32Array.from(ledgers, ({ keeps }) => placeOf(common.keeps, keyOf(keeps), keeps)),
    ends,
    contacts,
    releases: Float64Array.from(ledgers.flatMap(({ releases }) => keeper.released.map((place) => releases[place]!))),
    groupEnds: endsOf(groups),
    groups: Float64Array.from(groups.flat()),
  }
}

/** The contacts in a row of the page. */
export const contactsIn = ({ contacts, ends }: Columns, row: number, { words }: Common): ReadonlyArray<Contact> =>
  unpack(contacts, beginOf(ends, row), ends[row]!, words, false)

/** The ledger in a row of the page. */
export const ledgerIn = (page: Columns, row: number, keeper: Keeper, common: Common): Ledger => {
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

/** The ends with others in place of those from one place to another, and the items that end there likewise. */
const replaced = <C extends Column<C>>(
  make: new (length: number) => C,
  [ends, items]: readonly [ends: Uint32Array, items: C],
  from: number,
  to: number,
  [ownEnds, own]: readonly [ends: Uint32Array, items: C],
): readonly [ends: Uint32Array, items: C] => {
  const [begin, end] = [beginOf(ends, from), beginOf(ends, to)]
  const longer = own.length - (end - begin)
  const moved = ends.map((one, place) => (place < to ? one : one + longer))
  return [
    spliced(Uint32Array, moved, from, to, ownEnds.map((one) => one + begin)),
    spliced(make, items, begin, end, own),
  ]
}

/** The page with the only row of another in place of its own, or after its last. */
export const withRow = (page: Page, row: number, one: Page): Page => {
  const to = Math.min(row + 1, page.since.length)
  const [each, apart] = [one.releases.length, one.groupEnds.length]
  const [ends, contacts] = replaced(Uint8Array, [page.ends, page.contacts], row, to, [one.ends, one.contacts])
  const before = [page.groupEnds, page.groups] as const
  const [groupEnds, groups] = replaced(Float64Array, before, row * apart, to * apart, [one.groupEnds, one.groups])
  return {
    since: spliced(Float64Array, page.since, row, to, one.since),
    keeps: spliced(Uint32Array, page.keeps, row, to, one.keeps),
    ends,
    contacts,
    releases: spliced(Float64Array, page.releases, row * each, to * each, one.releases),
    groupEnds,
    groups,
  }
}

/** Reads ledgers for decisions, each into the same place: a decision keeps nothing of it. */
export const readerOf = (keeper: Keeper, common: Common) => {
  const { released, apart } = keeper
  const places: Array<number> = [] // of the guards that keep contacts apart, by their place in the policy
  for (const [i, { place }] of apart.entries()) places[place] = i
  let inPage: Page | undefined
  let inRow = 0

  const releaseFor: NonNullable<History['releaseFor']> = (_, message, place) => {
    const i = places[place!]
    if (i === undefined) return undefined
    const { groups, groupEnds } = inPage!
    const nth = inRow * apart.length + i
    const [begin, end] = [beginOf(groupEnds, nth), groupEnds[nth]!]
    if (end - begin > 1) {
      const name = common.words.places.get(message[apart[i]!.by])
      for (let k = begin + 1; k < end; k += 2) if (groups[k] === name) return groups[k + 1] as Instant
    }
    return groups[begin] as Instant
  }

  const releases: Array<Instant> = [] // of those that are not known, none
  const coverage: { since: Instant; keeps: Coverage['keeps'] } = { since: beginning, keeps: new Map() }
  const known = { ...coverage, releases, releaseFor, limits: keeper.limits }
  const ledger = Object.assign(new Array<Contact>(), known) // of whichever row it holds
  const looks = keeper.read.length > 0
  /** Of the contacts those that the policy's decisions look at; or all, for a customer with limits of their own. */
  return (page: Page, row: number, all: boolean): History => {
    inPage = page
    inRow = row
    ledger.since = page.since[row] as Instant
    ledger.keeps = common.keeps.list[page.keeps[row]!]!
    const first = row * released.length
    for (let i = 0; i < released.length; i += 1) releases[released[i]!] = page.releases[first + i] as Instant
    if (ledger.length > 0) ledger.length = 0 // which takes long
    if (looks || all) unpack(page.contacts, beginOf(page.ends, row), page.ends[row]!, common.words, !all, ledger)
    return ledger
  }
}
