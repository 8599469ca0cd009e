/** Composition for tests: the policy, or an error that says what clashes. */
import type { PolicyJson } from 'tactful'
import { type Part, type WordsOf, compose } from 'tactful/policies'

export const composed = <const P extends PolicyJson>(
  policy: P,
  ...parts: ReadonlyArray<Part<WordsOf<P>>>
): PolicyJson => {
  const result = compose(policy, ...parts)
  if (result._tag === 'Left') throw new Error(result.left.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return result.right
}
