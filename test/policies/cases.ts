/** Cases about the functions of the catalogue: what such a function gives, and whether a case notices that it changed. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type PolicyJson, type SituationJson, parsePolicy } from 'tactful'
import * as policies from 'tactful/policies'
import { ask } from '../laws/ask.js'
import { root } from '../project.js'
import { part } from '../vectors/expected.js'

export interface Case {
  /** The function of the catalogue that the case is about, and what it is called with. */
  readonly of: string
  readonly options?: object
  readonly name: string
  readonly policy: PolicyJson
  readonly situation: SituationJson
  readonly expect: unknown
}

/** All cases in a folder of `test/vectors`. */
export const casesIn = (name: string): ReadonlyArray<Case> => {
  const folder = join(root, 'test/vectors', name)
  return readdirSync(folder).flatMap(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as ReadonlyArray<Case>,
  )
}

type Give = (options?: object) => policies.Part | policies.Whole

/** What the function of a case gives. */
export const given = ({ of, options }: Case): policies.Part | policies.Whole =>
  (policies as unknown as Readonly<Record<string, Give>>)[of]!(options)

/** What a case says of another policy than its own: that it is not valid, that it decides otherwise, or nothing. */
export const verdict = (
  { situation, expect: expected }: Case,
  policy: PolicyJson,
): 'invalid' | 'noticed' | 'unnoticed' => {
  if (parsePolicy(policy)._tag === 'Left') return 'invalid'
  return isDeepStrictEqual(part(ask(policy, situation), expected), part(expected, expected)) ? 'unnoticed' : 'noticed'
}
