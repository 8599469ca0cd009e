/** A book holds the ledgers of very many customers in columns. One that was changed shares all that stayed. */
import { map } from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import type { Decision, ReachOut } from '../decision/decision.js'
import type { Engine } from '../decision/engine.js'
import type { Situation } from '../decision/situation.js'
import type { Parsed } from '../policy/parse.js'
import { type Customers, customersOf, grown } from './customers.js'
import type { Ledger } from './folded.js'
import type { Keeper } from './keeper.js'
import type { Ledgers, Present } from './ledgers.js'
import { type Common, type Page, commonOf, ledgerIn, pageOf, perPage, readerOf, withRow } from './page.js'
import { restored, saved } from './saved.js'

/** The ledgers of very many customers. A book is a value: what changes it gives another. */
export interface Book {
  /** How many customers it has. */
  readonly size: number
  /** Their ids, in the order in which they came. */
  readonly customers: () => ReadonlyArray<string>
  /** The ledger of a customer; an empty one of a customer whom it lacks. */
  readonly ledger: (customer: string) => Ledger
  /** Decides about the customer of the situation from the book's ledger; the situation's own contacts are not read. */
  readonly decide: (situation: Situation) => Decision
  /** Decides about each of them, in their order. */
  readonly decideEach: (situations: ReadonlyArray<Situation>) => ReadonlyArray<Decision>
  /**
   * Decides about all customers of the book, in their order, which is the fastest; `situationOf` says what else is
   * known of each.
   */
  readonly decideAll: (situationOf: (customer: string) => Situation) => ReadonlyArray<Decision>
  /** The book with this ledger for the customer, in place of the one that it has, if any. */
  readonly with: (customer: string, ledger: Ledger) => Book
  /** The book with one more contact of the customer, in JSON, or a new revision of one; refused as by `Ledgers`. */
  readonly record: (contact: unknown, present: Present) => Parsed<Book>
  /** The book with a contact reserved that a decision asks for, at the situation's `now`; refused as by `Ledgers`. */
  readonly reserve: (decision: ReachOut, id: string, situation: Situation) => Parsed<Book>
  /** The book with a reserved contact that was made; refused, where none is reserved under the `id`. */
  readonly confirm: (id: string, present: Present) => Parsed<Book>
  /** The book with a reserved contact that was not made; refused, where none is reserved under the `id`. */
  readonly release: (id: string, present: Present) => Parsed<Book>
  /** The book as one compact binary value, which `engine.load` reads again. */
  readonly save: () => Uint8Array
}

/** What a book is made of. */
export interface Parts {
  readonly customers: Customers
  readonly size: number
  readonly pages: ReadonlyArray<Page>
  readonly common: Common
}

/** Who makes books. */
export interface Binder {
  readonly engine: Engine
  readonly keeper: Keeper
  readonly ledgers: Ledgers
}

/** A book of these parts. */
export const bookOf = (parts: Parts, binder: Binder): Book => {
  const { customers, size, pages, common } = parts
  const { engine, keeper, ledgers } = binder
  const read = readerOf(keeper, common)

  /** After the last, for a customer whom it lacks: some that are listed may be of other books. */
  const rowOf = (customer: string): number => Math.min(customers.rows.get(customer) ?? size, size)

  const ids = (): ReadonlyArray<string> => customers.ids.slice(0, size)

  const decideAt = (row: number, situation: Situation): Decision => {
    const all = situation.customer.guards.length > 0
    const ledger = row < size ? read(pages[Math.floor(row / perPage)]!, row % perPage, all) : ledgers.empty
    const { now, customer, topics, issues } = situation // named one by one: to copy whatever is there takes longer
    return engine.decide({ now, customer, topics, issues, ledger } as Situation)
  }

  const ledger = (customer: string): Ledger => {
    const row = rowOf(customer)
    return row < size ? ledgerIn(pages[Math.floor(row / perPage)]!, row % perPage, keeper, common) : ledgers.empty
  }

  const put = (customer: string, changed: Ledger): Book => {
    const row = rowOf(customer)
    const place = Math.floor(row / perPage)
    const page = pages[place]
    const one = pageOf([keeper.adopted(changed)], keeper, common)
    return bookOf(
      {
        customers: row < size ? customers : grown(customers, size, customer),
        size: Math.max(size, row + 1),
        pages: [...pages.slice(0, place), page ? withRow(page, row % perPage, one) : one, ...pages.slice(place + 1)],
        common,
      },
      binder,
    )
  }

  const changed = ({ customer }: Present, change: (ledger: Ledger) => Parsed<Ledger>): Parsed<Book> =>
    pipe(
      change(ledger(customer.id)),
      map((changed) => put(customer.id, changed)),
    )

  const decide = (situation: Situation): Decision => decideAt(rowOf(situation.customer.id), situation)
  return {
    size,
    customers: ids,
    ledger,
    decide,
    decideEach: (situations) => situations.map(decide),
    decideAll: (situationOf) => ids().map((customer, row) => decideAt(row, situationOf(customer))),
    with: put,
    record: (contact, present) => changed(present, (known) => ledgers.record(known, contact, present)),
    reserve: (decision, id, situation) =>
      changed(situation, (known) => ledgers.reserve(known, decision, id, situation)),
    confirm: (id, present) => changed(present, (known) => ledgers.confirm(known, id, present)),
    release: (id, present) => changed(present, (known) => ledgers.release(known, id, present)),
    save: () => saved({ customers: ids(), pages, common }),
  }
}

/** A book of these ledgers; of two for one customer the later counts. */
export const bookOfLedgers = (ledgers: Iterable<readonly [customer: string, ledger: Ledger]>, binder: Binder): Book => {
  const all = new Map(ledgers)
  const each = [...all.values()].map(binder.keeper.adopted)
  const common = commonOf([], [])
  const pages = Array.from({ length: Math.ceil(each.length / perPage) }, (_, place) =>
    pageOf(each.slice(place * perPage, (place + 1) * perPage), binder.keeper, common),
  )
  return bookOf({ customers: customersOf([...all.keys()]), size: all.size, pages, common }, binder)
}

/** The book that was saved; refused, where the policy asks for more than it keeps. */
export const savedBook = (bytes: Uint8Array, binder: Binder): Parsed<Book> =>
  pipe(
    restored(bytes, binder.keeper),
    map(({ customers, pages, common }) =>
      bookOf({ customers: customersOf(customers), size: customers.length, pages, common }, binder),
    ),
  )
