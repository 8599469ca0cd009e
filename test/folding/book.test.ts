/** A book answers as all contacts do, for each of its customers. */
import { encodeDecision, parsePolicy, parseSituation, type SituationJson } from 'tactful'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileWithLedger, encodeLedger, type Book } from '../../src/index.js'
import { runs } from '../arbitraries/runs.js'
import { varied } from '../arbitraries/story.js'
import { valid } from '../valid.js'

const customerOf = (situation: SituationJson, id: string): SituationJson => ({ ...situation, customer: { ...situation.customer, id } })

describe('a book', () => {
  it('answers as all contacts do', () => {
    fc.assert(fc.property(fc.array(varied, { minLength: 1, maxLength: 6 }), fc.nat(600), (stories, extra) => {
      const { policy } = stories[0]!
      const engine = compileWithLedger(valid(parsePolicy(policy)))
      const sits = stories.map(({ situation }, i) => valid(parseSituation(customerOf(situation, `c-${i}`))))
      const entries = sits.map((s, i) => [s.customer.id, valid(engine.ledger.fold(stories[i]!.situation.contacts ?? [], s))] as const)
      const padding = Array.from({ length: extra }, (_, i) => [`x-${i}`, engine.ledger.empty] as const)
      let built: Book = engine.book(padding)
      for (const [id, ledger] of entries) built = built.with(id, ledger)
      const bound = engine.book([...padding, ...entries])
      for (const book of [built, bound, valid(engine.load(built.save()))]) {
        expect(book.size).toBe(extra + entries.length)
        for (const [i, s] of sits.entries()) {
          const expected = encodeDecision(engine.decide({ ...s, ledger: entries[i]![1] }))
          expect(encodeDecision(book.decide(s))).toEqual(expected)
          expect(encodeLedger(book.ledger(s.customer.id))).toEqual(encodeLedger(entries[i]![1]))
          expect(encodeDecision(engine.decide(s))).toEqual(expected)
        }
      }
    }), runs(300))
  })
})
