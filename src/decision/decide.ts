/** Deciding: the first candidate with an open channel is reached out about; else the earliest opening is named. */
import { nowhen } from '../guard/guard.js'
import { obstaclesIn } from '../motive/motive.js'
import { type Instant, earlier, never, plus } from '../time/instant.js'
import { type Asked, type Matter, type Way, caseOf, waysFor } from './asked.js'
import { type Candidate, candidatesOf, isOpen } from './candidate.js'
import type { Decision, WaitReason } from './decision.js'
import { listed, unplayed, unsupported } from './reasons.js'
import { repliesTo } from './replies.js'
import { closedRules, closing, opening, inForce } from './search.js'

/** When a matter opens on one of its ways, up to a limit. */
const openingOf = (asked: Asked, matter: Matter, way: Way, limit: Instant): Instant => {
  const one = caseOf(asked, matter, way)
  return opening(one, inForce(one, matter.motive.present), limit)
}

/** The other candidates that a message on this channel may carry. */
const alongside = (asked: Asked, candidates: ReadonlyArray<Candidate>, chosen: Candidate, channel: string) =>
  candidates
    .filter((other) => {
      if (other === chosen || other.outreach.purpose !== chosen.outreach.purpose) return false
      const way = waysFor(asked, other.matter).find((one) => one.channel === channel)
      return way !== undefined && openingOf(asked, other.matter, way, asked.now) === asked.now
    })
    .map(({ outreach }) => outreach)

/** The names of the rules closed now for a matter on any of the ways, in order, each once. */
const closedOn = (asked: Asked, matter: Matter, ways: ReadonlyArray<Way>): ReadonlyArray<string> => {
  if (ways.length === 0) return ['no-channel']
  const closed = ways.flatMap((way) =>
    closedRules(inForce(caseOf(asked, matter, way), matter.motive.present), asked.now, plus(asked.now, 1)),
  )
  const inOrder = [...asked.prepared.rules, ...asked.own].filter((rule) => closed.includes(rule))
  return [...new Set(inOrder.map(({ name }) => name))]
}

/** Whether a motive is closed for as long as we look. */
const isOver = ({ motive: { present } }: Matter, horizon: Instant): boolean =>
  present.guard === nowhen && present.until > horizon

/** The earliest opening of matters that are not candidates, where it is before `best`. */
const openingLater = (asked: Asked, best: Instant): Instant => {
  const { matters, now, horizon } = asked
  let least = best
  for (const matter of matters) {
    if (isOver(matter, horizon) || isOpen(matter, now)) continue
    for (const way of waysFor(asked, matter))
      least = earlier(least, openingOf(asked, matter, way, earlier(horizon, plus(least, -1))))
  }
  return least
}

/** Why nothing is open: for each play and topic, and signal by signal. */
const reasonsOf = ({ prepared, matters, now, situation }: Asked): ReadonlyArray<WaitReason> => {
  const { plays, stance } = prepared.policy
  const { topics, customer } = situation
  const reasons: Array<WaitReason> = []
  for (const { motive } of matters) reasons.push(...obstaclesIn(motive.present, motive.play, now))
  for (const topic of topics) {
    for (const play of plays) reasons.push(...unsupported(topic, play, stance, customer, now))
    if (unplayed(topic, plays, customer, now)) reasons.push('no-play')
  }
  return listed(reasons)
}

const nothing: ReadonlyArray<never> = Object.freeze([])

/** Decides. */
export const decide = (asked: Asked): Decision => {
  const { prepared, situation, matters, now, horizon } = asked
  const { policy, about } = prepared
  const candidates = candidatesOf(matters, now)
  const replies = repliesTo(situation.issues, policy.replies, situation.customer, now)

  let chosen = candidates[0]
  let chosenWay: Way | undefined
  let until = never
  for (const candidate of candidates)
    for (const way of waysFor(asked, candidate.matter)) {
      const one = caseOf(asked, candidate.matter, way)
      const present = inForce(one, one.motive.present)
      const opens = opening(one, present, earlier(horizon, plus(until, -1)))
      if (opens === now)
        return {
          kind: 'reach-out',
          at: now,
          policy: about,
          until: never,
          outreach: candidate.outreach,
          channel: way.channel,
          validUntil: closing(one, present, horizon),
          along: alongside(asked, candidates, candidate, way.channel),
          because: nothing,
          replies,
        }
      if (opens < until) {
        chosen = candidate
        chosenWay = way
        until = opens
      }
    }

  until = openingLater(asked, until)
  if (chosen === undefined)
    return {
      kind: 'wait',
      at: now,
      policy: about,
      until,
      outreach: null,
      channel: null,
      validUntil: never,
      along: nothing,
      because: reasonsOf(asked),
      replies,
    }
  const ways = chosenWay === undefined ? waysFor(asked, chosen.matter) : [chosenWay]
  return {
    kind: 'suppress',
    at: now,
    policy: about,
    until,
    outreach: chosen.outreach,
    channel: chosenWay?.channel ?? null,
    validUntil: never,
    along: nothing,
    because: closedOn(asked, chosen.matter, ways),
    replies,
  }
}
