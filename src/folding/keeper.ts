/** A keeper is how one policy keeps ledgers: what it needs of contacts, and the ledger that it makes of those kept. */
import type { Situation } from '../decision/situation.js'
import { compileRule } from '../guard/rule.js'
import type { Problem } from '../json/problem.js'
import type { Contact } from '../ledger/contact.js'
import type { Policy } from '../policy/policy.js'
import type { Coverage } from './coverage.js'
import type { Ledger } from './folded.js'
import { lackingOf } from './lacking.js'
import type { Need } from './need.js'
import { ownLimits } from './own-limits.js'
import { needsOf } from './policy-needs.js'
import { type Apart, dimensionsOf, groupsOf, releaseFor, releasesOf } from './releases.js'
import { lastDate } from './row.js'

/** How one policy keeps ledgers. */
export interface Keeper {
  /** The needs of the policy, and of a customer's own guards. */
  readonly needsFor: (customer: Situation['customer']) => ReadonlyArray<Need>
  /** The needs that releases do not satisfy: what a decision reads contacts for. */
  readonly read: ReadonlyArray<Need>
  /** The places of the guards whose releases are the same whatever is asked. */
  readonly released: ReadonlyArray<number>
  /** The guards that keep contacts apart, and have releases. */
  readonly apart: ReadonlyArray<Apart>
  readonly ledgerOf: (contacts: ReadonlyArray<Contact>, coverage: Coverage) => Ledger
  /** What a ledger of that coverage lacks for the policy. */
  readonly problemsOf: (coverage: Coverage) => ReadonlyArray<Problem>
  /** The limits that hold besides the policy's. */
  readonly limits: Ledger['limits']
  /** The ledger as this policy reads it; of another policy it may lack something, and then nothing is allowed. */
  readonly adopted: (ledger: Ledger) => Ledger
}

/** The keeper for a policy. */
export const keeperOf = (policy: Policy): Keeper => {
  const { guards, plays, calendars } = policy
  const rules = guards.map((guard) => compileRule(guard, calendars)) // without their places: they ask contacts alone
  const needs = needsOf(guards, policy, plays)
  const dimensions = rules.map(dimensionsOf)
  const released = dimensions.flatMap((by, place) => (by?.length === 0 ? [place] : []))
  const apart = dimensions.flatMap((by, place) => by?.map((one) => ({ place, by: one })) ?? [])

  const problemsOf = (coverage: Coverage): ReadonlyArray<Problem> => lackingOf(policy, coverage, needs)
  const limits = ownLimits(policy)

  const ledgerOf = (contacts: ReadonlyArray<Contact>, coverage: Coverage): Ledger => {
    const releases = releasesOf(contacts, rules, released)
    const groups = groupsOf(contacts, rules, apart)
    const known = { ...coverage, policy, releases, groups, releaseFor, limits }
    return Object.assign([...contacts], known) as unknown as Ledger
  }

  return {
    needsFor: (customer) =>
      customer.guards.length === 0 ? needs : needsOf([...guards, ...customer.guards], policy, plays),
    read: needsOf(
      guards.filter((_, place) => dimensions[place] === undefined),
      policy,
      plays,
    ),
    released,
    apart,
    limits,
    problemsOf,
    ledgerOf,
    adopted: (ledger) => {
      if (ledger.policy === policy) return ledger
      const { since, keeps } = ledger
      return ledgerOf(ledger, { since: problemsOf(ledger).length > 0 ? lastDate : since, keeps })
    },
  }
}
