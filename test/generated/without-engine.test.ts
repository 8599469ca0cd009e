/** Most answers are found without the engine. */
import { compileWithLedger, parsePolicy, parseSituation, type PolicyJson, type SituationJson } from 'tactful'
import { expect, it } from 'vitest'
import { reference } from '../bench/reference.js'
import { regional, regionalSituation } from '../bench/regions.js'
import { questionsOf } from '../bench/questions.js'
import { policyWith, situationWith } from '../small.js'
import { valid } from '../valid.js'
import { shareWithoutEngine } from './without-engine.js'

it.each([0, 5, 50])('by the reference policy, all of them after %d contacts', (length) => {
  expect(shareWithoutEngine(valid(parsePolicy(reference)), questionsOf(0, 50, length).plain())).toBe(1)
})

it('by the reference policy, all of them from folded ledgers', () => {
  const policy = valid(parsePolicy(reference))
  const { bare, ledgers } = questionsOf(0, 20, 50)
  const { parse } = compileWithLedger(policy).ledger
  const texts = ledgers()
  const folded = bare().map((situation, i) => ({ ...situation, ledger: valid(parse(JSON.parse(texts[i]!))) }))
  expect(shareWithoutEngine(policy, folded)).toBe(1)
})

const night = policyWith({ unknownZone: 'Asia/Tokyo', guards: [{ kind: 'quiet-hours', name: 'night', spans: [{ from: '21:00', to: '08:00' }] }] })
const office = policyWith({ guards: [{ kind: 'open-hours', name: 'office', spans: [{ from: '21:00', to: '22:00' }] }] })
const weekdays = policyWith({ unknownZone: 'Asia/Tokyo', guards: [{ kind: 'open-hours', name: 'weekdays', spans: [{ days: ['wed', 'fri'], from: '09:00', to: '18:00' }] }] })
const capped = policyWith({ guards: [{ kind: 'cap', name: 'cap', atMost: 1, within: { rolling: 'P1D' } }] })
const refused = { given: false, at: '2026-11-01T00:00:00Z' } as const

it.each([
  ['in a zone that the policy names for those unknown', night, { id: 'c-1' }, 1],
  ['in such a zone, where hours are not the same every day', weekdays, { id: 'c-1' }, 1],
  ['in no zone, where hours matter', office, { id: 'c-1' }, 0],
  ['in several zones, where hours matter', night, { id: 'c-1', zone: ['Etc/UTC', 'Asia/Tokyo'] }, 0],
  ['in several zones, where no hours matter', capped, { id: 'c-1', zone: ['Etc/UTC', 'Asia/Tokyo'] }, 1],
  ['in no zone, where no hours matter', capped, { id: 'c-1' }, 1],
  ['who refuses one channel for good', capped, { id: 'c-1', consents: [{ ...refused, channel: 'email' }] }, 1],
  ['who refuses one channel for now', capped, { id: 'c-1', consents: [{ ...refused, channel: 'email', until: '2026-11-26T00:00:00Z' }] }, 0],
] satisfies ReadonlyArray<[string, PolicyJson, SituationJson['customer'], number]>)('of a customer %s', (_, policy, customer, share) => {
  expect(shareWithoutEngine(valid(parsePolicy(policy)), [valid(parseSituation(situationWith({ customer })))])).toBe(share)
})

it.each([[100, 1], [101, 0]])('by one of %d plays, at a share of %d', (length, share) => {
  const plays = Array.from({ length }, (_, i) => ({ name: `play ${i}`, when: { tags: [`${i}`] }, purpose: 'service' }))
  expect(shareWithoutEngine(valid(parsePolicy(policyWith({ plays }))), [valid(parseSituation(situationWith()))])).toBe(share)
})

it('by a policy of the size that a team would run, most of them', () => {
  const situations = Array.from({ length: 1000 }, (_, seed) => valid(parseSituation(regionalSituation(seed))))
  expect(shareWithoutEngine(valid(parsePolicy(regional())), situations)).toBeGreaterThan(0.7)
})
