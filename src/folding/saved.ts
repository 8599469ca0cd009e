/** A book as one binary value: a header, then of each page the columns `since`, `keeps`, `ends` and `contacts`. */
import { chain, left, right } from 'fp-ts/lib/Either.js'
import { isNonEmpty } from 'fp-ts/lib/ReadonlyArray.js'
import { pipe } from 'fp-ts/lib/function.js'
import type { Parsed } from '../policy/parse.js'
import { beginning, never } from '../time/instant.js'
import { type Head, Header, checkedFrom, checksum, damaged, headerAt, headerOf, mark } from './header.js'
import type { Keeper } from './keeper.js'
import { isSound } from './packed.js'
import { type Columns, type Common, type Page, commonOf, contactsIn, ledgerIn, pageOf, perPage } from './page.js'
import { lastDate } from './row.js'

/** What is saved of a book. When guards have room again is worked out anew, since a policy may say so anew. */
export interface Saved {
  readonly customers: ReadonlyArray<string>
  readonly pages: ReadonlyArray<Page>
  readonly common: Common
}

const bytesOf = (column: Uint8Array | Uint32Array | Float64Array): Uint8Array =>
  new Uint8Array(column.buffer, column.byteOffset, column.byteLength)

/** The book's bytes. */
export const saved = ({ customers, pages, common }: Saved): Uint8Array => {
  const header = Header.encode({
    customers,
    words: common.words.list,
    keeps: common.keeps.list,
    pages: pages.map(({ since, contacts }) => ({ customers: since.length, bytes: contacts.length })),
  })
  const head = new TextEncoder().encode(JSON.stringify(header))
  const parts = [
    bytesOf(Uint32Array.of(head.length)),
    head,
    ...pages.flatMap(({ since, keeps, ends, contacts }) => [since, keeps, ends, contacts].map(bytesOf)),
  ]
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const bytes = new Uint8Array(checkedFrom + length)
  let place = checkedFrom
  for (const part of parts) {
    bytes.set(part, place)
    place += part.length
  }
  bytes.set(bytesOf(Uint32Array.of(mark, checksum(bytes.subarray(checkedFrom)))))
  return bytes
}

/** Bytes of a customer, besides contacts: `since`, `keeps` and `ends`. */
const perCustomer = 8 + 4 + 4

/** How many bytes there must be. */
const sizeOf = ({ pages, length }: Pick<Head, 'pages' | 'length'>): number =>
  pages.reduce((sum, { customers, bytes }) => sum + perCustomer * customers + bytes, headerAt + length)

/** The pages as they were saved. */
const pagesIn = (bytes: Uint8Array, { pages, length }: Pick<Head, 'pages' | 'length'>): ReadonlyArray<Columns> => {
  let place = headerAt + length
  const taken = (size: number): ArrayBuffer => bytes.slice(place, (place += size)).buffer
  return pages.map(({ customers, bytes: size }) => ({
    since: new Float64Array(taken(8 * customers)),
    keeps: new Uint32Array(taken(4 * customers)),
    ends: new Uint32Array(taken(4 * customers)),
    contacts: new Uint8Array(taken(size)),
  }))
}

/** Whether each customer has one place, and all pages but the last are full. */
const isInOrder = ({ customers, pages }: Header): boolean =>
  new Set(customers).size === customers.length &&
  pages.length === Math.ceil(customers.length / perPage) &&
  pages.every((page, i) => page.customers === Math.min(perPage, customers.length - i * perPage))

/** Whether the columns of a page say something that a page may say. */
const isSoundPage = (page: Columns, common: Common): boolean => {
  const { since, keeps, ends, contacts } = page
  return (
    since.every((at) => at === beginning || (at >= 0 && at <= lastDate)) &&
    keeps.every((place) => place < common.keeps.list.length) &&
    ends.every((end, row) => end >= (row === 0 ? 0 : ends[row - 1]!)) &&
    ends.at(-1) === contacts.length &&
    ends.every((_, row) => contactsIn(page, row, common).every(isSound))
  )
}

/** The book that was saved, by a policy that it satisfies: what decisions look at, this policy says anew. */
export const restored = (given: Uint8Array, keeper: Keeper): Parsed<Saved> => {
  const bytes = new Uint8Array(given) // of one kind, whatever a host makes of bytes
  return pipe(
    headerOf(bytes),
    chain((header): Parsed<Saved> => {
      if (sizeOf(header) !== bytes.length) return left([damaged('cut off')])
      const columns = pagesIn(bytes, header)
      const before = commonOf(header.words, header.keeps)
      if (!isInOrder(header) || !columns.every((page) => isSoundPage(page, before)))
        return left([damaged('something else')])
      // Of a ledger that has forgotten nothing, nobody asks too much.
      const forgetful = columns.flatMap((page) => [...page.keeps].filter((_, row) => page.since[row]! > beginning))
      const problems = [...new Set(forgetful)].flatMap((place) =>
        keeper.problemsOf({ since: never, keeps: header.keeps[place]! }),
      )
      if (isNonEmpty(problems)) return left(problems)
      const after = commonOf([], []) // names that are no longer used go
      const pages = columns.map((page) =>
        pageOf(
          Array.from(page.since, (_, row) => ledgerIn(page, row, keeper, before)),
          keeper,
          after,
        ),
      )
      return right({ customers: header.customers, pages, common: after })
    }),
  )
}
