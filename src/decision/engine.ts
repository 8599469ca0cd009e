/** The engine: a compiled policy, ready to decide. */
import type { Policy } from '../policy/policy.js'
import { ask, prepare } from './asked.js'
import { decide } from './decide.js'
import type { Decision } from './decision.js'
import { type Explanation, explain } from './explain.js'
import type { Situation } from './situation.js'

/** Decides about situations, by one policy. Pure: the same situation, the same answer; the clock is `situation.now`. */
export interface Engine {
  /** What to do now, until when that holds, and why. */
  readonly decide: (situation: Situation) => Decision
  /** The decision, and the whole table behind it. */
  readonly explain: (situation: Situation) => Explanation
}

/** Compiles a policy once, to decide many times. */
export const compile = (policy: Policy): Engine => {
  const prepared = prepare(policy)
  return {
    decide: (situation) => decide(ask(prepared, situation)),
    explain: (situation) => explain(ask(prepared, situation)),
  }
}
