/** The ways to follow a motive: on which of them it opens soonest, and what is closed there. */
import { wayAt } from '../customer/channel.js'
import { added } from '../json/few.js'
import type { Motive } from '../motive/motive.js'
import { type Instant, never, plus } from '../time/instant.js'
import type { Asked } from './asked.js'
import type { Plan, Way } from './prepared.js'
import { caseOf, closing, isClosed, opening } from './search.js'

/** The ways to follow a motive, in the order in which they are tried. */
export const waysFor = ({ customer }: Asked, { plan: { ways } }: Motive<Plan>): ReadonlyArray<Way> =>
  [...new Set([...customer.prefers, ...ways].flatMap((_, turn) => wayAt(ways, customer, turn) ?? []))]

/** When a motive opens, and on which way. */
export interface Opening {
  readonly way: Way
  readonly opens: Instant
}

/** The way on which a motive opens soonest, not after `latest`; of several, the first that is tried. */
export const soonest = (asked: Asked, motive: Motive<Plan>, latest: Instant): Opening | undefined => {
  const { customer, now } = asked
  const { ways } = motive.plan
  const turns = customer.prefers.length + ways.length
  let best: Opening | undefined
  let last = latest
  for (let turn = 0; turn < turns && last >= now; turn += 1) {
    const way = wayAt(ways, customer, turn)
    const opens = way === undefined ? never : opening(asked, motive, way, last)
    if (opens > last) continue
    best = { way: way!, opens }
    last = plus(opens, -1)
  }
  return best
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

/** How openings and closings are found, and what is closed. */
export interface Search {
  readonly soonest: typeof soonest
  readonly closing: typeof closing
  readonly closedOn: typeof closedOn
}

/** The search through all phases. */
export const thorough: Search = { soonest, closing, closedOn }
