/** The three sides, asked about the same work. */
import { compile, parsePolicy, parseSituation } from '../../src/index.js'
import { type Answer, answerOf } from './answer.js'
import { decideByHand } from './by-hand.js'
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
  readonly answer: (i: number) => Answer
  readonly pass: () => void
}

export interface Batch {
  readonly tactful: Side
  readonly naive: Side
  readonly byHand: Side
}

/** Keeps the compiler from dropping decisions that nobody reads. */
export const seen = { kinds: 0 }

const side = <A>(name: string, inputs: ReadonlyArray<A>, decide: (input: A) => { readonly kind: string }, answer: (input: A) => Answer): Side => ({
  name,
  size: inputs.length,
  answer: (i) => answer(inputs[i]!),
  pass: new Function('inputs', 'decide', 'seen', `return () => {
    let kinds = 0
    for (let i = 0; i < inputs.length; i += 1) kinds += decide(inputs[i]).kind.length
    seen.kinds += kinds
  }`)(inputs, decide, seen) as () => void,
})

export const questions = 10

/** All questions about some customers, in the memory of every side. */
export const batchOf = (from: number, to: number, length: number): Batch => {
  const facts = Array.from({ length: (to - from) * questions }, (_, i) => factsOf(from + Math.floor(i / questions), i % questions, length))
  const situations = facts.map((fact, i) => valid(parseSituation(situationOf(fact, `c-${from + Math.floor(i / questions)}`))))
  return {
    tactful: side('Tactful', situations, engine.decide, (situation) => answerOf(engine.decide(situation))),
    naive: side('naive', facts, decideNaively, decideNaively),
    byHand: side('by hand', facts, decideByHand, decideByHand),
  }
}
