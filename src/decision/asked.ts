/** A policy that is asked about a situation: its motives, the ways to follow them, and the guards in the way. */
import { inOrder } from '../customer/channel.js'
import { type CompiledRule, compileRule, refused } from '../guard/rule.js'
import { type CompiledPlay, type Motive, compilePlay } from '../motive/motive.js'
import type { Play } from '../motive/play.js'
import type { Policy } from '../policy/policy.js'
import { type Instant, plus } from '../time/instant.js'
import type { Case } from './search.js'
import type { Situation } from './situation.js'

/** A channel for a play, with the rules that may apply there. */
export interface Way {
  readonly channel: string
  readonly rules: ReadonlyArray<CompiledRule>
}

/** A play with what is known of it before any situation is. */
export interface Plan extends CompiledPlay {
  readonly play: Play
  readonly ways: ReadonlyArray<Way>
}

/** A policy made ready to be asked. */
export interface Prepared {
  readonly policy: Policy
  /** Its guards, with the built-in refusal first. */
  readonly rules: ReadonlyArray<CompiledRule>
  readonly plans: ReadonlyArray<Plan>
  /** How a decision names the policy. */
  readonly about: { readonly id: string; readonly version: string }
}

/** Whether the rule could apply to a play on a channel, whoever the customer is. */
const mayApply = ({ declared: { on } }: CompiledRule, { name, purpose }: Play, channel: string): boolean =>
  (on?.channels?.includes(channel) ?? true) &&
  (on?.plays?.includes(name) ?? true) &&
  (on?.purposes?.includes(purpose) ?? true)

/** Does all that can be done before a situation is known. */
export const prepare = (policy: Policy): Prepared => {
  const rules = [refused, ...policy.guards.map((guard) => compileRule(guard, policy.calendars))]
  const waysOf = (play: Play): ReadonlyArray<Way> =>
    (play.channels ?? policy.channels).map((channel) => ({
      channel,
      rules: rules.filter((rule) => mayApply(rule, play, channel)),
    }))
  return {
    policy,
    rules,
    plans: policy.plays.map((play) => ({ ...compilePlay(play, policy), play, ways: waysOf(play) })),
    about: Object.freeze({ id: policy.id, version: policy.version }),
  }
}

/** A motive, with what its play's plan knows. */
export interface Matter {
  readonly motive: Motive
  readonly plan: Plan
}

/** A prepared policy and a situation. */
export interface Asked {
  readonly prepared: Prepared
  readonly situation: Situation
  readonly now: Instant
  readonly horizon: Instant
  /** The customer's own guards. */
  readonly own: ReadonlyArray<CompiledRule>
  /** Every play that some signal supports or will support, by topic, then in the policy's order. */
  readonly matters: ReadonlyArray<Matter>
}

const none: ReadonlyArray<CompiledRule> = []

/** Asks a prepared policy about a situation. */
export const ask = (prepared: Prepared, situation: Situation): Asked => {
  const { policy, plans } = prepared
  const { now, customer, topics } = situation
  const matters: Array<Matter> = []
  for (const topic of topics)
    for (const plan of plans) {
      const motive = plan.motiveFor(topic, situation)
      if (motive !== undefined) matters.push({ motive, plan })
    }
  const own = customer.guards.length === 0 ? none : customer.guards.map((guard) => compileRule(guard, policy.calendars))
  return { prepared, situation, now, horizon: plus(now, policy.horizon), own, matters }
}

/** The ways to follow a matter, in the order in which they are tried. */
export const waysFor = ({ situation }: Asked, { plan }: Matter): ReadonlyArray<Way> =>
  inOrder(plan.ways, situation.customer)

/** A matter on one of its ways. */
export const caseOf = ({ prepared, situation, now, horizon, own }: Asked, { motive, plan }: Matter, way: Way): Case => {
  const { play, topic, present } = motive
  const { customer, ledger } = situation
  const { unknownZone } = prepared.policy
  return {
    motive,
    phaseAt: plan.phaseAt,
    rules: own.length === 0 ? way.rules : [...way.rules, ...own],
    question: {
      severity: present.severity,
      play: play.name,
      purpose: play.purpose,
      topic: topic.name,
      channel: way.channel,
      customer,
      zones: customer.zone.length === 0 && unknownZone !== 'closed' ? [unknownZone] : customer.zone,
      ledger,
      now,
      horizon,
    },
  }
}
