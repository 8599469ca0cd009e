/** The search on lanes: what `decision/ways` finds, found faster as long as the motive's phase lasts. */
import { wayAt } from '../customer/channel.js'
import type { Asked } from '../decision/asked.js'
import type { Plan, Way } from '../decision/prepared.js'
import { applies, closing, openingLater, opensAt } from '../decision/search.js'
import { type Opening, type Search, closedOn, thorough } from '../decision/ways.js'
import type { Facts, Question } from '../guard/question.js'
import type { CompiledRule } from '../guard/rule.js'
import { added } from '../json/few.js'
import { type Motive, motiveCloses, motiveOpens } from '../motive/motive.js'
import { type Instant, earlier, never, plus } from '../time/instant.js'
import type { Zone } from '../time/zone.js'
import { type Daily, firstDaily } from './daily.js'
import { type Laned, type RuledWay, laneFor } from './lane.js'
import type { Ruling } from './ruling.js'

/** The one clock of daily hours, if there is only one. */
const clockOf = ({ zone }: Daily, { zones }: Facts): Zone | undefined =>
  zone !== 'customer' ? zone : zones.length === 1 ? zones[0] : undefined

const rulingOpens = ({ rule, daily }: Ruling, question: Question, at: Instant): Instant => {
  if (!applies(rule, question)) return at
  const clock = daily && clockOf(daily, question.facts)
  return clock ? firstDaily(clock, at, daily!.from, daily!.to) : opensAt(rule, question, at)
}

const rulingCloses = ({ rule, daily }: Ruling, question: Question, at: Instant): Instant => {
  if (!applies(rule, question)) return never
  const clock = daily && clockOf(daily, question.facts)
  return clock ? firstDaily(clock, at, daily!.to, daily!.from) : rule.closes(question, at)
}

/** From when on the limits have room, or else some moment after `last`. Each keeps its room, and is asked once. */
const roomAt = (limits: ReadonlyArray<Ruling>, question: Question, from: Instant, last: Instant): Instant => {
  let at = from
  for (let i = 0; i < limits.length && at <= last; i += 1) at = rulingOpens(limits[i]!, question, at)
  return at
}

/**
 * When the motive and all that is asked are open, or else some moment after `last`. They are asked in turns, each from
 * where the one before opens, until they agree; what stays open has its say once.
 */
const agreedAt = (
  motive: Motive,
  refusal: CompiledRule | undefined,
  rulings: ReadonlyArray<Ruling>,
  question: Question,
  from: Instant,
  last: Instant,
): Instant => {
  let at = from
  for (let before: Instant | undefined; before !== at && at <= last; ) {
    const isFirst = before === undefined
    before = at
    at = motiveOpens(motive, at)
    if (refusal !== undefined) at = refusal.opens(question, at)
    for (let i = 0; i < rulings.length && at <= last; i += 1)
      if (isFirst || !rulings[i]!.rule.settles) at = rulingOpens(rulings[i]!, question, at)
  }
  return at
}

const questionOf = (facts: Asked, { plan, topic, severity }: Motive<Plan>, channel: string): Question => ({
  facts,
  severity,
  play: plan.play.name,
  purpose: plan.play.purpose,
  topic: topic.name,
  channel,
})

/** The search of a policy for a customer. Their own limits stand on no lane: with those it is thorough. */
export const searching = (prepared: Laned): ((asked: Asked) => Search) => {
  const refusalFor = ({ customer }: Asked): CompiledRule | undefined =>
    customer.consents.length > 0 ? prepared.rules[0] : undefined

  const ruledOn = (motive: Motive<Plan>, way: Way): RuledWay =>
    laneFor(prepared, motive).ways[motive.plan.ways.indexOf(way)]!

  const onLanes: Search = {
    soonest: (asked, motive, latest) => {
      const { now, customer } = asked
      const { ways, common } = laneFor(prepared, motive)
      const refusal = refusalFor(asked)
      const room = roomAt(common, questionOf(asked, motive, ways[0]!.channel), now, latest)
      const turns = customer.prefers.length + ways.length
      let last = latest
      let best: Opening | undefined
      for (let turn = 0; turn < turns && last >= now; turn += 1) {
        const ruled = wayAt(ways, customer, turn)
        if (ruled === undefined) continue
        const { way, limits, others } = ruled
        const question = questionOf(asked, motive, way.channel)
        const inPhase = agreedAt(motive, refusal, others, question, roomAt(limits, question, room, last), last)
        const opens = inPhase < motive.until ? inPhase : openingLater(asked, motive, way, last)
        if (opens > last) continue
        best = { way, opens }
        last = plus(opens, -1)
      }
      return best
    },
    closing: (asked, motive, way) => {
      const { now, horizon } = asked
      const { others } = ruledOn(motive, way)
      const refusal = refusalFor(asked)
      const question = questionOf(asked, motive, way.channel)
      let closes = motiveCloses(motive, now)
      if (refusal !== undefined) closes = earlier(closes, refusal.closes(question, now))
      for (let i = 0; i < others.length; i += 1)
        if (!others[i]!.rule.settles) closes = earlier(closes, rulingCloses(others[i]!, question, now))
      if (closes >= motive.until && motive.until <= horizon) return closing(asked, motive, way)
      return closes > horizon ? never : closes
    },
    closedOn: (asked, motive, best) => {
      if (best === undefined) return closedOn(asked, motive)
      const { now } = asked
      const { rulings } = ruledOn(motive, best.way)
      const question = questionOf(asked, motive, best.way.channel)
      const refusal = refusalFor(asked)
      let closed: Array<string> | undefined
      if (refusal !== undefined && refusal.opens(question, now) > now) closed = [refusal.name]
      for (let i = 0; i < rulings.length; i += 1)
        if (rulingOpens(rulings[i]!, question, now) > now) closed = added(closed, rulings[i]!.rule.name)
      return closed! // something is, or the motive would be open
    },
  }
  return ({ own }) => (own.length > 0 ? thorough : onLanes)
}
