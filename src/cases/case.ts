/** A case is an example of what a policy should decide: a situation, and what is expected of the decision about it. */
import * as t from 'io-ts'
import {
  type Decision,
  type Engine,
  type Parsed,
  type PolicyJson,
  type SituationJson,
  compile,
  encodeDecision,
  parsePolicy,
  parseSituation,
} from 'tactful'
import { SituationCodec } from '../decision/situation.js'
import { distinctNames } from '../json/check.js'
import { someOf } from '../json/list.js'
import { namesOf } from '../json/names.js'
import { closed, isObject, optional } from '../json/record.js'
import { name, text } from '../json/scalar.js'
import { read } from '../policy/parse.js'
import { PolicyCodec } from '../policy/policy.js'
import { type Difference, ExpectationCodec, differences } from './expectation.js'

/** What a parser of ours reads whole; where it refuses, the codec tells the problems in their place. */
const readBy = <A>(
  parse: (json: unknown) => Parsed<A>,
  codecOf: (json: unknown) => t.Mixed,
): t.Type<A, unknown, unknown> =>
  new t.Type(
    'an object',
    (value): value is A => isObject(value),
    (json, context) => {
      const parsed = parse(json)
      return parsed._tag === 'Right' ? t.success(parsed.right) : codecOf(json).validate(json, context)
    },
    t.identity,
  )

/** A policy inside a case: it may use only the names that it declares itself. */
export const PolicyInCase = /*#__PURE__*/ readBy(parsePolicy, (json) => PolicyCodec(namesOf(json)))

/** A situation inside a case. */
export const SituationInCase = /*#__PURE__*/ readBy(parseSituation, () => SituationCodec)

/** A file of cases in JSON. No two have one name, and there is at least one: an empty file would test nothing. */
export const CasesCodec = /*#__PURE__*/ (() =>
  distinctNames(
    someOf(
      closed({
        name,
        source: optional(text),
        policy: optional(PolicyInCase),
        situation: SituationInCase,
        expect: ExpectationCodec,
      }),
    ),
  ))()
type Codec = typeof CasesCodec

/** A case as people write it. */
export interface CaseJson extends Omit<t.OutputOf<Codec>[number], 'policy' | 'situation'> {
  /** A policy of its own, by which it is decided. */
  readonly policy?: PolicyJson
  readonly situation: SituationJson
}

/** A case that was read. */
export type Case = t.TypeOf<Codec>[number]

/**
 * Reads the cases of a file. It never throws: `Left` holds every problem at once, those of the policies and situations
 * inside among them, each with its place.
 *
 * @example
 * ```ts
 * parseCases([{
 *   name: 'nothing is known',
 *   situation: { now: '2026-11-22T09:00:00Z', customer: { id: 'c-1' } },
 *   expect: { kind: 'wait', because: ['no-signal'] },
 * }])
 * // => { _tag: 'Right', … }
 * parseCases([{ name: 'a typo', situation: { now: 'today', customer: {} }, expect: { knid: 'wait' } }])
 * // => { _tag: 'Left', left: [
 * //   { path: '/0/situation/now', … }, { path: '/0/situation/customer/id', … }, { path: '/0/expect/knid', … },
 * // ] }
 * ```
 */
export const parseCases = (json: unknown): Parsed<ReadonlyArray<Case>> => read(CasesCodec, json)

/** What came of a case. */
export interface Outcome {
  readonly decision: Decision
  /** Where the decision is not as expected; none: the case has passed. */
  readonly differences: ReadonlyArray<Difference>
}

/**
 * Decides a case: by its own policy where it has one, else by the engine's.
 *
 * @example
 * ```ts
 * import { compile, parsePolicy } from 'tactful'
 *
 * const policy = parsePolicy({
 *   tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['service'], plays: [],
 * })
 * const cases = parseCases([{
 *   name: 'nothing is known',
 *   situation: { now: '2026-11-22T09:00:00Z', customer: { id: 'c-1' } },
 *   expect: { kind: 'reach-out', until: null },
 * }])
 * if (policy._tag === 'Left' || cases._tag === 'Left') throw new Error('not valid')
 * const engine = compile(policy.right)
 *
 * cases.right.map((one) => decideCase(one, engine).differences)
 * // => [[{ path: '/kind', expected: 'reach-out', received: 'wait' }]]
 * ```
 */
export const decideCase = ({ policy, situation, expect }: Case, engine: Engine): Outcome => {
  const decision = (policy === undefined ? engine : compile(policy)).decide(situation)
  return { decision, differences: differences(expect, encodeDecision(decision)) }
}
