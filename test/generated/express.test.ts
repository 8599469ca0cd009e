/** Most answers are found without the engine. */
import { compileWithLedger, parsePolicy, parseSituation } from 'tactful'
import { expect, it } from 'vitest'
import { reference } from '../bench/reference.js'
import { regional, regionalSituation } from '../bench/regions.js'
import { questionsOf } from '../bench/questions.js'
import { valid } from '../valid.js'
import { expressShare } from './express.js'

it.each([0, 5, 50])('by the reference policy, all of them after %d contacts', (length) => {
  expect(expressShare(valid(parsePolicy(reference)), questionsOf(0, 50, length).plain())).toBe(1)
})

it('by the reference policy, all of them from folded ledgers', () => {
  const policy = valid(parsePolicy(reference))
  const { bare, ledgers } = questionsOf(0, 20, 50)
  const { parse } = compileWithLedger(policy).ledger
  const texts = ledgers()
  const folded = bare().map((situation, i) => ({ ...situation, ledger: valid(parse(JSON.parse(texts[i]!))) }))
  expect(expressShare(policy, folded)).toBe(1)
})

it('by a policy of the size that a team would run, most of them', () => {
  const situations = Array.from({ length: 1000 }, (_, seed) => valid(parseSituation(regionalSituation(seed))))
  expect(expressShare(valid(parsePolicy(regional())), situations)).toBeGreaterThan(0.7)
})
