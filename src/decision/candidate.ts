/** A candidate is a motive that is open now: something that could be said. The order among them is total. */
import type { Motive } from '../motive/motive.js'
import { rank } from '../signal/severity.js'
import type { Outreach } from './decision.js'

/** By severity, priority and belief, highest first; then the oldest. Others stay as they come: by topic, then play. */
export const byUrgency = (a: Motive, b: Motive): number =>
  rank(b.severity) - rank(a.severity) ||
  b.plan.play.priority - a.plan.play.priority ||
  b.belief - a.belief ||
  a.supporting[0]!.at - b.supporting[0]!.at

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
