/** Limits that hold besides the policy's: a customer's own, and what a ledger cannot answer for is closed. */
import type { Rule } from '../guard/rule.js'
import type { Policy } from '../policy/policy.js'
import type { Instant } from '../time/instant.js'
import { satisfies } from './coverage.js'
import type { Ledger } from './folded.js'
import { needsOf } from './policy-needs.js'

/** A guard that stands in for one that a ledger cannot answer for: closed for good. */
const closedFor = ({ name, on, unless }: Pick<Rule, 'name' | 'on' | 'unless'>): Rule => ({
  kind: 'cap',
  name,
  on,
  unless,
  atMost: 0,
  within: 'ever',
  each: [],
  zone: 'customer',
})

/** A guard against asking about a moment that the ledger has forgotten. */
const closedUntil = (since: Instant): Rule => ({ kind: 'embargo', name: 'ledger', to: since })

/** A guard against a policy that the ledger is not of. */
const strange = /*#__PURE__*/ closedFor({ name: 'ledger' })

/** The limits besides the policy's, by what a ledger of that policy covers. */
export const ownLimits =
  (policy: Policy): Ledger['limits'] =>
  (ledger, asking, own, now) => {
    const coverage = ledger as Ledger // no other has these limits
    if (asking !== policy) return [...own, strange] // it would be answered by the places of other guards
    if (own.length === 0 && now >= coverage.since) return own
    const canAnswer = (rule: Rule): boolean => needsOf([rule], policy, []).every((need) => satisfies(coverage, need))
    const limited = own.map((rule) => (canAnswer(rule) ? rule : closedFor(rule)))
    return now >= coverage.since ? limited : [...limited, closedUntil(coverage.since)]
  }
