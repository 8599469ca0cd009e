/** Ledgers, books and the oracle agree; the long runs ask a million times each. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apart } from '../arbitraries/apart.js'
import { patience } from '../arbitraries/runs.js'
import { story } from '../arbitraries/story.js'
import { told } from '../policies/told.js'
import { booksAgree, foldedAgrees, recordedAgrees } from './agreement.js'

/** Full of what keeps contacts, however long ago they were. */
const lasting = fc.oneof(story({ kinds: ['cap', 'rest'] }), story({ kinds: ['session', 'any-of', 'fatigue'] }))

describe('what is decided from a ledger is what is decided from all contacts', () => {
  it('folded at once', () => { foldedAgrees(500) }, patience)
  it('folded at once, where contacts last', () => { foldedAgrees(400, lasting) }, patience)
  it('folded at once, where contacts are kept apart', () => { foldedAgrees(200, apart) }, patience)
  it('folded at once, by every strategy', () => { foldedAgrees(250, told) }, patience)

  it('recorded one by one, in any order and repeatedly', () => {
    expect(recordedAgrees(400, 0)).toBe(0)
  }, patience)

  it('recorded one by one, however each ended', () => {
    expect(recordedAgrees(400, 2)).toBeLessThan(0.1)
  }, patience)

  it('recorded one by one, by every strategy', () => {
    expect(recordedAgrees(250, 1, told)).toBeLessThan(0.1)
  }, patience)

  it('recorded one by one, where contacts are kept apart', () => {
    expect(recordedAgrees(200, 2, apart)).toBeLessThan(0.1)
  }, patience)

  it('kept in a book', () => { booksAgree(150) }, patience)
  it('kept in a book, where contacts are kept apart', () => { booksAgree(100, apart) }, patience)
})
