/** Deciding: the first candidate with an open channel is reached out about; else the earliest opening is named. */
import { nothing } from '../json/few.js'
import type { Motive } from '../motive/motive.js'
import { earlier, never, plus } from '../time/instant.js'
import type { Asked } from './asked.js'
import { outreachOf } from './candidate.js'
import type { Decision } from './decision.js'
import type { Plan } from './prepared.js'
import { reasonsOf } from './reasons.js'
import { repliesTo } from './replies.js'
import { opening } from './search.js'
import { type Opening, type Search, thorough } from './ways.js'

/** The other candidates that a message on this channel may carry. */
const alongside = (asked: Asked, candidates: ReadonlyArray<Motive<Plan>>, chosen: Motive<Plan>, channel: string) =>
  candidates
    .filter((other) => {
      if (other === chosen || other.plan.play.purpose !== chosen.plan.play.purpose) return false
      const same = other.plan.ways.find((way) => way.channel === channel)
      return same !== undefined && opening(asked, other, same, asked.now) === asked.now
    })
    .map(outreachOf)

/** What to do now, until when that holds, and why. */
export const decide = (asked: Asked, search: Search = thorough): Decision => {
  const { prepared, situation, candidates, pending, now: at, horizon } = asked
  let chosen = candidates[0]
  let best: Opening | undefined
  let until = never
  for (let i = 0; i < candidates.length && until > at; i += 1) {
    const sooner = search.soonest(asked, candidates[i]!, earlier(horizon, plus(until, -1)))
    if (sooner === undefined) continue
    chosen = candidates[i]!
    best = sooner
    until = best.opens
  }
  const isOpen = until === at
  for (let i = 0; i < pending.length && !isOpen; i += 1)
    until = search.soonest(asked, pending[i]!, earlier(horizon, plus(until, -1)))?.opens ?? until
  return {
    kind: isOpen ? 'reach-out' : chosen ? 'suppress' : 'wait',
    at,
    policy: prepared.about,
    until: isOpen ? never : until,
    outreach: chosen ? outreachOf(chosen) : null,
    channel: best ? best.way.channel : null,
    validUntil: isOpen ? search.closing(asked, chosen!, best!.way) : never,
    along: isOpen && candidates.length > 1 ? alongside(asked, candidates, chosen!, best!.way.channel) : nothing,
    because: isOpen ? nothing : chosen ? search.closedOn(asked, chosen, best) : reasonsOf(asked),
    replies: repliesTo(situation, prepared.answers),
  } as Decision // each kind has its fields: `isOpen` says that there are both a candidate and a way
}
