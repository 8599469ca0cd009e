/** Agreement: the function that is made for a policy, the engine, also on lanes, and the oracle give one decision, to the letter. */
import { isDeepStrictEqual } from 'node:util'
import { compile, compileWithLedger, encodeDecision, parsePolicy, parseSituation, type Decision, type Engine, type LedgerEngine, type PolicyJson, type Situation } from 'tactful'
import { generate } from 'tactful/generated'
import { situations } from 'tactful/testing'
import fc from 'fast-check'
import { expect } from 'vitest'
import { edges } from '../../src/testing/edges.js'
import { runs } from '../arbitraries/runs.js'
import { type Story, varied } from '../arbitraries/story.js'
import { reference } from '../bench/reference.js'
import { factsOf, situationOf } from '../bench/work.js'
import { oracle } from '../oracle/oracle.js'
import { smallest } from '../oracle/smallest.js'
import { counting, motivated, timed } from '../testing/rich.js'
import { valid } from '../valid.js'
import { everything } from './everything.js'

type Case = Pick<Story, 'policy' | 'situation'>

const instant = (at: number) => at as Situation['now']

/** When it is asked, and at moments around, at which something may change. */
const momentsOf = ({ policy, situation }: Case, now: number, most: number): ReadonlyArray<number> => {
  const around = edges(policy, situation, now)
  const some = around.filter((_, place) => place % Math.ceil(around.length / most) === 0)
  return [now, ...some, ...some.map((at) => at - 1)]
}

/** What is said by lanes and by the function that is made of the situation, and of the same from a folded ledger and a book. */
const answersTo = (one: Case, simple: Engine, engine: LedgerEngine, made: LedgerEngine, most: number): ReadonlyArray<readonly [Decision, Decision]> => {
  const situation = valid(parseSituation(one.situation))
  const ledger = valid(engine.ledger.fold(one.situation.contacts ?? [], situation))
  const [theirs, mine] = [engine, made].map(({ book, load }) => valid(load(book([['another', engine.ledger.empty], [situation.customer.id, ledger]]).save())))
  return momentsOf(one, situation.now, most).flatMap((at) => {
    const then = { ...situation, now: instant(at) }
    const folded = { ...then, ledger }
    return [
      ...[engine, made].flatMap(({ decide }) => [then, folded].map((it) => [decide(it), simple.decide(it)] as const)),
      [mine!.decide(then), theirs!.decide(then)] as const,
    ]
  })
}

/** What each says, where they do not all say the same. */
const different = (one: Case, most: number): ReadonlyArray<unknown> | undefined => {
  const policy = valid(parsePolicy(one.policy))
  const [simple, engine, made] = [compile(policy), compileWithLedger(policy), generate(policy)]
  const answers = answersTo(one, simple, engine, made, most)
  const [first] = answers[0]!
  const written = [JSON.parse(JSON.stringify(encodeDecision(first))), JSON.parse(JSON.stringify(oracle(one.policy, one.situation)))] as const
  return [written, ...answers].find(([mine, theirs]) => !isDeepStrictEqual(mine, theirs))
}

/** Compares one story, at so many moments around. */
export const agreeOn = (one: Case, most = 100): void => {
  const [mine, theirs] = different(one, most) ?? []
  expect(mine, JSON.stringify(one)).toEqual(theirs)
}

const few = 6

const isDifferent = (one: Case): boolean =>
  parsePolicy(one.policy)._tag === 'Right' && parseSituation(one.situation)._tag === 'Right' && different(one, few) !== undefined

/** The work of the benchmark, after a short history. */
export const referenced: fc.Arbitrary<Case> = fc.tuple(fc.nat(9999), fc.nat(9), fc.nat(12)).map(([customer, question, length]) =>
  ({ policy: reference, situation: situationOf(factsOf(customer, question, length), 'c-1') }))

const drawnFor = (policy: PolicyJson): fc.Arbitrary<Case> => situations(valid(parsePolicy(policy))).map((situation) => ({ policy, situation }))

/** Policies that between them have everything, and situations drawn for them. */
export const rich: fc.Arbitrary<Case> = fc.oneof(...[counting, timed, motivated].map(drawnFor))

/** The one policy that says everything. */
export const complete: fc.Arbitrary<Case> = drawnFor(everything)

/** Compares so many stories, each at some moments; the first on which they differ is stripped of what does not matter. */
export const agreement = (stories: number, drawn: fc.Arbitrary<Case> = varied): void => {
  const { failed, seed, counterexample } = fc.check(fc.property(drawn, (story) => !isDifferent(story)), { ...runs(stories, 1), endOnFailure: true })
  if (!failed || counterexample === null) return
  const { policy, situation } = counterexample[0]
  agreeOn(smallest<Case>({ policy, situation }, isDifferent), few)
  throw new Error(`different, and then the same: seed ${seed}`)
}
