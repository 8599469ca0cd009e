/** Parsing: from any JSON to a valid policy, or to everything that is wrong with it. */
import { type Either, left, right } from 'fp-ts/lib/Either.js'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type * as t from 'io-ts'
import { anyNames, namesOf } from '../json/names.js'
import { type Problem, problems } from '../json/problem.js'
import { type Policy, PolicyCodec, type PolicyJson } from './policy.js'

/** What parsing gives: a value (`_tag: 'Right'`), or all problems (`_tag: 'Left'`). */
export type Parsed<A> = Either<ReadonlyNonEmptyArray<Problem>, A>

/** Reads JSON with a codec. */
export const read = <A>(codec: t.Type<A, unknown, unknown>, json: unknown): Parsed<A> => {
  const result = codec.decode(json)
  return result._tag === 'Right' ? right(result.right) : left(problems(result.left) as ReadonlyNonEmptyArray<Problem>)
}

/** Reads a policy. Unknown keys, undeclared names and values out of bounds are problems; all are reported at once. */
export const parsePolicy = (json: unknown): Parsed<Policy> => read(PolicyCodec(namesOf(json)), json) as Parsed<Policy>

/** The policy as JSON again, with its defaults written out. Parsing that gives the same policy. */
export const encodePolicy = (policy: Policy): PolicyJson => PolicyCodec(anyNames).encode(policy)
