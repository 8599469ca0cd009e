/** Scalars of JSON: text, numbers within bounds, and choices, each named in words that a problem can quote. */
import * as t from 'io-ts'

/** A codec for one scalar: `read` gives its value, or `undefined` where the JSON does not hold one. */
export const scalar = <A, O extends string | null | ReadonlyArray<number | null>>(
  expected: string,
  read: (json: unknown) => A | undefined,
  write: (value: A) => O,
): t.Type<A, O, unknown> =>
  new t.Type(
    expected,
    (value): value is A => value !== undefined,
    (json, context) => {
      const value = read(json)
      return value === undefined ? t.failure(json, context) : t.success(value)
    },
    write,
  )

/** A codec for JSON that stands for itself. */
const plain = <A>(expected: string, is: (json: unknown) => json is A): t.Type<A, A, unknown> =>
  new t.Type(
    expected,
    is,
    (json, context) => (is(json) ? t.success(json) : t.failure(json, context)),
    (value) => value,
  )

/** Any text. */
export const text = /*#__PURE__*/ plain('text', (json): json is string => typeof json === 'string')

/** Text that is not empty. */
export const name = /*#__PURE__*/ plain(
  'a name (text that is not empty)',
  (json): json is string => typeof json === 'string' && json !== '',
)

/** Text that passes a test. */
export const textWhere = (expected: string, passes: (text: string) => boolean): t.Type<string, string, unknown> =>
  plain(expected, (json): json is string => typeof json === 'string' && passes(json))

/** `true` or `false`. */
export const flag = /*#__PURE__*/ plain('true or false', (json): json is boolean => typeof json === 'boolean')

/** A finite number from `least` to `greatest`. */
export const numberFrom = (least: number, greatest: number, expected: string): t.Type<number, number, unknown> =>
  plain(
    expected,
    (json): json is number => Number.isFinite(json) && (json as number) >= least && (json as number) <= greatest,
  )

/** A whole number from `least` to `greatest`. */
export const wholeFrom = (least: number, greatest: number): t.Type<number, number, unknown> =>
  plain(
    `a whole number from ${least} to ${greatest}`,
    (json): json is number => Number.isInteger(json) && (json as number) >= least && (json as number) <= greatest,
  )

/** One of a few fixed words or numbers. */
export const oneOf = <const A extends string | number>(...values: ReadonlyArray<A>): t.Type<A, A, unknown> =>
  plain(values.length === 1 ? `${values[0]}` : `one of ${values.join(', ')}`, (json): json is A =>
    values.includes(json as A),
  )

/** The greatest count that a policy may name. */
export const most = 1_000_000

/** A share, a bar, a likelihood: from 0 to 1. */
export const share = /*#__PURE__*/ numberFrom(0, 1, 'a number from 0 to 1')

/** A weight or a limit. */
export const weight = /*#__PURE__*/ (() => numberFrom(0, Infinity, 'a number that is not negative'))()

/** Any finite number. */
export const finite = /*#__PURE__*/ (() => numberFrom(-Infinity, Infinity, 'a number'))()
