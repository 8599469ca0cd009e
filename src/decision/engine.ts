/** The engine: a compiled policy, ready to decide. */
import type { Policy } from '../policy/policy.js'
import { ask } from './asked.js'
import { decide } from './decide.js'
import type { Decision } from './decision.js'
import { explain } from './explain.js'
import type { Explanation } from './explanation.js'
import { prepare } from './prepared.js'
import type { Situation } from './situation.js'

/** Decides about situations, by one policy. Pure: the same situation, the same answer; the clock is `situation.now`. */
export interface Engine {
  /** What to do now, until when that holds, and why. */
  readonly decide: (situation: Situation) => Decision
  /** The decision, and the whole table behind it. */
  readonly explain: (situation: Situation) => Explanation
}

/**
 * Compiles a policy once, to decide many times.
 *
 * @example
 * ```ts
 * import { compile, parsePolicy, parseSituation } from 'tactful'
 *
 * const policy = parsePolicy({
 *   tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['service'],
 *   plays: [{ name: 'late parcel', when: { kinds: ['shipping-delay'] }, purpose: 'service' }],
 * })
 * const situation = parseSituation({
 *   now: '2026-11-22T09:00:00Z', customer: { id: 'c-1' },
 *   signals: [{ id: 's-1', kind: 'shipping-delay', topic: 'order-77', at: '2026-11-22T08:00:00Z' }],
 * })
 * if (policy._tag === 'Left' || situation._tag === 'Left') throw new Error('not valid')
 *
 * const engine = compile(policy.right)
 * engine.decide(situation.right) // => { kind: 'reach-out', channel: 'email', until: Infinity, … }
 * engine.explain(situation.right).outreaches // => [{ play: 'late parcel', topic: 'order-77', channel: 'email', path: [], … }]
 * ```
 */
export const compile = (policy: Policy): Engine => {
  const prepared = prepare(policy)
  return {
    decide: (situation) => decide(ask(prepared, situation)),
    explain: (situation) => explain(ask(prepared, situation)),
  }
}
