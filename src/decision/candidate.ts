/** A candidate is a motive that is open now: something that could be said. The order among them is total. */
import type { Motive } from '../motive/motive.js'
import { rank } from '../signal/severity.js'
import type { Instant } from '../time/instant.js'
import type { Outreach } from './decision.js'

/** A motive that is open now, and what is known of it. */
export interface Candidate extends Outreach {
  readonly motive: Motive
  readonly since: Instant
}

/** The outreach of an open motive. */
export const candidateOf = (motive: Motive, now: Instant): Candidate => ({
  motive,
  play: motive.play.name,
  topic: motive.topic,
  purpose: motive.play.purpose,
  severity: motive.present.severity,
  priority: motive.play.priority,
  belief: motive.present.beliefAt(now),
  signals: motive.present.supporting.map(({ id }) => id),
  since: motive.present.supporting[0]!.at,
})

/** By severity, priority and belief, highest first; then the oldest, then by topic. Plays stay in the policy's order. */
export const byUrgency = (a: Candidate, b: Candidate): number =>
  rank(b.severity) - rank(a.severity) ||
  b.priority - a.priority ||
  b.belief - a.belief ||
  a.since - b.since ||
  (a.topic < b.topic ? -1 : Number(a.topic > b.topic))

/** What a decision says of it. */
export const outreachOf = ({ play, topic, purpose, severity, priority, belief, signals }: Candidate): Outreach => ({
  play,
  topic,
  purpose,
  severity,
  priority,
  belief,
  signals,
})
