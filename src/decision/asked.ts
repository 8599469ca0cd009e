/** A policy that is asked about a situation: its motives, and the ways to follow them. */
import { inOrder } from '../customer/channel.js'
import type { Facts } from '../guard/question.js'
import { type CompiledRule, compileRule, concerning, refused } from '../guard/rule.js'
import { added, nothing } from '../json/few.js'
import { type Motive, motiveAt } from '../motive/motive.js'
import { type CompiledPlay, type Play, compilePlay } from '../motive/play.js'
import { admits } from '../motive/stance.js'
import type { Policy } from '../policy/policy.js'
import { type IssueTest, meansIssue } from '../signal/issue.js'
import { type Severity, rank } from '../signal/severity.js'
import { never, plus } from '../time/instant.js'
import type { Customer, Situation } from './situation.js'

/** A channel for a play, with the rules that may apply there to what is so severe. */
export interface Way {
  readonly channel: string
  readonly rulesFor: (severity: Severity) => ReadonlyArray<CompiledRule>
}

/** A play with what is known of it before any situation is. */
export interface Plan extends CompiledPlay {
  readonly ways: ReadonlyArray<Way>
}

/** How the policy answers an issue that it means. */
export interface Answer {
  readonly rule: Policy['replies'][number]
  readonly means: IssueTest
}

/** A policy made ready to be asked. */
export interface Prepared {
  readonly policy: Policy
  /** Its guards, with the built-in refusal first. */
  readonly rules: ReadonlyArray<CompiledRule>
  readonly plans: ReadonlyArray<Plan>
  readonly answers: ReadonlyArray<Answer>
  /** How a decision names the policy. */
  readonly about: { readonly id: string; readonly version: string }
}

/** A way finds its rules when they are first asked for: of many plays, channels and severities, few are. */
const wayOf = (rules: ReadonlyArray<CompiledRule>, { name: play, purpose }: Play, channel: string): Way => {
  const known: Array<ReadonlyArray<CompiledRule>> = []
  return {
    channel,
    rulesFor: (severity) => (known[rank(severity)] ??= concerning(rules, { play, purpose, channel, severity })),
  }
}

/** Does all that can be done before a situation is known. */
export const prepare = (policy: Policy): Prepared => {
  const rules = [refused, ...policy.guards.map((guard) => compileRule(guard, policy.calendars))]
  const admitted = admits(policy.stance)
  return {
    policy,
    rules,
    plans: policy.plays.map((play) => ({
      ...compilePlay(play, admitted, policy),
      ways: (play.channels ?? policy.channels).map((channel) => wayOf(rules, play, channel)),
    })),
    answers: policy.replies.map((rule) => ({ rule, means: meansIssue(rule.when) })),
    about: Object.freeze({ id: policy.id, version: policy.version }),
  }
}

/** A prepared policy and a situation. */
export interface Asked extends Facts {
  readonly prepared: Prepared
  readonly situation: Situation
  readonly customer: Customer
  /** The customer's own guards. */
  readonly own: ReadonlyArray<CompiledRule>
  /** Every play that some signal supports or will support, by topic, then in the policy's order. */
  readonly motives: ReadonlyArray<Motive<Plan>>
}

/** Asks a prepared policy about a situation. */
export const ask = (prepared: Prepared, situation: Situation): Asked => {
  const { horizon, unknownZone, calendars } = prepared.policy
  const { now, customer, topics, ledger } = situation
  const zones = customer.zone.length === 0 && unknownZone !== 'closed' ? [unknownZone] : customer.zone
  const own = customer.guards.length === 0 ? nothing : customer.guards.map((guard) => compileRule(guard, calendars))
  let motives: Array<Motive<Plan>> | undefined
  for (const topic of topics)
    for (const plan of prepared.plans) {
      const motive = motiveAt(plan, topic, situation, now)
      if (motive.supporting.length > 0 || motive.until < never) motives = added(motives, motive)
    }
  return { prepared, situation, customer, zones, ledger, now, horizon: plus(now, horizon), own, motives: motives ?? nothing }
}

/** The ways to follow a motive, in the order in which they are tried. */
export const waysFor = ({ customer }: Asked, { plan }: Motive<Plan>): ReadonlyArray<Way> => inOrder(plan.ways, customer)
