/**
 * An authored object: what somebody typed into a JSON file. Fields that were left out are absent, not `undefined`;
 * how often a field is there is said field by field, for an object with everything in it says little.
 */
import fc from 'fast-check'

/** Any JSON object, as random data before it is parsed. */
export type Authored = { readonly [field: string]: unknown }

/** The value in `percent` of a hundred cases, else absent; shrinks towards absent. */
export const maybe = <A>(percent: number, arbitrary: fc.Arbitrary<A>): fc.Arbitrary<A | undefined> =>
  fc.oneof(
    { withCrossShrink: true },
    { arbitrary: fc.constant(undefined), weight: 100 - percent },
    { arbitrary, weight: percent },
  )

export const authored = (fields: { readonly [field: string]: fc.Arbitrary<unknown> }): fc.Arbitrary<Authored> =>
  fc.record(fields).map(present)

/** One value for each way of weighing: the first is the simplest, to which the others shrink. */
export const mostly = <A>(...ways: ReadonlyArray<readonly [weight: number, arbitrary: fc.Arbitrary<A>]>): fc.Arbitrary<A> =>
  fc.oneof({ withCrossShrink: true }, ...ways.map(([weight, arbitrary]) => ({ weight, arbitrary })))

const present = (fields: Authored): Authored =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
