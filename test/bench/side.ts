/** A side of the race: what decides, and the inputs that it decides about. */
import type { Decision } from '../../src/index.js'

/** A pass over a batch: every decision once, with nothing in between. */
export interface Side {
  readonly size: number
  readonly decision: (i: number) => Decision | Promise<Decision>
  readonly pass: () => void | Promise<void>
}

/** Keeps the compiler from dropping decisions that nobody reads. */
export const seen = { kinds: 0 }

export const side = <A>(inputs: ReadonlyArray<A>, decide: (input: A) => { readonly kind: string }): Side => ({
  size: inputs.length,
  decision: (i) => decide(inputs[i]!) as Decision,
  pass: () => {
    let kinds = 0
    for (let i = 0; i < inputs.length; i += 1) kinds += decide(inputs[i]!).kind.length
    seen.kinds += kinds
  },
})

export const slowSide = <A>(inputs: ReadonlyArray<A>, decide: (input: A) => Promise<Decision>): Side => ({
  size: inputs.length,
  decision: (i) => decide(inputs[i]!),
  pass: async () => {
    let kinds = 0
    for (let i = 0; i < inputs.length; i += 1) kinds += (await decide(inputs[i]!)).kind.length
    seen.kinds += kinds
  },
})
