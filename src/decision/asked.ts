/** A policy that is asked about a situation: its motives, and the ways to follow them. */
import { wayAt } from '../customer/channel.js'
import type { Facts } from '../guard/question.js'
import { type CompiledRule, compileRule } from '../guard/rule.js'
import { added, nothing } from '../json/few.js'
import { type Motive, motiveAt } from '../motive/motive.js'
import type { Reasons } from '../motive/reason.js'
import { never, plus } from '../time/instant.js'
import type { Plan, Prepared, Way } from './prepared.js'
import type { Customer, Situation } from './situation.js'

/** A prepared policy and a situation. */
export interface Asked extends Facts {
  readonly prepared: Prepared
  readonly situation: Situation
  readonly customer: Customer
  /** The customer's own guards. */
  readonly own: ReadonlyArray<CompiledRule>
  /** Every play that some signal supports or will support, by topic, then in the policy's order. */
  readonly motives: ReadonlyArray<Motive<Plan>>
  /** Why signals do not support plays that are about them. */
  readonly missed: Reasons
}

/** Asks a prepared policy about a situation. */
export const ask = (prepared: Prepared, situation: Situation): Asked => {
  const { plans } = prepared
  const { horizon, unknownZone, calendars } = prepared.policy
  const { now, customer, topics, ledger } = situation
  const zones = customer.zone.length === 0 && unknownZone !== 'closed' ? [unknownZone] : customer.zone
  const limits = ledger.limits?.(prepared.policy, customer.guards, now) ?? customer.guards
  const own = limits.length === 0 ? nothing : limits.map((guard) => compileRule(guard, calendars))
  let missed: Reasons = 0
  let motives: Array<Motive<Plan>> | undefined
  for (let i = 0; i < topics.length; i += 1)
    for (let j = 0; j < plans.length; j += 1) {
      const motive = motiveAt(plans[j]!, topics[i]!, situation, now)
      missed |= motive.missed
      if (motive.supporting.length > 0 || motive.until < never) motives = added(motives, motive)
    }
  return {
    prepared,
    situation,
    customer,
    zones,
    ledger,
    now,
    horizon: plus(now, horizon),
    own,
    motives: motives ?? nothing,
    missed,
  }
}

/** The ways to follow a motive, in the order in which they are tried. */
export const waysFor = ({ customer }: Asked, { plan: { ways } }: Motive<Plan>): ReadonlyArray<Way> =>
  [...new Set([...customer.prefers, ...ways].flatMap((_, turn) => wayAt(ways, customer, turn) ?? []))]
