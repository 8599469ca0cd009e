/** What the other tests draw from: stories that parse, and junk on which nothing throws. */
import { compile, encodeDecision, encodeExplanation, parsePolicy, parseSituation, type Policy } from 'tactful'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { engineOf } from '../laws/ask.js'
import { junkPolicy, junkSituation } from './junk.js'
import { patience, runs, share } from './runs.js'
import { story } from './story.js'
import { valid } from '../valid.js'

const accepted = (parsed: { readonly _tag: string }) => { expect(parsed).toMatchObject({ _tag: 'Right' }) }

describe('random stories', () => {
  it('make sense: their policies and situations are valid', () => {
    fc.assert(fc.property(story(), ({ policy, situation }) => {
      accepted(parsePolicy(policy))
      accepted(parseSituation(situation))
    }), runs(3000))
  }, patience)

  it('end in every way, and none too rarely', () => {
    const kinds = fc.sample(story(), runs(1500)).map(({ policy, situation }) =>
      encodeDecision(engineOf(policy).decide(read(situation))))
    for (const kind of ['reach-out', 'wait', 'suppress']) expect(share(kinds, one => one.kind === kind)).toBeGreaterThan(0.15)
    for (const kind of ['wait', 'suppress']) expect(share(kinds, one => one.kind === kind && one.until !== null)).toBeGreaterThan(0.04)
    expect(share(kinds, one => one.validUntil !== null)).toBeGreaterThan(0.05)
  })
})

describe('junk', () => {
  const problems = (parsed: { readonly _tag: string }) => { expect(['Left', 'Right']).toContain(parsed._tag) }

  it('never makes parsePolicy throw, nor the engine where a policy passes', () => {
    fc.assert(fc.property(junkPolicy, story(), (json, { situation }) => {
      const policy = parsePolicy(json)
      problems(policy)
      if (policy._tag === 'Right') answers(policy.right, situation)
    }), runs(2000, 50))
  }, patience)

  it('never makes parseSituation throw, nor the engine where a situation passes', () => {
    fc.assert(fc.property(junkSituation, story(), (json, { policy }) => {
      const situation = parseSituation(json)
      problems(situation)
      if (situation._tag === 'Right') answers(valid(parsePolicy(policy)), json)
    }), runs(2000, 50))
  }, patience)
})

const read = (json: unknown) => valid(parseSituation(json))

const answers = (policy: Policy, json: unknown): void => {
  const engine = compile(policy)
  const situation = read(json)
  expect(JSON.stringify(encodeDecision(engine.decide(situation)))).not.toContain('undefined')
  expect(JSON.stringify(encodeExplanation(engine.explain(situation)))).not.toContain('undefined')
}
