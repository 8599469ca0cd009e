/** Deciding: the first candidate with an open channel is reached out about; else the earliest opening is named. */
import { wayAt } from '../customer/channel.js'
import { added, nothing } from '../json/few.js'
import type { Motive } from '../motive/motive.js'
import { type Instant, earlier, never, plus } from '../time/instant.js'
import { type Asked, waysFor } from './asked.js'
import { outreachOf } from './candidate.js'
import type { Decision } from './decision.js'
import type { Plan, Way } from './prepared.js'
import { reasonsOf } from './reasons.js'
import { repliesTo } from './replies.js'
import { caseOf, closing, isClosed, opening } from './search.js'

/** The other candidates that a message on this channel may carry. */
const alongside = (asked: Asked, candidates: ReadonlyArray<Motive<Plan>>, chosen: Motive<Plan>, channel: string) =>
  candidates
    .filter((other) => {
      if (other === chosen || other.plan.play.purpose !== chosen.plan.play.purpose) return false
      const same = other.plan.ways.find((way) => way.channel === channel)
      return same !== undefined && opening(asked, other, same, asked.now) === asked.now
    })
    .map(outreachOf)

/** When a motive opens, and on which way. */
export interface Opening {
  readonly way: Way
  readonly opens: Instant
}

/** The names of the rules closed now on the best way, or else on any; each once, in the order of the policy. */
export const closedOn = (asked: Asked, motive: Motive<Plan>, best?: Opening): ReadonlyArray<string> => {
  const cases = (best ? [best.way] : waysFor(asked, motive)).map((way) => caseOf(asked, motive, way))
  // Each way has rules of its own; the order among those of several is that of all.
  const rules = cases.length === 1 ? cases[0]!.rules : [...asked.prepared.rules, ...asked.own]
  let closed: Array<string> | undefined
  for (const rule of rules)
    for (const one of cases)
      if (!closed?.includes(rule.name) && isClosed(rule, one, asked.now)) closed = added(closed, rule.name)
  return closed ?? ['no-channel']
}

/** The way on which a motive opens soonest, up to a limit; of several, the first that is tried. */
export const soonest = (asked: Asked, motive: Motive<Plan>, limit: Instant): Opening | undefined => {
  const { customer, now } = asked
  const { ways } = motive.plan
  const turns = customer.prefers.length + ways.length
  let best: Opening | undefined
  let last = limit
  for (let turn = 0; turn < turns && last >= now; turn += 1) {
    const way = wayAt(ways, customer, turn)
    const opens = way === undefined ? never : opening(asked, motive, way, last)
    if (opens > last) continue
    best = { way: way!, opens }
    last = plus(opens, -1)
  }
  return best
}

/** How openings and closings are found, and what is closed. */
export interface Search {
  readonly soonest: typeof soonest
  readonly closing: typeof closing
  readonly closedOn: typeof closedOn
}

const thorough: Search = { soonest, closing, closedOn }

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
