/** Deciding quickly what is frequent: one motive that is open, and none that comes later. The engine decides the rest. */
import type { Engine } from '../decision/engine.js'
import type { Plan, Prepared } from '../decision/prepared.js'
import { lacksPlay } from '../decision/reasons.js'
import { repliesTo } from '../decision/replies.js'
import { type Motive, motiveAt, motiveOpens, obstaclesAt } from '../motive/motive.js'
import { type Reasons, noPlay } from '../motive/reason.js'
import { plus } from '../time/instant.js'
import { answersOf, mayOpen } from './answers.js'
import { following } from './follow.js'
import { lanesOf } from './lane.js'

/** Decides as the engine does, which it asks where that is not simple. */
export const deciding = (prepared: Prepared, decide: Engine['decide']): Engine['decide'] => {
  const { plans, policy } = prepared
  const answers = answersOf(prepared, decide)
  const follow = following(prepared, answers, decide)
  const laneFor = lanesOf(prepared)

  return (situation) => {
    const { now, customer, topics, ledger } = situation
    const horizon = plus(now, policy.horizon)
    let open: Motive<Plan> | undefined
    let isPending = false
    let reasons: Reasons = 0
    for (let t = 0; t < topics.length; t += 1)
      for (let p = 0; p < plans.length; p += 1) {
        const motive = motiveAt(plans[p]!, topics[t]!, situation, now)
        const opens = motiveOpens(motive, now)
        if (opens === now) {
          if (open !== undefined) return decide(situation) // there is an order to be found
          open = motive
          continue
        }
        reasons |= motive.missed | obstaclesAt(motive, now)
        isPending ||=
          opens <= horizon ||
          (motive.until <= horizon && mayOpen(plans[p]!, topics[t]!, situation, motive.until, horizon))
      }
    if (open === undefined) {
      if (isPending) return decide(situation)
      const all = lacksPlay(prepared, situation) ? reasons | noPlay : reasons
      return answers.wait(now, all, repliesTo(situation, prepared.answers))
    }
    const limits = ledger.limits?.(policy, customer.guards, now) ?? customer.guards
    if (limits.length > 0) return decide(situation)
    const lane = laneFor(open.plan, open.severity)
    return follow(lane, open, situation, repliesTo(situation, prepared.answers), isPending)
  }
}
