/** Most answers are found without the engine. */
import { compileWithLedger, parsePolicy, parseSituation } from 'tactful'
import { expect, it } from 'vitest'
import { reference } from '../bench/reference.js'
import { regional, regionalSituation } from '../bench/regions.js'
import { situationsOf } from '../bench/sides.js'
import { factsOf, situationOf } from '../bench/work.js'
import { valid } from '../valid.js'
import { expressShare } from './express.js'

it.each([0, 5, 50])('by the reference policy, all of them after %d contacts', (length) => {
  expect(expressShare(reference, situationsOf(0, 50, length))).toBe(1)
})

it('by the reference policy, all of them from folded ledgers', () => {
  const engine = compileWithLedger(valid(parsePolicy(reference)))
  const folded = Array.from({ length: 200 }, (_, customer) => {
    const json = situationOf(factsOf(customer, 0, 50), `c-${customer}`)
    const situation = valid(parseSituation(json))
    return { ...situation, ledger: valid(engine.ledger.fold(json.contacts ?? [], situation)) }
  })
  expect(expressShare(reference, folded)).toBe(1)
})

it('by a policy of the size that a team would run, most of them', () => {
  const situations = Array.from({ length: 1000 }, (_, seed) => valid(parseSituation(regionalSituation(seed))))
  expect(expressShare(regional(), situations)).toBeGreaterThan(0.7)
})
