/**
 * An authored object: what somebody could have typed into a JSON file. A field that was left out is absent, not
 * `undefined`; how often it is there is said field by field. Shrinking leaves fields out.
 */
import fc from 'fast-check'

/** Any JSON object. */
export interface Authored {
  readonly [field: string]: unknown
}

/** One of these, by weight; the first is the simplest, to which the others shrink. */
export const mostly = <A>(
  ...choices: ReadonlyArray<readonly [weight: number, arbitrary: fc.Arbitrary<A>]>
): fc.Arbitrary<A> =>
  fc.oneof({ withCrossShrink: true }, ...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })))

/** The value in `percent` of a hundred cases, else absent; shrinks towards absent. */
export const maybe = <A>(percent: number, arbitrary: fc.Arbitrary<A>): fc.Arbitrary<A | undefined> =>
  mostly<A | undefined>([100 - percent, fc.constant(undefined)], [percent, arbitrary])

/** The object without the fields that are `undefined`. */
export const stripped = (fields: object): Authored =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** An object of these fields, without those that come out as `undefined`. */
export const authored = (fields: { readonly [field: string]: fc.Arbitrary<unknown> }): fc.Arbitrary<Authored> =>
  fc.tuple(...Object.values(fields)).map((values) => {
    const names = Object.keys(fields)
    return stripped(Object.fromEntries(names.map((name, index) => [name, values[index]])))
  })

/** Some of the words, none of them twice, and at least one. */
export const some = <A>(words: ReadonlyArray<A>): fc.Arbitrary<ReadonlyArray<A>> =>
  fc.shuffledSubarray([...words], { minLength: 1 })

/** One of the words; the first is the simplest. */
export const oneOf = <A>(words: ReadonlyArray<A>): fc.Arbitrary<A> => fc.constantFrom(...words)

/** One of the words in `percent` of a hundred cases, where there are any; else absent. */
export const maybeOne = <A>(percent: number, words: ReadonlyArray<A>): fc.Arbitrary<A | undefined> =>
  words.length > 0 ? maybe(percent, oneOf(words)) : fc.constant(undefined)

/** Made when it is first drawn: of many, most never are. */
export const lazily = <A>(make: () => fc.Arbitrary<A>): fc.Arbitrary<A> => {
  let made: fc.Arbitrary<A> | undefined
  return fc.constant(undefined).chain(() => (made ??= make()))
}
