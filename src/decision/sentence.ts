/** Words: a decision in plain English, for logs and agents' screens. */
import { match } from 'ts-pattern'
import type { WaitReason } from '../motive/reason.js'
import { type Instant, never } from '../time/instant.js'
import type { Decision } from './decision.js'

const words: Readonly<Record<WaitReason, string>> = {
  'held-out': 'the customer is in the holdout',
  'in-conversation': 'the customer already talks to us about it',
  held: 'something else has to be over first',
  told: 'the customer has been told',
  settling: 'it is too early',
  expired: 'it is too late',
  'weak-evidence': 'the evidence is weak',
  stance: 'the policy does not act on such evidence',
  'no-play': 'no play is about it',
  'no-signal': 'nothing calls for contact',
}

const moment = (at: Instant): string => new Date(at).toISOString()

/** `a, b and c`. */
const listed = (items: ReadonlyArray<string>): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

const next = (until: Instant): string =>
  until === never ? 'No later moment is in sight.' : `Ask again at ${moment(until)}.`

/**
 * The decision in one or two sentences, times in UTC.
 *
 * @example
 * ```ts
 * import { compile, parsePolicy, parseSituation, sentence } from 'tactful'
 *
 * const policy = parsePolicy({ tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['service'], plays: [] })
 * const situation = parseSituation({ now: '2026-11-22T09:00:00Z', customer: { id: 'c-1' } })
 * if (policy._tag === 'Left' || situation._tag === 'Left') throw new Error('not valid')
 * sentence(compile(policy.right).decide(situation.right)) // => 'Wait: nothing calls for contact. No later moment is in sight.'
 * ```
 */
export const sentence = (decision: Decision): string =>
  match(decision)
    .with({ kind: 'reach-out' }, ({ channel, outreach, validUntil }) => {
      const limit = validUntil === never ? '' : `, before ${moment(validUntil)}`
      return `Reach out by ${channel} about ${outreach.topic} (${outreach.play})${limit}.`
    })
    .with(
      { kind: 'suppress' },
      ({ outreach, because, until }) =>
        `Say nothing about ${outreach.topic} (${outreach.play}) now: ${listed(because)}. ${next(until)}`,
    )
    .with(
      { kind: 'wait' },
      ({ because, until }) => `Wait: ${listed(because.map((reason) => words[reason]))}. ${next(until)}`,
    )
    .exhaustive()
