/** The records of which situations are made, one by one, for those who put together situations of their own. */
import type fc from 'fast-check'
import type { ConsentJson, ContactJson, IssueJson, Policy, SignalJson } from 'tactful'
import { historyIn } from './history.js'
import { type Relative, consentIn, contactIn, dated, issueIn } from './record.js'
import { signalIn } from './signals.js'
import { type Setting, worldOf } from './world.js'

/** What is known of a customer, record by record, where it is asked about at one moment. */
export interface Records {
  /** Its id is `s-1`: give each of several an id of its own. */
  readonly signal: fc.Arbitrary<SignalJson>
  /** Its id is `i-1`. */
  readonly issue: fc.Arbitrary<IssueJson>
  /** Its id is `k-1`. */
  readonly contact: fc.Arbitrary<ContactJson>
  /** Consents have no id. */
  readonly consent: fc.Arbitrary<ConsentJson>
  /** Contacts from `k-1` on, dense enough that a cap binds. */
  readonly history: fc.Arbitrary<ReadonlyArray<ContactJson>>
}

/**
 * The parts of which `situations` are made, for those who put together their own, asked at `now`: an ISO 8601 instant.
 *
 * @example
 * ```ts
 * import { parsePolicy } from 'tactful'
 * import fc from 'fast-check'
 *
 * const policy = parsePolicy({
 *   tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['service'], plays: [],
 * })
 * if (policy._tag === 'Left') throw new Error('not valid')
 * const { contact } = records(policy.right, '2026-11-22T09:00:00Z')
 * fc.assert(fc.property(contact, ({ id, channel }) => id === 'k-1' && channel === 'email'))
 * ```
 */
export const records = (policy: Policy, now: string, setting: Setting = {}): Records => {
  const world = worldOf(policy, setting)
  const asked = Date.parse(now)
  const one = (letter: string, record: fc.Arbitrary<Relative>) =>
    record.map((relative) => dated(letter, [relative], asked)[0] as unknown)
  return {
    signal: one('s', signalIn(world)) as fc.Arbitrary<SignalJson>,
    issue: one('i', issueIn(world)) as fc.Arbitrary<IssueJson>,
    contact: one('k', contactIn(world)) as fc.Arbitrary<ContactJson>,
    consent: one('', consentIn(world)) as fc.Arbitrary<ConsentJson>,
    history: historyIn(world).map((list) => dated('k', list, asked) as unknown as ReadonlyArray<ContactJson>),
  }
}
