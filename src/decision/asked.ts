/** A policy that is asked about a situation, and its motives then. */
import type { Facts } from '../guard/question.js'
import { type CompiledRule, compileRule } from '../guard/rule.js'
import { added, nothing } from '../json/few.js'
import { type Motive, isAbout, motiveAt, motiveOpens, obstaclesAt } from '../motive/motive.js'
import type { Reasons } from '../motive/reason.js'
import { earlier, plus } from '../time/instant.js'
import { byUrgency } from './candidate.js'
import type { Plan, Prepared } from './prepared.js'
import type { Customer, Situation } from './situation.js'

/** A prepared policy and a situation. */
export interface Asked extends Facts {
  readonly prepared: Prepared
  readonly situation: Situation
  readonly customer: Customer
  /** The customer's own guards. */
  readonly own: ReadonlyArray<CompiledRule>
  /** The motives that are open now, the most urgent first: something could be said. */
  readonly candidates: ReadonlyArray<Motive<Plan>>
  /** The others that may open up to the horizon, by topic, then in the policy's order. */
  readonly pending: ReadonlyArray<Motive<Plan>>
  /** Why motives are not open, and signals support none. */
  readonly reasons: Reasons
}

/** Asks a prepared policy about a situation. */
export const ask = (prepared: Prepared, situation: Situation): Asked => {
  const { plans } = prepared
  const { horizon, unknownZone, calendars } = prepared.policy
  const { now, customer, topics, ledger } = situation
  const zones = customer.zone.length === 0 && unknownZone !== 'closed' ? [unknownZone] : customer.zone
  const last = plus(now, horizon)
  let reasons: Reasons = 0
  let candidates: Array<Motive<Plan>> | undefined
  let pending: Array<Motive<Plan>> | undefined
  for (let i = 0; i < topics.length; i += 1)
    for (let j = 0; j < plans.length; j += 1) {
      if (!isAbout(plans[j]!, topics[i]!, customer)) continue
      const motive = motiveAt(plans[j]!, topics[i]!, situation, now)
      const opens = motiveOpens(motive, now)
      reasons |= motive.missed | obstaclesAt(motive, now)
      if (opens === now) candidates = added(candidates, motive)
      else if (earlier(opens, motive.until) <= last) pending = added(pending, motive)
    }
  const isIdle = (candidates ?? pending) === undefined // then nobody asks for limits
  const limits = isIdle ? nothing : ledger.limits?.(ledger, prepared.policy, customer.guards, now) ?? customer.guards
  return {
    prepared,
    situation,
    customer,
    zones,
    ledger,
    now,
    horizon: last,
    own: limits.length === 0 ? nothing : limits.map((guard) => compileRule(guard, calendars)),
    candidates: candidates === undefined ? nothing : candidates.length > 1 ? candidates.sort(byUrgency) : candidates,
    pending: pending ?? nothing,
    reasons,
  }
}
