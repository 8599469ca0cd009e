/** Cases about the functions of the catalogue: what such a function gives, and whether a case notices that it changed. */
import { type PolicyJson, parsePolicy } from 'tactful'
import * as policies from 'tactful/policies'
import { ask } from '../laws/ask.js'
import { type VectorOf, vectorsAbout } from '../vectors/cases.js'

export type Case = VectorOf

/** All cases in a folder of `test/vectors`. */
export const casesIn = (name: string): ReadonlyArray<Case> => vectorsAbout(`test/vectors/${name}`)

type Give = (options?: object) => policies.Part | policies.Whole

/** What the function of a case gives. */
export const given = ({ of, options }: Case): policies.Part | policies.Whole =>
  (policies as unknown as Readonly<Record<string, Give>>)[of]!(options)

/** What a case says of another policy than its own: that it is not valid, that it decides otherwise, or nothing. */
export const verdict = (
  { situation, differences }: Case,
  policy: PolicyJson,
): 'invalid' | 'noticed' | 'unnoticed' => {
  if (parsePolicy(policy)._tag === 'Left') return 'invalid'
  return differences(ask(policy, situation)).length > 0 ? 'noticed' : 'unnoticed'
}
