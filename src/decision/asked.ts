/** A policy that is asked about a situation: its motives, their channels, and the guards in the way. */
import { inOrder } from '../customer/channel.js'
import { type CompiledRule, compileRule, refused } from '../guard/rule.js'
import { type CompiledPlay, type Motive, compilePlay } from '../motive/motive.js'
import type { Play } from '../motive/play.js'
import type { Policy } from '../policy/policy.js'
import { type Instant, plus } from '../time/instant.js'
import type { Case } from './search.js'
import type { Situation } from './situation.js'

/** A play with what is known of it before any situation is: its channels, and the guards that may apply on each. */
interface Plan {
  readonly channels: ReadonlyArray<string>
  readonly rulesOn: ReadonlyMap<string, ReadonlyArray<CompiledRule>>
}

/** A policy made ready to be asked. */
export interface Prepared {
  readonly policy: Policy
  /** Its guards, with the built-in refusal first. */
  readonly rules: ReadonlyArray<CompiledRule>
  readonly plans: ReadonlyMap<Play, Plan>
  readonly motivesFor: ReadonlyArray<CompiledPlay>
  /** How a decision names the policy. */
  readonly about: { readonly id: string; readonly version: string }
}

/** Whether the rule could apply to a play on a channel, whoever the customer is. */
const mayApply = ({ declared: { on } }: CompiledRule, { name, purpose }: Play, channel: string): boolean =>
  (on?.channels?.includes(channel) ?? true) && (on?.plays?.includes(name) ?? true) && (on?.purposes?.includes(purpose) ?? true)

/** Does all that can be done before a situation is known. */
export const prepare = (policy: Policy): Prepared => {
  const rules = [refused, ...policy.guards.map((guard) => compileRule(guard, policy.calendars))]
  const planOf = (play: Play): Plan => {
    const channels = play.channels ?? policy.channels
    const rulesOn = (channel: string) => rules.filter((rule) => mayApply(rule, play, channel))
    return {
      channels,
      rulesOn: new Map(channels.map((channel) => [channel, rulesOn(channel)])),
    }
  }
  return {
    policy,
    rules,
    plans: new Map(policy.plays.map((play) => [play, planOf(play)])),
    motivesFor: policy.plays.map((play) => compilePlay(play, policy)),
    about: { id: policy.id, version: policy.version },
  }
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
  readonly motives: ReadonlyArray<Motive>
}

const none: ReadonlyArray<CompiledRule> = []

/** Asks a prepared policy about a situation. */
export const ask = (prepared: Prepared, situation: Situation): Asked => {
  const { policy, motivesFor } = prepared
  const { now, customer, topics } = situation
  const motives: Array<Motive> = []
  for (const topic of topics)
    for (const motiveFor of motivesFor) {
      const motive = motiveFor(topic, situation)
      if (motive !== undefined) motives.push(motive)
    }
  const own = customer.guards.length === 0 ? none : customer.guards.map((guard) => compileRule(guard, policy.calendars))
  return { prepared, situation, now, horizon: plus(now, policy.horizon), own, motives }
}

/** The channels on which a motive may be followed, in the order in which they are tried. */
export const channelsOf = ({ prepared, situation }: Asked, { play }: Motive): ReadonlyArray<string> =>
  inOrder(prepared.plans.get(play)!.channels, situation.customer)

/** A motive on one of its channels. */
export const caseOf = ({ prepared, situation, now, horizon, own }: Asked, motive: Motive, channel: string): Case => {
  const { play, topic, present } = motive
  const { customer, ledger } = situation
  const { unknownZone } = prepared.policy
  const rules = prepared.plans.get(play)!.rulesOn.get(channel)!
  return {
    motive,
    rules: own.length === 0 ? rules : [...rules, ...own],
    question: {
      motive,
      severity: present.severity,
      play: play.name,
      purpose: play.purpose,
      topic,
      channel,
      customer,
      zones: customer.zone.length === 0 && unknownZone !== 'closed' ? [unknownZone] : customer.zone,
      ledger,
      now,
      horizon,
    },
  }
}
