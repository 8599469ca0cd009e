/**
 * A problem says what is wrong with a piece of JSON, where, and what was expected there.
 * Everything that Tactful refuses, it refuses with a list of these, all of them at once.
 */
import type * as t from 'io-ts'
import { isObject, own } from './record.js'

/** One thing wrong with the JSON that was given. */
export interface Problem {
  /** A JSON Pointer (RFC 6901) to the value, or to where a missing one should be: `/guards/0/within/rolling`. */
  readonly path: string
  /** What belongs there, in words. */
  readonly expected: string
  /** What is there, shortened: `"7 days"`, `a list of 3`, `nothing`. */
  readonly received: string
  /** The whole sentence, for the person who wrote the JSON. */
  readonly message: string
}

const longest = 60

/** A value in a few words, however large or deep it is. */
const described = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value)
  if (Array.isArray(value)) return value.length > 0 ? `a list of ${value.length}` : 'an empty list'
  if (isObject(value)) return 'an object'
  return typeof value === 'function' ? 'a function' : String(value)
}

const pointer = (keys: ReadonlyArray<string>): string =>
  keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** `item 2 of "spans"` or `"atMost"`: the last field on the path, as a person would point at it. */
const field = (context: t.Context): string => {
  const last = context.at(-1)!.key
  const around = context.at(-2)
  if (around === undefined) return 'this'
  return Array.isArray(around.actual) ? `item ${Number(last) + 1} of "${around.key}"` : described(last)
}

/** ` in "weekly cap"`: the nearest thing around the value that has a name or an id of its own. */
const place = (context: t.Context): string => {
  const names = context.slice(1, -1).map(({ actual }) => own(actual, 'name') ?? own(actual, 'id'))
  const nearest = names.reverse().find((name) => typeof name === 'string')
  return nearest === undefined ? '' : ` in ${described(nearest)}`
}

const problem = ({ context, value, message }: t.ValidationError): Problem => {
  const keys = context.slice(1).map((entry) => entry.key)
  const expected = context.at(-1)!.type.name
  const received = described(value)
  const subject = `${field(context)}${place(context)}`
  const fault =
    message ?? (value === undefined ? `is missing: it must be ${expected}` : `must be ${expected}, but is ${received}`)
  return { path: pointer(keys), expected, received, message: `${subject} ${fault}.` }
}

/** The problems that a codec found, in the order of the JSON's fields. */
export const problems = (errors: t.Errors): ReadonlyArray<Problem> => errors.map(problem)
