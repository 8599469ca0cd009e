/** The laws that every engine keeps, as properties of any policy: they hold for all; what they test is the engine. */
import fc from 'fast-check'
import { type Policy, type SituationJson, encodePolicy } from 'tactful'
import { asker, askerOfJson } from './ask.js'
import { type Chance, type Law, chances } from './law.js'
import { certificates } from './laws-certificate.js'
import { forgetting } from './laws-forgetting.js'
import { clock, order, repetition } from './laws-input.js'
import { addition, ignorance, refusal } from './laws-permission.js'
import { opening, stability, validity } from './laws-time.js'
import { windows } from './laws-window.js'
import { roughSituations } from './rough.js'
import type { Setting } from './world.js'

/** All twelve. */
export const everyLaw: ReadonlyArray<Law> = [
  clock,
  order,
  repetition,
  addition,
  opening,
  stability,
  validity,
  refusal,
  windows,
  ignorance,
  certificates,
  forgetting,
]

/** A law, put to one policy. */
export interface LawOfPolicy {
  /** The law as a sentence, for the title of a test. */
  readonly name: string
  readonly property: fc.IProperty<[SituationJson, Chance]>
}

/**
 * The twelve laws as fast-check properties of a policy, for any test runner.
 *
 * @example
 * ```ts
 * import { parsePolicy } from 'tactful'
 * import fc from 'fast-check'
 *
 * const policy = parsePolicy({
 *   tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['service'],
 *   plays: [{ name: 'late parcel', when: { kinds: ['shipping-delay'] }, purpose: 'service' }],
 *   guards: [{ kind: 'cap', name: 'one a day', atMost: 1, within: { calendar: 'day' } }],
 * })
 * if (policy._tag === 'Left') throw new Error('not valid')
 * for (const { property } of laws(policy.right)) fc.assert(property, { numRuns: 20 })
 * laws(policy.right).map(({ name }) => name) // => ['The clock is an argument', 'Order does not matter', …]
 * ```
 */
export const laws = (policy: Policy, setting: Setting = {}): ReadonlyArray<LawOfPolicy> => {
  const json = encodePolicy(policy)
  const asked = asker(policy)
  const ask = (other: unknown) => (other === json ? asked : askerOfJson(other as typeof json))
  return everyLaw.map(({ name, holds }) => ({
    name,
    property: fc.property(roughSituations(policy, setting), chances, (situation, chance) =>
      holds({ policy: json, situation, ask }, chance),
    ),
  }))
}
