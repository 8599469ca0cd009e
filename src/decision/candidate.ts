/** A candidate is a motive that is open now: something that could be said. The order among them is total. */
import { beliefAt } from '../motive/belief.js'
import { rank } from '../signal/severity.js'
import type { Instant } from '../time/instant.js'
import type { Matter } from './asked.js'
import type { Outreach } from './decision.js'

/** A matter whose motive is open now, and what a decision says of it. */
export interface Candidate {
  readonly matter: Matter
  readonly outreach: Outreach
}

/** The candidate of a matter whose motive is open now. */
const candidateOf = (matter: Matter, now: Instant): Candidate => {
  const { play, topic, present } = matter.motive
  return {
    matter,
    outreach: {
      play: play.name,
      topic: topic.name,
      purpose: play.purpose,
      severity: present.severity,
      priority: play.priority,
      belief: beliefAt(present.supporting, now, play.halfLife),
      signals: present.supporting.map(({ id }) => id),
    },
  }
}

const since = ({ matter }: Candidate): Instant => matter.motive.present.supporting[0]!.at

/** By severity, priority and belief, highest first; then the oldest. Others stay as they come: by topic, then play. */
const byUrgency = (a: Candidate, b: Candidate): number =>
  rank(b.outreach.severity) - rank(a.outreach.severity) ||
  b.outreach.priority - a.outreach.priority ||
  b.outreach.belief - a.outreach.belief ||
  since(a) - since(b)

/** Whether the matter's motive is open now. */
export const isOpen = ({ motive }: Matter, now: Instant): boolean => motive.present.guard.opens(now) === now

/** The matters whose motives are open now, the most urgent first. */
export const candidatesOf = (matters: ReadonlyArray<Matter>, now: Instant): ReadonlyArray<Candidate> => {
  const candidates: Array<Candidate> = []
  for (const matter of matters) if (isOpen(matter, now)) candidates.push(candidateOf(matter, now))
  return candidates.sort(byUrgency)
}
