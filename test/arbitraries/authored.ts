/** What random policies and stories are made of, besides what `tactful/testing` makes its situations of. */
import fc from 'fast-check'

export { type Authored, authored, mostly } from '../../src/testing/authored.js'

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

/** What is made of a key is made once: a scene or a declaration has the same parts in every story. */
export const once = <K extends object, A>(make: (key: K) => A): ((key: K) => A) => {
  const made = new WeakMap<K, A>()
  return (key) => {
    const known = made.get(key) ?? make(key)
    made.set(key, known)
    return known
  }
}
