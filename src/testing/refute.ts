/** Refuting a claim: to find a smallest situation in which it does not hold. */
import fc from 'fast-check'
import type { SituationJson } from 'tactful'
import type { Claim, Finding } from './claims.js'
import { leaves } from './leaves.js'

/** Where a claim does not hold. */
export interface Refutation extends Finding {
  /**
   * A smallest one: without any of its records and fields, the claim would hold. Of a life, its beginning and all that
   * happens.
   */
  readonly situation: SituationJson
  /** With `path`, what fast-check needs to come to it again. */
  readonly seed: number
  /** How it was drawn and shrunk from there. */
  readonly path: string
}

/** So often it is looked for, to keep the smallest of what is found. */
const attempts = 5

/** How much there is to read. */
const sizeOf = (situation: SituationJson): number => leaves(situation).length

const refutedOnce = (claim: Claim, parameters: fc.Parameters<[SituationJson]>): Refutation | undefined => {
  const { counterexample, counterexamplePath, seed } = fc.check(claim, parameters)
  if (counterexample === null) return undefined
  const [situation] = counterexample
  return { situation, ...claim.find(situation), seed, path: counterexamplePath! }
}

/**
 * Looks for a smallest situation in which a claim does not hold, among 10,000 unless `numRuns` says otherwise;
 * `undefined`: none was found. Where one was, it looks four more times, from the seeds that follow, and keeps the one
 * with the fewest parts; not where `path` says which.
 *
 * @example
 * ```ts
 * import { parsePolicy } from 'tactful'
 * import { never } from 'tactful/testing'
 *
 * const policy = parsePolicy({
 *   tactful: 1, id: 'acme', version: '1', channels: ['email', 'phone'], purposes: ['service'],
 *   plays: [{ name: 'late parcel', when: { kinds: ['shipping-delay'] }, purpose: 'service' }],
 * })
 * if (policy._tag === 'Left') throw new Error('not valid')
 * const claim = never(policy.right, ({ kind, channel }) => kind === 'reach-out' && channel === 'phone')
 * const found = refute(claim, { seed: 1 })
 * found?.situation.signals?.length // => 1
 * found?.decisions // => [{ kind: 'reach-out', channel: 'phone', … }]
 * ```
 */
export const refute = (claim: Claim, parameters: fc.Parameters<[SituationJson]> = {}): Refutation | undefined => {
  const found = refutedOnce(claim, { numRuns: 10_000, ...parameters })
  if (found === undefined || parameters.path !== undefined) return found
  let least = found
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    const other = refutedOnce(claim, { numRuns: 10_000, ...parameters, seed: found.seed + attempt })
    if (other !== undefined && sizeOf(other.situation) < sizeOf(least.situation)) least = other
  }
  return least
}
