/** The sides, asked about the same work. */
import { type Decision, type Situation, compile, parsePolicy, parseSituation } from '../../src/index.js'
import { decideByHand, decideLazily } from './by-hand.js'
import { decideNaively } from './naive.js'
import { reference } from './reference.js'
import { factsOf, situationOf } from './work.js'

const valid = <A>(parsed: { readonly _tag: 'Right'; readonly right: A } | { readonly _tag: 'Left'; readonly left: unknown }): A => {
  if (parsed._tag === 'Left') throw new Error(JSON.stringify(parsed.left))
  return parsed.right
}

const engine = compile(valid(parsePolicy(reference)))

/** A pass over a batch: every decision once, with nothing in between. */
export interface Side {
  readonly name: string
  readonly size: number
  readonly decision: (i: number) => Decision
  readonly pass: () => void
}

export interface Batch {
  readonly tactful: Side
  readonly naive: Side
  readonly byHand: Side
  readonly lazily: Side
}

/** Keeps the compiler from dropping decisions that nobody reads. */
export const seen = { kinds: 0 }

const side = (name: string, inputs: ReadonlyArray<Situation>, decide: (input: Situation) => Decision): Side => ({
  name,
  size: inputs.length,
  decision: (i) => decide(inputs[i]!),
  pass: new Function('inputs', 'decide', 'seen', `return () => {
    let kinds = 0
    for (let i = 0; i < inputs.length; i += 1) kinds += decide(inputs[i]).kind.length
    seen.kinds += kinds
  }`)(inputs, decide, seen) as () => void,
})

export const questions = 10

/** All questions about some customers. Every side reads the same parsed situations. */
export const batchOf = (from: number, to: number, length: number): Batch => {
  const situations = Array.from({ length: (to - from) * questions }, (_, i) => {
    const customer = from + Math.floor(i / questions)
    return valid(parseSituation(situationOf(factsOf(customer, i % questions, length), `c-${customer}`)))
  })
  return {
    tactful: side('Tactful', situations, engine.decide),
    naive: side('naive', situations, decideNaively),
    byHand: side('by hand', situations, decideByHand),
    lazily: side('lazily', situations, decideLazily),
  }
}
