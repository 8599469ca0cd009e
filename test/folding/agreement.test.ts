/** A folded ledger answers as all contacts do, now and later; however it came to be. */
import { encodeDecision, parsePolicy, parseSituation, type ContactJson, type SituationJson } from 'tactful'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileWithLedger, encodeLedger, type Ledger } from '../../src/index.js'
import { runs } from '../arbitraries/runs.js'
import { type Story, varied } from '../arbitraries/story.js'
import { valid } from '../valid.js'

const at = (situation: SituationJson, now: number): SituationJson => ({ ...situation, now: new Date(now).toISOString() })

const later = fc.oneof(fc.constant(0), fc.integer({ min: -86_400_000, max: 86_400_000 * 40 }))

const settings = fc.tuple(varied, later)

const check = ({ policy: json, situation }: Story, wait: number, ledgerOf: (engine: ReturnType<typeof compileWithLedger>, contacts: ReadonlyArray<ContactJson>, present: ReturnType<typeof valid<any>>) => Ledger) => {
  const engine = compileWithLedger(valid(parsePolicy(json)))
  const now = valid(parseSituation(situation))
  const ledger = ledgerOf(engine, situation.contacts ?? [], now)
  const then = valid(parseSituation(at(situation, now.now + wait)))
  expect(encodeDecision(engine.decide({ ...then, ledger }))).toEqual(encodeDecision(engine.decide(then)))
}

describe('a folded ledger', () => {
  it('answers as all contacts do', () => {
    fc.assert(fc.property(settings, ([story, wait]) => {
      check(story, wait, (engine, contacts, present) => valid(engine.ledger.fold(contacts, present)))
    }), runs(3000))
  })
  it('answers as all contacts do when stored', () => {
    fc.assert(fc.property(settings, ([story, wait]) => {
      check(story, wait, (engine, contacts, present) => valid(engine.ledger.parse(JSON.parse(JSON.stringify(encodeLedger(valid(engine.ledger.fold(contacts, present))))))))
    }), runs(3000))
  })

  it('answers as all contacts do, recorded one by one in any order, and twice', () => {
    let doubts = 0, all = 0, exact = 0
    fc.assert(fc.property(settings, fc.infiniteStream(fc.nat()), ([story, wait], picks) => {
      const { policy: json, situation } = story
      const engine = compileWithLedger(valid(parsePolicy(json)))
      const present = valid(parseSituation(situation))
      const unique = [...new Map((situation.contacts ?? []).map((c) => [c.id, { ...c, rev: 0 }])).values()]
      const outs = ['sent', 'reserved', 'failed', 'bounced', 'complained', 'delivered'] as const
      const revised = unique.flatMap((c) => Array.from({ length: picks.next().value % 4 }, (_, i) => ({ ...c, rev: i + 1, outcome: outs[picks.next().value % outs.length]! })))
      const versions = [...unique, ...revised]
      const list = [...versions, ...versions.filter(() => picks.next().value % 3 === 0)].map((c) => ({ c, k: picks.next().value })).sort((a, b) => a.k - b.k).map(({ c }) => c)
      let ledger: Ledger = engine.ledger.empty
      all += 1
      for (const c of list) {
        const next = engine.ledger.record(ledger, c, present)
        if (next._tag === 'Left') { doubts += 1; return }
        ledger = next.right
      }
      const then = valid(parseSituation(at({ ...situation, contacts: versions }, present.now + wait)))
      expect(encodeDecision(engine.decide({ ...then, ledger }))).toEqual(encodeDecision(engine.decide(then)))
      if (list.length > 3) exact += 1
    }), runs(3000))
    console.log({ all, doubts, exact })
  })
})
