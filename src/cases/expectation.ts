/**
 * An expectation names what a case is about, and nothing else is compared: objects key by key, lists whole, instants as
 * moments however they are written.
 */
import type * as t from 'io-ts'
import { checked } from '../json/check.js'
import { list } from '../json/list.js'
import { type Fields, closed, isObject, optional } from '../json/record.js'
import { oneOf, text } from '../json/scalar.js'
import { EndCodec, InstantCodec } from '../time/instant.js'
import { nullable, outreachFields, policyFields, replyFields } from './decision.js'

type Optional<F extends Fields> = {
  readonly [K in keyof F]: t.Type<t.TypeOf<F[K]> | undefined, t.OutputOf<F[K]> | undefined, unknown>
}

/** A record of which any field may be left out. A field that it does not know is a typo, and would compare nothing. */
const partly = <F extends Fields>(fields: F) =>
  closed(Object.fromEntries(Object.entries(fields).map(([field, codec]) => [field, optional(codec)])) as Optional<F>)

const named = (json: object): ReadonlyArray<string> => Object.keys(json).filter((field) => field !== 'note')

/** A case that expects nothing passes whatever is decided. */
const something = (json: unknown) =>
  isObject(json) && named(json).length === 0 ? [{ at: [], expected: 'an expectation of at least one field' }] : []

/** What is expected of a decision, in JSON. */
export const ExpectationCodec = /*#__PURE__*/ (() =>
  checked(
    partly({
      kind: oneOf('reach-out', 'suppress', 'wait'),
      at: InstantCodec,
      policy: partly(policyFields),
      until: EndCodec,
      outreach: nullable(partly(outreachFields)),
      channel: nullable(text),
      validUntil: EndCodec,
      along: list(partly(outreachFields)),
      because: list(text),
      replies: list(partly(replyFields)),
    }),
    something,
  ))()

/** An expectation that was read. */
export type Expectation = t.TypeOf<typeof ExpectationCodec>

/** An expectation as people write it. */
export interface ExpectationJson extends t.OutputOf<typeof ExpectationCodec> {}

/** Where a decision is not as expected: a JSON Pointer into it, what should be there, and as much of what is. */
export interface Difference {
  readonly path: string
  readonly expected: unknown
  readonly received: unknown
}

/** The part of the JSON that is spoken of. */
const partOf = (json: unknown, spoken: unknown): unknown => {
  if (Array.isArray(json) && Array.isArray(spoken)) return json.map((item, i) => partOf(item, spoken[i]))
  if (!isObject(json) || !isObject(spoken)) return json
  return Object.fromEntries(named(spoken).map((field) => [field, partOf(json[field], spoken[field])]))
}

const differ = (path: string, spoken: unknown, json: unknown): ReadonlyArray<Difference> => {
  if (isObject(spoken) && isObject(json))
    return named(spoken).flatMap((field) => differ(`${path}/${field}`, spoken[field], json[field]))
  const [expected, received] = [partOf(spoken, spoken), partOf(json, spoken)]
  return JSON.stringify(expected) === JSON.stringify(received) ? [] : [{ path, expected, received }]
}

/** All in a decision's JSON that is not as expected, in the order of a decision; none: it is met. */
export const differences = (expectation: Expectation, decision: object): ReadonlyArray<Difference> =>
  differ('', ExpectationCodec.encode(expectation), decision)
