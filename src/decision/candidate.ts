/** A candidate is a motive that is open now: something that could be said. The order among them is total. */
import { added, nothing } from '../json/few.js'
import { type Motive, motiveOpens } from '../motive/motive.js'
import { rank } from '../signal/severity.js'
import type { Asked } from './asked.js'
import type { Outreach } from './decision.js'
import type { Plan } from './prepared.js'

/** By severity, priority and belief, highest first; then the oldest. Others stay as they come: by topic, then play. */
const byUrgency = (a: Motive, b: Motive): number =>
  rank(b.severity) - rank(a.severity) ||
  b.plan.play.priority - a.plan.play.priority ||
  b.belief - a.belief ||
  a.supporting[0]!.at - b.supporting[0]!.at

/** The motives that are open now, the most urgent first. */
export const candidatesOf = ({ motives, now }: Asked): ReadonlyArray<Motive<Plan>> => {
  let candidates: Array<Motive<Plan>> | undefined
  for (let i = 0; i < motives.length; i += 1)
    if (motiveOpens(motives[i]!, now) === now) candidates = added(candidates, motives[i]!)
  if (candidates === undefined) return nothing
  return candidates.length === 1 ? candidates : candidates.sort(byUrgency)
}

/** What a decision says of a candidate. */
export const outreachOf = ({ plan, topic, severity, belief, supporting }: Motive): Outreach => ({
  play: plan.play.name,
  topic: topic.name,
  purpose: plan.play.purpose,
  severity,
  priority: plan.play.priority,
  belief,
  signals: supporting.map(({ id }) => id),
})
