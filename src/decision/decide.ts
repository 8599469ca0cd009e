/** Deciding: the first candidate with an open channel is reached out about; else the earliest opening is named. */
import type { CompiledRule } from '../guard/rule.js'
import type { Motive } from '../motive/motive.js'
import { type Instant, earlier, never, plus } from '../time/instant.js'
import { type Asked, type Prepared, ask } from './asked.js'
import { type Candidate, byUrgency, candidateOf } from './candidate.js'
import type { Decision, WaitReason } from './decision.js'
import { inOrder, unplayed, unsupported } from './reasons.js'
import { repliesTo } from './replies.js'
import { type Case, type Standing, closedAt, closing, opening, standing } from './search.js'
import type { Situation } from './situation.js'

/** A case, and what holds of it now. */
export interface Present {
  readonly one: Case
  readonly present: Standing
}

export const presentOf = ({ caseOf }: Asked, motive: Motive, channel: string): Present => {
  const one = caseOf(motive, channel)
  return { one, present: standing(one, motive.present) }
}

const openingOf = ({ one, present }: Present, now: Instant, limit: Instant): Instant => opening(one, present, now, limit)

/** The motives that are open now, the most urgent first. */
export const candidatesOf = ({ motives, now }: Asked): ReadonlyArray<Candidate> => {
  const candidates: Array<Candidate> = []
  for (const motive of motives) {
    if (motive.present.guard.opens(now) === now) candidates.push(candidateOf(motive, now))
  }
  return candidates.length > 1 ? candidates.sort(byUrgency) : candidates
}

/** The other candidates that a message on this channel may carry. */
const alongside = (asked: Asked, candidates: ReadonlyArray<Candidate>, chosen: Candidate, channel: string) =>
  candidates.filter(
    (other) =>
      other !== chosen &&
      other.outreach.purpose === chosen.outreach.purpose &&
      asked.channelsOf(other.motive).includes(channel) &&
      openingOf(presentOf(asked, other.motive, channel), asked.now, asked.now) === asked.now,
  )

/** The rules closed now for a candidate on any of the channels, each name once, in order. */
const closedOn = (asked: Asked, { motive }: Candidate, channels: ReadonlyArray<string>): ReadonlyArray<string> => {
  if (channels.length === 0) return ['no-channel']
  const closed = new Set<CompiledRule>()
  for (const channel of channels)
    for (const rule of closedAt(presentOf(asked, motive, channel).present, asked.now)) closed.add(rule)
  return [...new Set(asked.rules.filter((rule) => closed.has(rule)).map(({ name }) => name))]
}

/** The earliest opening of motives that are not open now, where it is before `best`. */
const openingLater = (asked: Asked, candidates: ReadonlyArray<Candidate>, best: Instant): Instant => {
  const { now, horizon, motives, channelsOf } = asked
  const open = new Set(candidates.map(({ motive }) => motive))
  let least = best
  for (const motive of motives) {
    if (open.has(motive)) continue
    for (const channel of channelsOf(motive))
      least = earlier(least, openingOf(presentOf(asked, motive, channel), now, earlier(horizon, plus(least, -1))))
  }
  return least
}

/** Why nothing is open: for each play and topic, and signal by signal. */
const reasonsOf = ({ motives, now }: Asked, { policy }: Prepared, { topics, customer }: Situation): ReadonlyArray<WaitReason> => {
  const reasons = new Set<WaitReason>()
  const add = (more: ReadonlyArray<WaitReason>) => {
    for (const reason of more) reasons.add(reason)
  }
  for (const motive of motives) add(motive.present.obstacles(now))
  for (const topic of topics) {
    for (const play of policy.plays) add(unsupported(topic, play, policy.stance, customer, now))
    add(unplayed(topic, policy.plays, customer, now))
  }
  return inOrder(reasons)
}

/** Decides. */
export const decide = (prepared: Prepared, situation: Situation): Decision => {
  const { policy } = prepared
  const asked = ask(prepared, situation)
  const { now, horizon, channelsOf } = asked
  const candidates = candidatesOf(asked)
  const common = {
    at: now,
    policy: { id: policy.id, version: policy.version },
    replies: repliesTo(situation.issues, policy.replies, situation.customer, now),
  }

  let [chosen] = candidates
  let chosenChannel: string | null = null
  let until = never
  for (const candidate of candidates)
    for (const channel of channelsOf(candidate.motive)) {
      const present = presentOf(asked, candidate.motive, channel)
      const opens = openingOf(present, now, earlier(horizon, plus(until, -1)))
      if (opens === now)
        return {
          kind: 'reach-out',
          ...common,
          until: never,
          outreach: candidate.outreach,
          channel,
          validUntil: closing(present.one, present.present, now, horizon),
          along: alongside(asked, candidates, candidate, channel).map(({ outreach }) => outreach),
          because: [],
        }
      if (opens < until) [chosen, chosenChannel, until] = [candidate, channel, opens]
    }

  if (chosen === undefined)
    return {
      kind: 'wait',
      ...common,
      until: openingLater(asked, candidates, never),
      outreach: null,
      channel: null,
      validUntil: never,
      along: [],
      because: reasonsOf(asked, prepared, situation),
    }
  return {
    kind: 'suppress',
    ...common,
    until: openingLater(asked, candidates, until),
    outreach: chosen.outreach,
    channel: chosenChannel,
    validUntil: never,
    along: [],
    because: closedOn(asked, chosen, chosenChannel === null ? channelsOf(chosen.motive) : [chosenChannel]),
  }
}
