/** A quarter of a million random cases for ledgers, and for books; there are four such files, as there are of the engine's. */
import { describe, it } from 'vitest'
import { patience } from '../arbitraries/runs.js'
import { booksAgree, foldedAgrees, recordedAgrees } from './agreement.js'

describe('ledgers, books and oracle, part 1 of 4', () => {
  it('agree when all is folded at once', () => { foldedAgrees(125_000) }, patience)
  it('agree when contacts are recorded one by one', () => { recordedAgrees(125_000, 2) }, patience)
  it('agree on every customer of a book', () => { booksAgree(100_000) }, patience)
})
