/** Agreement: on one policy and one situation, the engine and the oracle give one decision, to the letter. */
import { isDeepStrictEqual } from 'node:util'
import { parsePolicy, parseSituation, type PolicyJson, type SituationJson } from 'tactful'
import fc from 'fast-check'
import { expect } from 'vitest'
import { runs } from '../arbitraries/runs.js'
import { type Story, varied } from '../arbitraries/story.js'
import { ask } from '../laws/ask.js'
import { oracle } from './oracle.js'
import { smallest } from './smallest.js'

interface Case {
  readonly policy: PolicyJson
  readonly situation: SituationJson
}

const engineSays = ({ policy, situation }: Case): unknown => JSON.parse(JSON.stringify(ask(policy, situation)))
const oracleSays = ({ policy, situation }: Case): unknown => JSON.parse(JSON.stringify(oracle(policy, situation)))

const agree = (one: Case): boolean => isDeepStrictEqual(engineSays(one), oracleSays(one))

const disagree = (one: Case): boolean =>
  parsePolicy(one.policy)._tag === 'Right' && parseSituation(one.situation)._tag === 'Right' && !agree(one)

/** Compares as many cases; what they differ on first is shrunk, then stripped of all that does not matter, and shown. */
export const agreement = (cases: number, stories: fc.Arbitrary<Story> = varied): void => {
  const { failed, seed, counterexample, counterexamplePath } = fc.check(fc.property(stories, agree), { ...runs(cases, 1) })
  if (!failed || counterexample === null) return
  const { policy, situation } = counterexample[0]
  const least = smallest<Case>({ policy, situation }, disagree)
  const where = `seed ${seed}, path ${String(counterexamplePath)}\n${JSON.stringify(least)}`
  expect(engineSays(least), where).toEqual(oracleSays(least))
  throw new Error(`different, and then the same: ${where}`)
}
