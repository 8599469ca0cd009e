/** Deciding: the first candidate with an open channel is reached out about; else the earliest opening is named. */
import { nowhen } from '../guard/guard.js'
import type { CompiledRule } from '../guard/rule.js'
import { type Motive, obstaclesIn } from '../motive/motive.js'
import { type Instant, earlier, never, plus } from '../time/instant.js'
import { type Asked, type Prepared, ask, caseOf, channelsOf } from './asked.js'
import { type Candidate, byUrgency, candidateOf } from './candidate.js'
import type { Decision, WaitReason } from './decision.js'
import { inOrder, unplayed, unsupported } from './reasons.js'
import { repliesTo } from './replies.js'
import { closedRules, closing, opening, standing } from './search.js'
import type { Situation } from './situation.js'

/** The motives that are open now, the most urgent first. */
export const candidatesOf = ({ motives, now }: Asked): ReadonlyArray<Candidate> => {
  const candidates: Array<Candidate> = []
  for (const motive of motives) if (motive.present.guard.opens(now) === now) candidates.push(candidateOf(motive, now))
  return candidates.length > 1 ? candidates.sort(byUrgency) : candidates
}

/** When a motive opens on a channel, up to a limit. */
const openingOf = (asked: Asked, motive: Motive, channel: string, limit: Instant): Instant => {
  const one = caseOf(asked, motive, channel)
  return opening(one, standing(one, motive.present), limit)
}

/** The other candidates that a message on this channel may carry. */
const alongside = (asked: Asked, candidates: ReadonlyArray<Candidate>, chosen: Candidate, channel: string) =>
  candidates.length === 1
    ? []
    : candidates.filter(
        (other) =>
          other !== chosen &&
          other.outreach.purpose === chosen.outreach.purpose &&
          channelsOf(asked, other.motive).includes(channel) &&
          openingOf(asked, other.motive, channel, asked.now) === asked.now,
      )

/** The names of the rules closed now for a motive on any of the channels, in order, each once. */
const closedOn = (asked: Asked, motive: Motive, channels: ReadonlyArray<string>): ReadonlyArray<string> => {
  if (channels.length === 0) return ['no-channel']
  const closed = new Set<CompiledRule>()
  for (const channel of channels) {
    const one = caseOf(asked, motive, channel)
    for (const rule of closedRules(one, standing(one, motive.present), asked.now, plus(asked.now, 1))) closed.add(rule)
  }
  const names = new Set<string>()
  for (const rule of asked.prepared.rules) if (closed.has(rule)) names.add(rule.name)
  for (const rule of asked.own) if (closed.has(rule)) names.add(rule.name)
  return [...names]
}

/** Whether a motive is closed for as long as we look. */
const isOver = ({ present: { guard, until } }: Motive, horizon: Instant): boolean => guard === nowhen && until > horizon

/** The earliest opening of motives that are not open now, where it is before `best`. */
const openingLater = (asked: Asked, candidates: ReadonlyArray<Candidate>, best: Instant): Instant => {
  let least = best
  for (const motive of asked.motives) {
    if (isOver(motive, asked.horizon) || candidates.some((candidate) => candidate.motive === motive)) continue
    for (const channel of channelsOf(asked, motive))
      least = earlier(least, openingOf(asked, motive, channel, earlier(asked.horizon, plus(least, -1))))
  }
  return least
}

/** Why nothing is open: for each play and topic, and signal by signal. */
const reasonsOf = ({ prepared, motives, now, situation }: Asked): ReadonlyArray<WaitReason> => {
  const { plays, stance } = prepared.policy
  const { topics, customer } = situation
  const reasons = new Set<WaitReason>()
  for (const { present, play } of motives) for (const obstacle of obstaclesIn(present, play, now)) reasons.add(obstacle)
  for (const topic of topics) {
    for (const play of plays)
      for (const reason of unsupported(topic, play, stance, customer, now)) reasons.add(reason)
    if (unplayed(topic, plays, customer, now)) reasons.add('no-play')
  }
  return inOrder(reasons)
}

/** Decides. */
export const decide = (prepared: Prepared, situation: Situation): Decision => {
  const asked = ask(prepared, situation)
  const { now, horizon } = asked
  const candidates = candidatesOf(asked)
  const { policy, about } = prepared
  const replies = repliesTo(situation.issues, policy.replies, situation.customer, now)

  let chosen = candidates[0]
  let channel: string | null = null
  let until = never
  for (const candidate of candidates)
    for (const tried of channelsOf(asked, candidate.motive)) {
      const one = caseOf(asked, candidate.motive, tried)
      const present = standing(one, candidate.motive.present)
      const opens = opening(one, present, earlier(horizon, plus(until, -1)))
      if (opens === now)
        return {
          kind: 'reach-out',
          at: now,
          policy: about,
          until: never,
          outreach: candidate.outreach,
          channel: tried,
          validUntil: closing(one, present, horizon),
          along: alongside(asked, candidates, candidate, tried).map(({ outreach }) => outreach),
          because: [],
          replies,
        }
      if (opens < until) {
        chosen = candidate
        channel = tried
        until = opens
      }
    }

  until = openingLater(asked, candidates, until)
  if (chosen === undefined)
    return {
      kind: 'wait',
      at: now,
      policy: about,
      until,
      outreach: null,
      channel: null,
      validUntil: never,
      along: [],
      because: reasonsOf(asked),
      replies,
    }
  return {
    kind: 'suppress',
    at: now,
    policy: about,
    until,
    outreach: chosen.outreach,
    channel,
    validUntil: never,
    along: [],
    because: closedOn(asked, chosen.motive, channel === null ? channelsOf(asked, chosen.motive) : [channel]),
    replies,
  }
}
