/** The sides, asked about the same work. */
import { type Decision, type Situation, compile, parsePolicy, parseSituation } from '../../src/index.js'
import { valid } from '../valid.js'
import { decideByHand, decideLazily } from './by-hand.js'
import { decideNaively } from './naive.js'
import { decideWithCasl } from './peers/casl.js'
import { decideWithJsonLogic } from './peers/json-logic.js'
import { decideCountingWithJsonLogic } from './peers/json-logic-counting.js'
import { decideWithJsonRules } from './peers/json-rules.js'
import { rateLimiterFor } from './peers/rate-limiter.js'
import { decideWithZen } from './peers/zen.js'
import { reference } from './reference.js'
import { factsOf, situationOf } from './work.js'

/** A pass over a batch: every decision once, with nothing in between. */
export interface Side {
  readonly size: number
  readonly decision: (i: number) => Decision | Promise<Decision>
  readonly pass: () => void | Promise<void>
}

/** Keeps the compiler from dropping decisions that nobody reads. */
export const seen = { kinds: 0 }

/** Each pass is a function of its own, so that no side's types slow down another's. */
const loop = (before: string, decide: string) => `return ${before} () => {
  let kinds = 0
  for (let i = 0; i < inputs.length; i += 1) kinds += (${decide}(inputs[i])).kind.length
  seen.kinds += kinds
}`

export const side = <A>(inputs: ReadonlyArray<A>, decide: (input: A) => { readonly kind: string }): Side => ({
  size: inputs.length,
  decision: (i) => decide(inputs[i]!) as Decision,
  pass: new Function('inputs', 'decide', 'seen', loop('', 'decide'))(inputs, decide, seen) as () => void,
})

const slowSide = <A>(inputs: ReadonlyArray<A>, decide: (input: A) => Promise<Decision>): Side => ({
  size: inputs.length,
  decision: (i) => decide(inputs[i]!),
  pass: new Function('inputs', 'decide', 'seen', loop('async', 'await decide'))(inputs, decide, seen) as () => Promise<void>,
})

type Situations = ReadonlyArray<Situation>

const engine = compile(valid(parsePolicy(reference)))

const sides = {
  tactful: (all: Situations) => side(all, engine.decide),
  byHand: (all: Situations) => side(all, decideByHand),
  lazily: (all: Situations) => side(all, decideLazily),
  naive: (all: Situations) => side(all, decideNaively),
  jsonLogic: (all: Situations) => side(all, decideWithJsonLogic),
  jsonLogicCounting: (all: Situations) => side(all, decideCountingWithJsonLogic),
  casl: (all: Situations) => side(all, decideWithCasl),
  rateLimiter: (all: Situations) => slowSide(all.map((_, i) => i), rateLimiterFor(all)),
  zen: (all: Situations) => slowSide(all, decideWithZen),
  jsonRules: (all: Situations) => slowSide(all, decideWithJsonRules),
} satisfies Readonly<Record<string, (all: Situations) => Side>>
export type Name = keyof typeof sides

export const handWritten = ['tactful', 'byHand', 'lazily', 'naive'] as const satisfies ReadonlyArray<Name>
export const peers = ['jsonLogic', 'jsonLogicCounting', 'casl', 'rateLimiter', 'zen', 'jsonRules'] as const satisfies ReadonlyArray<Name>

/** It cannot hold the policy, and says something else now and then; all others decide alike. */
export const differing: Name = 'rateLimiter'

const names: Readonly<Record<Name, string>> = {
  tactful: 'Tactful',
  byHand: 'by hand',
  lazily: 'lazily',
  naive: 'naive',
  jsonLogic: 'json-logic-engine, compiled',
  jsonLogicCounting: 'json-logic-engine, counting by itself',
  casl: '@casl/ability',
  rateLimiter: 'rate-limiter-flexible, its own store',
  zen: '@gorules/zen-engine, a decision table',
  jsonRules: 'json-rules-engine',
}
export const sideOf = (name: Name): string => names[name]

export type Batch<K extends Name> = Readonly<Record<K, Side>>

export const questions = 10

/** All questions about some customers. Every side reads the same parsed situations. */
export const situationsOf = (from: number, to: number, length: number): Situations =>
  Array.from({ length: (to - from) * questions }, (_, i) => {
    const customer = from + Math.floor(i / questions)
    return valid(parseSituation(situationOf(factsOf(customer, i % questions, length), `c-${customer}`)))
  })

export const batchOf = <K extends Name>(names: ReadonlyArray<K>, from: number, to: number, length: number): Batch<K> => {
  const situations = situationsOf(from, to, length)
  return Object.fromEntries(names.map((name) => [name, sides[name](situations)])) as Batch<K>
}
