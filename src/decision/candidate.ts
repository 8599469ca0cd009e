/** A candidate is a motive that is open now: something that could be said. The order among them is total. */
import { beliefAt } from '../motive/belief.js'
import type { Motive } from '../motive/motive.js'
import { rank } from '../signal/severity.js'
import type { Instant } from '../time/instant.js'
import type { Outreach } from './decision.js'

/** A motive that is open now, and what a decision says of it. */
export interface Candidate {
  readonly motive: Motive
  readonly since: Instant
  readonly outreach: Outreach
}

/** The candidate of a motive that is open now. */
export const candidateOf = (motive: Motive, now: Instant): Candidate => {
  const { play, topic, present } = motive
  return {
    motive,
    since: present.supporting[0]!.at,
    outreach: {
      play: play.name,
      topic,
      purpose: play.purpose,
      severity: present.severity,
      priority: play.priority,
      belief: beliefAt(present.supporting, now, play.halfLife),
      signals: present.supporting.map(({ id }) => id),
    },
  }
}

/** By severity, priority and belief, highest first; then the oldest, then by topic. Plays stay in the policy's order. */
export const byUrgency = (a: Candidate, b: Candidate): number =>
  rank(b.outreach.severity) - rank(a.outreach.severity) ||
  b.outreach.priority - a.outreach.priority ||
  b.outreach.belief - a.outreach.belief ||
  a.since - b.since ||
  (a.outreach.topic < b.outreach.topic ? -1 : Number(a.outreach.topic > b.outreach.topic))
