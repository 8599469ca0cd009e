/** How long the text of a ledger is, that a team stores of a customer under the reference policy. */
import { keeperOf } from '../../src/folding/keeper.js'
import { commonOf, pageOf } from '../../src/folding/page.js'
import { parsePolicy } from '../../src/index.js'
import { valid } from '../valid.js'
import { ledger, ledgerTextOf } from './questions.js'
import { reference } from './reference.js'
import { digits, quantile, table } from './turns.js'
import { type Facts, crowdedOf, factsOf } from './work.js'

const hour = 3_600_000

/** Its bytes; those with ids as long as a UUID; how many contacts it keeps; and the microseconds that it takes to read it. */
const sizesOf = (text: string) => {
  const { contacts } = JSON.parse(text) as { readonly contacts: ReadonlyArray<readonly [id: string]> }
  const bytes = Buffer.byteLength(text)
  const start = process.hrtime.bigint()
  valid(ledger.parse(JSON.parse(text)))
  const micros = Number(process.hrtime.bigint() - start) / 1000
  return { bytes, withLongIds: contacts.reduce((sum, [id]) => sum + 36 - id.length, bytes), kept: contacts.length, micros }
}

const row = (histories: string, topics: number, customers: number, of: (customer: number) => Facts) => {
  const texts = Array.from({ length: customers }, (_, customer) => ledgerTextOf(of(customer)))
  const sizes = texts.map(sizesOf)
  const shares = (size: keyof (typeof sizes)[number], ...shares: ReadonlyArray<number>) =>
    shares.map((share) => quantile(sizes.map((each) => each[size]), share)).join(', ')
  return {
    histories,
    topics,
    'contacts kept: median, most': shares('kept', 0.5, 1),
    'bytes: median, p99, most': shares('bytes', 0.5, 0.99, 1),
    'with ids of 36 letters': shares('withLongIds', 0.5, 0.99, 1),
    'µs to read': digits(quantile(sizes.map(({ micros }) => micros), 0.5)),
  }
}

const keeper = keeperOf(valid(parsePolicy(reference)))

/** What a customer takes in columns. The id, and the names of topics, are elsewhere. */
export const columnsOf = (all: ReadonlyArray<Facts>): number => {
  const page = pageOf(all.map((facts) => valid(ledger.parse(JSON.parse(ledgerTextOf(facts))))), keeper, commonOf([], []))
  return Object.values<{ readonly byteLength: number }>({ ...page }).reduce((sum, { byteLength }) => sum + byteLength, 0) / all.length
}

const columnsRow = (L: string, customers: number, of: (customer: number) => Facts) => ({
  histories: L,
  'bytes in columns, on average': digits(columnsOf(Array.from({ length: customers }, (_, customer) => of(customer)))),
})

export const ledgers = (): string => `### The text of a ledger

${table([
  ...[0, 5, 50].map((length) => row(`L = ${length}`, 10, 10_000, (customer) => factsOf(customer, 0, length))),
  row('L = 1000', 10, 300, (customer) => factsOf(customer, 0, 1000)),
  ...[1, 10, 100].map((topics) => row('1000, an hour apart', topics, 100, (customer) => crowdedOf(customer, 1000, hour, topics))),
  row('1000, a minute apart', 10, 100, (customer) => crowdedOf(customer, 1000, hour / 60, 10)),
])}

A customer in a book, without the id:

${table([
  ...[0, 5, 50].map((length) => columnsRow(`L = ${length}`, 10_000, (customer) => factsOf(customer, 0, length))),
  columnsRow('L = 1000', 300, (customer) => factsOf(customer, 0, 1000)),
  columnsRow('1000, an hour apart, 10 topics', 100, (customer) => crowdedOf(customer, 1000, hour, 10)),
])}`
