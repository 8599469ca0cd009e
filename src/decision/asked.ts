/** A policy that is asked about a situation: its motives, its channels, and the guards in the way. */
import { inOrder } from '../customer/channel.js'
import { type CompiledRule, compileRule, refused } from '../guard/rule.js'
import type { Calendars } from '../guard/hours.js'
import { type CompiledPlay, type Motive, compilePlay } from '../motive/motive.js'
import type { Play } from '../motive/play.js'
import type { Policy } from '../policy/policy.js'
import { type Instant, plus } from '../time/instant.js'
import type { Zone } from '../time/zone.js'
import type { Case } from './search.js'
import type { Situation } from './situation.js'

/** A play with what is known of it before any situation is: its channels, and the guards that may apply on each. */
interface Plan {
  readonly play: Play
  readonly motive: CompiledPlay
  readonly channels: ReadonlyArray<string>
  readonly rules: ReadonlyMap<string, ReadonlyArray<CompiledRule>>
}

/** A policy made ready to be asked. */
export interface Prepared {
  readonly policy: Policy
  readonly calendars: Calendars
  readonly rules: ReadonlyArray<CompiledRule>
  readonly plans: ReadonlyMap<string, Plan>
}

/** Whether the rule could apply to a play on a channel, whoever the customer is. */
const mayApply = ({ declared: { on } }: CompiledRule, { name, purpose }: Play, channel: string): boolean =>
  (on?.channels?.includes(channel) ?? true) && (on?.plays?.includes(name) ?? true) && (on?.purposes?.includes(purpose) ?? true)

/** Does all that can be done before a situation is known. */
export const prepare = (policy: Policy): Prepared => {
  const { calendars } = policy
  const rules = [refused, ...policy.guards.map((guard) => compileRule(guard, calendars))]
  const planOf = (play: Play): Plan => {
    const channels = play.channels ?? policy.channels
    const rulesOn = (channel: string) => rules.filter((rule) => mayApply(rule, play, channel))
    return {
      play,
      motive: compilePlay(play, policy),
      channels,
      rules: new Map(channels.map((channel) => [channel, rulesOn(channel)])),
    }
  }
  return { policy, calendars, rules, plans: new Map(policy.plays.map((play) => [play.name, planOf(play)])) }
}

/** A prepared policy and a situation. */
export interface Asked {
  readonly now: Instant
  readonly horizon: Instant
  /** The policy's guards, with the built-in refusal first, then the customer's own. */
  readonly rules: ReadonlyArray<CompiledRule>
  /** Every play that some signal supports or will support, by topic, then in the policy's order. */
  readonly motives: ReadonlyArray<Motive>
  readonly channelsOf: (motive: Motive) => ReadonlyArray<string>
  /** The motive on a channel, with the guards that may apply to it. */
  readonly caseOf: (motive: Motive, channel: string) => Case
}

const zonesOf = (zones: ReadonlyArray<Zone>, assumed: Zone | 'closed'): ReadonlyArray<Zone> =>
  zones.length === 0 && assumed !== 'closed' ? [assumed] : zones

/** Asks a prepared policy about a situation. */
export const ask = ({ policy, calendars, rules, plans }: Prepared, situation: Situation): Asked => {
  const { now, customer, ledger, issues, topics } = situation
  const horizon = plus(now, policy.horizon)
  const zones = zonesOf(customer.zone, policy.unknownZone)
  const own = customer.guards.map((guard) => compileRule(guard, calendars))
  const evidence = { now, customer, issues, ledger }
  const motives: Array<Motive> = []
  for (const topic of topics)
    for (const { motive } of plans.values()) {
      const found = motive(topic, evidence)
      if (found !== undefined) motives.push(found)
    }
  const planOf = ({ play }: Motive): Plan => plans.get(play.name)!
  return {
    now,
    horizon,
    rules: own.length === 0 ? rules : [...rules, ...own],
    motives,
    channelsOf: (motive) => inOrder(planOf(motive).channels, customer),
    caseOf: (motive, channel) => {
      const declared = planOf(motive).rules.get(channel)!
      const { play, topic } = motive
      return {
        motive,
        channel,
        rules: own.length === 0 ? declared : [...declared, ...own],
        question: (severity) => ({
          severity,
          play: play.name,
          purpose: play.purpose,
          topic,
          channel,
          customer,
          zones,
          ledger,
          now,
          horizon,
        }),
      }
    },
  }
}
