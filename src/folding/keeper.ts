/** A keeper knows what one policy needs of contacts, and makes of those that are kept a ledger that can be asked. */
import type { Situation } from '../decision/situation.js'
import { releaseAt } from '../guard/hold.js'
import type { Question } from '../guard/question.js'
import { type CompiledRule, type Rule, compileRule } from '../guard/rule.js'
import type { Problem } from '../json/problem.js'
import type { Contact } from '../ledger/contact.js'
import type { Policy } from '../policy/policy.js'
import { encodeDuration } from '../time/duration.js'
import { type Instant, beginning, never } from '../time/instant.js'
import { type Coverage, type Extent, satisfies } from './coverage.js'
import type { Ledger } from './folded.js'
import { type Need, needsOf, needsOfPlays, needsOfRule } from './need.js'
import { lastDate } from './row.js'

/** By the place of a guard in the policy: since when it has room, where that is the same whatever is asked. */
export type Releases = ReadonlyArray<Instant | undefined>

/** What one policy needs of contacts. */
export interface Keeper {
  readonly needs: ReadonlyArray<Need>
  /** The needs of the policy, and of a customer's own guards. */
  readonly needsFor: (customer: Situation['customer']) => ReadonlyArray<Need>
  /** The needs that releases do not satisfy: what a decision reads contacts for. */
  readonly read: ReadonlyArray<Need>
  /** The places of the guards whose releases are known. */
  readonly counted: ReadonlyArray<number>
  readonly releasesOf: (contacts: ReadonlyArray<Contact>) => Releases
  readonly ledgerOf: (contacts: ReadonlyArray<Contact>, coverage: Coverage, releases?: Releases) => Ledger
  /** What a ledger of that coverage lacks for the policy. */
  readonly problemsOf: (coverage: Coverage) => ReadonlyArray<Problem>
  /** The limits that hold besides the policy's. */
  readonly limitsOf: (coverage: Coverage) => Ledger['limits']
  /** The ledger as this policy reads it; of another policy it may lack something, and then nothing is allowed. */
  readonly adopted: (ledger: Ledger) => Ledger
}

/** A guard that stands in for one that a ledger cannot answer for: closed for good. */
const closedFor = ({ name, on, unless }: Rule): Rule => ({
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

/** An extent in words: `the latest 3 of each group, for P7D`. */
const words = ({ room, lasts, apart }: Extent): string => {
  const which = room === never ? 'all of each group' : `the latest ${room} of each group`
  const before = apart > 0 ? `, with those ${encodeDuration(apart)} before them` : ''
  return `${which}${before}, ${lasts === never ? 'for ever' : `for ${encodeDuration(lasts)}`}`
}

const lacking = (policy: Policy, coverage: Coverage, need: Need): Problem => {
  const asks = (needs: ReadonlyArray<Need>): boolean => needs.some(({ key }) => key === need.key)
  const asker =
    policy.guards.find((guard) => asks(needsOfRule(guard, policy))) ??
    policy.plays.find((play) => asks(needsOfPlays([play])))
  const extent = coverage.keeps.get(need.key)
  const received = extent === undefined ? 'none of them' : words(extent)
  const expected = `contacts that "${asker!.name}" asks for: ${words(need)}`
  return {
    path: '/keeps',
    expected,
    received,
    message:
      `The ledger is of another policy: it must keep ${expected}, and keeps ${received}. ` + 'Fold all contacts anew.',
  }
}

/** Whether a guard counts contacts of its own, each as long as the others, and keeps none apart. */
const isPlain = ({ declared, holder }: CompiledRule): boolean =>
  holder !== undefined &&
  holder.hold.length !== undefined &&
  holder.times === 1 &&
  !('each' in declared && declared.each.length > 0)

/** The keeper for a policy. */
export const keeperOf = (policy: Policy): Keeper => {
  const { guards, plays, calendars } = policy
  const rules = guards.map((guard) => compileRule(guard, calendars))
  const needs = needsOf(guards, policy, plays)
  const counted = rules.flatMap((rule, place) => (isPlain(rule) ? [place] : []))

  const releasesOf = (contacts: ReadonlyArray<Contact>): Releases => {
    const question = { facts: { ledger: contacts } } as unknown as Question // nothing else is asked of a plain one
    const releases: Array<Instant> = [] // of those that are not known, none: numbers alone are read faster
    for (const place of counted) releases[place] = releaseAt(rules[place]!.holder!, question, beginning)
    return releases
  }

  const limitsOf = (coverage: Coverage): Ledger['limits'] => {
    const canAnswer = (rule: Rule): boolean => needsOf([rule], policy, []).every((need) => satisfies(coverage, need))
    return (own, now) => {
      if (own.length === 0 && now >= coverage.since) return own
      const limited = own.map((rule) => (canAnswer(rule) ? rule : closedFor(rule)))
      return now >= coverage.since ? limited : [...limited, closedUntil(coverage.since)]
    }
  }

  const problemsOf: Keeper['problemsOf'] = (coverage) =>
    needs.filter((need) => !satisfies(coverage, need)).map((need) => lacking(policy, coverage, need))

  const ledgerOf: Keeper['ledgerOf'] = (contacts, coverage, releases = releasesOf(contacts)) =>
    Object.assign([...contacts], { ...coverage, policy, releases, limits: limitsOf(coverage) }) as unknown as Ledger

  return {
    needs,
    needsFor: (customer) =>
      customer.guards.length === 0 ? needs : needsOf([...guards, ...customer.guards], policy, plays),
    read: needsOf(
      guards.filter((_, place) => !isPlain(rules[place]!)),
      policy,
      plays,
    ),
    counted,
    releasesOf,
    limitsOf,
    problemsOf,
    ledgerOf,
    adopted: (ledger) => {
      if (ledger.policy === policy) return ledger
      const { since, keeps } = ledger
      return ledgerOf(ledger, { since: problemsOf(ledger).length > 0 ? lastDate : since, keeps })
    },
  }
}
