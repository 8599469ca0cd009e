/**
 * An authored object: what somebody typed into a JSON file. Fields that were left out are absent, not `undefined`;
 * how often a field is there is said field by field, for an object with everything in it says little.
 */
import fc from 'fast-check'

/** Any JSON object, as random data before it is parsed. */
export type Authored = { readonly [field: string]: unknown }

const absent = new fc.Value(undefined, undefined)

/** As `fc.option`, but much faster, and there are hundreds of them in a story. */
class Maybe<A> extends fc.Arbitrary<A | undefined> {
  readonly percent: number
  readonly inner: fc.Arbitrary<A>
  constructor(percent: number, inner: fc.Arbitrary<A>) {
    super()
    this.percent = percent
    this.inner = inner
  }
  generate(random: fc.Random, bias: number | undefined): fc.Value<A | undefined> {
    return random.nextInt(0, 99) < this.percent ? this.inner.generate(random, bias) : absent
  }
  canShrinkWithoutContext(value: unknown): value is A | undefined {
    return value === undefined
  }
  shrink(value: A | undefined, context: unknown): fc.Stream<fc.Value<A | undefined>> {
    return value === undefined ? fc.Stream.nil() : fc.Stream.of<fc.Value<A | undefined>>(absent).join(this.inner.shrink(value, context))
  }
}

/** The value in `percent` of a hundred cases, else absent; shrinks towards absent. */
export const maybe = <A>(percent: number, arbitrary: fc.Arbitrary<A>): fc.Arbitrary<A | undefined> => new Maybe(percent, arbitrary)

export const authored = (fields: { readonly [field: string]: fc.Arbitrary<unknown> }): fc.Arbitrary<Authored> => {
  const names = Object.keys(fields)
  return fc.tuple(...Object.values(fields)).map((values) => {
    const object: { [field: string]: unknown } = {}
    names.forEach((name, index) => { if (values[index] !== undefined) object[name] = values[index] })
    return object
  })
}

/** One value for each way of weighing: the first is the simplest, to which the others shrink. */
export const mostly = <A>(...ways: ReadonlyArray<readonly [weight: number, arbitrary: fc.Arbitrary<A>]>): fc.Arbitrary<A> =>
  fc.oneof({ withCrossShrink: true }, ...ways.map(([weight, arbitrary]) => ({ weight, arbitrary })))

/** What is made of a key is made once: a scene or a declaration has the same parts in every story. */
export const once = <K extends object, A>(make: (key: K) => A): ((key: K) => A) => {
  const made = new WeakMap<K, A>()
  return (key) => {
    const known = made.get(key) ?? make(key)
    made.set(key, known)
    return known
  }
}
