/** A policy that is asked about a situation: its motives, the ways to follow them, and the guards in the way. */
import { inOrder } from '../customer/channel.js'
import { type CompiledRule, compileRule, refused } from '../guard/rule.js'
import { type CompiledPlay, type Motive, compilePlay } from '../motive/motive.js'
import type { Play } from '../motive/play.js'
import type { Policy } from '../policy/policy.js'
import { severities } from '../signal/severity.js'
import { type Instant, plus } from '../time/instant.js'
import type { Case, RulesFor } from './search.js'
import type { Situation } from './situation.js'

/** A channel for a play, with the guards that may apply there. */
export interface Way {
  readonly channel: string
  readonly rulesFor: RulesFor
}

/** A play with what is known of it before any situation is. */
interface Plan {
  readonly motiveFor: CompiledPlay
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

/** Which of the rules may apply to a play on a channel, by severity; those that surely do need not be asked. */
const rulesFor = (rules: ReadonlyArray<CompiledRule>, { name, purpose }: Play, channel: string): RulesFor =>
  severities.map((severity) =>
    rules.flatMap((rule, i) => {
      const fate = rule.foreseen({ channel, purpose, play: name, severity })
      return fate === 'never' ? [] : [{ rule, surely: fate === 'applies', kept: rule.ignoresChannel ? i : undefined }]
    }),
  )

/** Does all that can be done before a situation is known. */
export const prepare = (policy: Policy): Prepared => {
  const rules = [refused, ...policy.guards.map((guard) => compileRule(guard, policy.calendars))]
  const planOf = (play: Play): Plan => ({
    motiveFor: compilePlay(play, policy),
    ways: (play.channels ?? policy.channels).map((channel) => ({ channel, rulesFor: rulesFor(rules, play, channel) })),
  })
  return { policy, rules, plans: policy.plays.map(planOf), about: { id: policy.id, version: policy.version } }
}

/** A motive, and the ways to follow it, in the order in which they are tried. */
export interface Matter {
  readonly motive: Motive
  readonly ways: ReadonlyArray<Way>
  /** See `Case`. */
  readonly answers: Case['answers']
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
    for (const { motiveFor, ways } of plans) {
      const motive = motiveFor(topic, situation)
      if (motive !== undefined) matters.push({ motive, ways: inOrder(ways, customer), answers: [] })
    }
  const own = customer.guards.length === 0 ? none : customer.guards.map((guard) => compileRule(guard, policy.calendars))
  return { prepared, situation, now, horizon: plus(now, policy.horizon), own, matters }
}

/** A matter on one of its ways. */
export const caseOf = ({ prepared, situation, now, horizon, own }: Asked, { motive, answers }: Matter, way: Way): Case => {
  const { play, topic, present } = motive
  const { customer, ledger } = situation
  const { unknownZone } = prepared.policy
  return {
    motive,
    rulesFor: way.rulesFor,
    own,
    answers,
    question: {
      severity: present.severity,
      play: play.name,
      purpose: play.purpose,
      topic,
      channel: way.channel,
      customer,
      zones: customer.zone.length === 0 && unknownZone !== 'closed' ? [unknownZone] : customer.zone,
      ledger,
      now,
      horizon,
    },
  }
}
