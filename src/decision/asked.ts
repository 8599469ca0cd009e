/** A policy that is asked about a situation: its motives, and the ways to follow them. */
import { inOrder } from '../customer/channel.js'
import type { Facts } from '../guard/question.js'
import { type CompiledRule, compileRule } from '../guard/rule.js'
import { added, nothing } from '../json/few.js'
import { type Motive, motiveAt } from '../motive/motive.js'
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
  }
}

/** The ways to follow a motive, in the order in which they are tried. */
export const waysFor = ({ customer }: Asked, { plan }: Motive<Plan>): ReadonlyArray<Way> => inOrder(plan.ways, customer)
