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

/**
 * Reads a policy. It never throws: `Left` holds every problem at once, unknown keys, undeclared names and values out
 * of bounds among them; `Right` holds the policy. Bounds and defaults: docs/policies.md.
 *
 * @example
 * ```ts
 * import { parsePolicy } from 'tactful'
 *
 * parsePolicy({ tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['service'], plays: [] })
 * // => { _tag: 'Right', … }
 * parsePolicy({ tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['service'], plays: [], gaurds: [] })
 * // => { _tag: 'Left', left: [{ path: '/gaurds', … }] }
 * ```
 */
export const parsePolicy = (json: unknown): Parsed<Policy> => read(PolicyCodec(namesOf(json)), json) as Parsed<Policy>

/**
 * The policy as JSON again, with its defaults written out. Parsing that gives the same policy.
 *
 * @example
 * ```ts
 * import { encodePolicy, parsePolicy } from 'tactful'
 *
 * const parsed = parsePolicy({ tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['service'], plays: [] })
 * if (parsed._tag === 'Left') throw new Error('not valid')
 * encodePolicy(parsed.right) // => { horizon: 'P90D', stance: 'proactive', unknownZone: 'closed', … }
 * ```
 */
export const encodePolicy = (policy: Policy): PolicyJson => PolicyCodec(anyNames).encode(policy)
