/** Deciding: the first candidate with an open channel is reached out about; else the earliest opening is named. */
import { added, nothing } from '../json/few.js'
import { type Motive, motiveOpens } from '../motive/motive.js'
import { type Instant, earlier, never, plus } from '../time/instant.js'
import { type Asked, waysFor } from './asked.js'
import { candidatesOf, outreachOf } from './candidate.js'
import type { Decision } from './decision.js'
import type { Plan, Way } from './prepared.js'
import { reasonsOf } from './reasons.js'
import { repliesTo } from './replies.js'
import { caseOf, closing, isClosed, opening } from './search.js'

/** The other candidates that a message on this channel may carry. */
const alongside = (asked: Asked, candidates: ReadonlyArray<Motive<Plan>>, chosen: Motive<Plan>, channel: string) =>
  candidates
    .filter(
      (other) =>
        other !== chosen &&
        other.plan.play.purpose === chosen.plan.play.purpose &&
        waysFor(asked, other).some(
          (way) => way.channel === channel && opening(asked, other, way, asked.now) === asked.now,
        ),
    )
    .map(outreachOf)

/** The names of the rules closed now for a motive on any of the ways, each once, in the order of the policy. */
const closedOn = (asked: Asked, motive: Motive<Plan>, ways: ReadonlyArray<Way>): ReadonlyArray<string> => {
  const cases = ways.map((way) => caseOf(asked, motive, way))
  // Each way has rules of its own; the order among those of several is that of all.
  const rules = cases.length === 1 ? cases[0]!.rules : [...asked.prepared.rules, ...asked.own]
  let names: Array<string> | undefined
  for (const rule of rules)
    for (const one of cases)
      if (isClosed(rule, one, asked.now) && !names?.includes(rule.name)) names = added(names, rule.name)
  return names ?? ['no-channel']
}

/** The earliest opening of motives that are not candidates, where it is before `best`. */
const openingLater = (asked: Asked, best: Instant): Instant => {
  const { motives, now, horizon } = asked
  let least = best
  for (const motive of motives) {
    const opens = motiveOpens(motive, now)
    if (opens === now || earlier(opens, motive.until) > horizon) continue
    for (const way of waysFor(asked, motive))
      least = earlier(least, opening(asked, motive, way, earlier(horizon, plus(least, -1))))
  }
  return least
}

/** Decides. */
export const decide = (asked: Asked): Decision => {
  const { prepared, situation, now: at, horizon } = asked
  const policy = prepared.about
  const replies = repliesTo(situation, prepared.answers)
  const candidates = candidatesOf(asked)
  let chosen = candidates[0]
  let chosenWay: Way | undefined
  let until = never
  for (const candidate of candidates)
    for (const way of waysFor(asked, candidate)) {
      const opens = opening(asked, candidate, way, earlier(horizon, plus(until, -1)))
      if (opens === at) {
        const { channel } = way
        const outreach = outreachOf(candidate)
        const validUntil = closing(asked, candidate, way)
        const along = candidates.length === 1 ? nothing : alongside(asked, candidates, candidate, channel)
        const because = nothing
        return { kind: 'reach-out', at, policy, until: never, outreach, channel, validUntil, along, because, replies }
      }
      if (opens < until) {
        chosen = candidate
        chosenWay = way
        until = opens
      }
    }
  until = openingLater(asked, until)
  if (chosen === undefined) {
    const because = reasonsOf(asked)
    return {
      kind: 'wait',
      at,
      policy,
      until,
      outreach: null,
      channel: null,
      validUntil: never,
      along: nothing,
      because,
      replies,
    }
  }
  const because = closedOn(asked, chosen, chosenWay ? [chosenWay] : waysFor(asked, chosen))
  const channel = chosenWay?.channel ?? null
  const outreach = outreachOf(chosen)
  return { kind: 'suppress', at, policy, until, outreach, channel, validUntil: never, along: nothing, because, replies }
}
