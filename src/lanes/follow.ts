/** Following a lane: out on the first way that is open; else it is known which opens first, and what closes it now. */
import { wayAt } from '../customer/channel.js'
import { outreachOf } from '../decision/candidate.js'
import type { Decision, Reply } from '../decision/decision.js'
import type { Engine } from '../decision/engine.js'
import type { Plan, Prepared } from '../decision/prepared.js'
import type { Situation } from '../decision/situation.js'
import { releaseAt } from '../guard/hold.js'
import type { Facts, Question } from '../guard/question.js'
import type { CompiledRule } from '../guard/rule.js'
import { nothing } from '../json/few.js'
import type { Motive } from '../motive/motive.js'
import { yes } from '../signal/match.js'
import { type Instant, earlier, later, never, plus } from '../time/instant.js'
import type { Zone } from '../time/zone.js'
import type { Answers } from './answers.js'
import { type Daily, firstDaily } from './daily.js'
import type { Lane, Way } from './lane.js'
import type { Ruling } from './ruling.js'

const applies = ({ rule }: Ruling, question: Question): boolean => rule.applies === yes || rule.applies(question)

/** The one clock of daily hours, if there is only one. */
const clockOf = ({ zone }: Daily, { zones }: Facts): Zone | undefined =>
  zone !== 'customer' ? zone : zones.length === 1 ? zones[0] : undefined

const opensAt = (ruling: Ruling, question: Question, at: Instant): Instant => {
  if (!applies(ruling, question)) return at
  const { rule, daily } = ruling
  if (rule.holder !== undefined) return later(at, releaseAt(rule.holder, question, at))
  const clock = daily && clockOf(daily, question.facts)
  return clock ? firstDaily(clock, at, daily!.from, daily!.to) : rule.opens(question, at)
}

const closesAt = (ruling: Ruling, question: Question, at: Instant): Instant => {
  if (!applies(ruling, question)) return never
  const { rule, daily } = ruling
  const clock = daily && clockOf(daily, question.facts)
  return clock ? firstDaily(clock, at, daily!.to, daily!.from) : rule.closes(question, at)
}

/** When all have opened of which each stays open. */
const settledAt = (settling: ReadonlyArray<Ruling>, question: Question, from: Instant): Instant => {
  const { now } = question.facts
  let at = from
  for (let i = 0; i < settling.length; i += 1) at = later(at, opensAt(settling[i]!, question, now))
  return at
}

/** When all are open that close again: they are asked in turns until they agree, or it is too late. */
const agreedAt = (
  recurring: ReadonlyArray<Ruling>,
  refusal: CompiledRule | undefined,
  question: Question,
  from: Instant,
  last: Instant,
): Instant => {
  let at = from
  for (let before = never; before !== at && at <= last;) {
    before = at
    if (refusal !== undefined) at = refusal.opens(question, at)
    for (let i = 0; i < recurring.length && at <= last; i += 1) at = opensAt(recurring[i]!, question, at)
  }
  return at
}

const closingOf = ({ recurring }: Way, refusal: CompiledRule | undefined, question: Question): Instant => {
  const { now } = question.facts
  let at = refusal === undefined ? never : refusal.closes(question, now)
  for (let i = 0; i < recurring.length; i += 1) at = earlier(at, closesAt(recurring[i]!, question, now))
  return at
}

/** The names of all that are closed now, in the order of the policy. */
const closedOn = ({ rulings }: Way, refusal: CompiledRule | undefined, question: Question): ReadonlyArray<string> => {
  const { now } = question.facts
  const closed = rulings.filter((ruling) => opensAt(ruling, question, now) > now).map(({ rule }) => rule.name)
  return refusal !== undefined && refusal.opens(question, now) > now ? [refusal.name, ...closed] : closed
}

const questionOf = (facts: Facts, { plan, topic, severity }: Motive<Plan>, channel: string): Question => ({
  facts,
  severity,
  play: plan.play.name,
  purpose: plan.play.purpose,
  topic: topic.name,
  channel,
})

/** Decides about the only motive that is open now; others may open later, where some are `pending`. */
export type Follow = (
  lane: Lane,
  motive: Motive<Plan>,
  situation: Situation,
  replies: ReadonlyArray<Reply>,
  isPending: boolean,
) => Decision

/** Follows the lanes of a policy. What opens only in a later phase the engine finds. */
export const following = (
  { policy, rules }: Prepared,
  { reach, suppress }: Answers,
  decide: Engine['decide'],
): Follow => {
  const [refused] = rules
  const assumed = policy.unknownZone === 'closed' ? nothing : [policy.unknownZone]

  return ({ ways, common }, motive, situation, replies, isPending) => {
    const { now, customer, ledger } = situation
    const zones = customer.zone.length === 0 ? assumed : customer.zone
    const facts = { customer, zones, ledger, now, horizon: plus(now, policy.horizon) }
    const refusal = customer.consents.length > 0 ? refused : undefined // without any there is none
    const { plan, topic, until: phase } = motive
    const room = settledAt(common, questionOf(facts, motive, ways[0]!.channel), now)
    const turns = customer.prefers.length + ways.length
    let last = facts.horizon
    let best: Question | undefined
    let on: Way | undefined
    let until = never
    let isTried = false
    for (let turn = 0; turn < turns; turn += 1) {
      const way = wayAt(ways, customer, turn)
      if (way === undefined) continue
      isTried = true
      const question = questionOf(facts, motive, way.channel)
      const opens = agreedAt(way.recurring, refusal, question, settledAt(way.settling, question, room), last)
      if (opens === now) {
        const closes = closingOf(way, refusal, question)
        return reach(situation, plan, topic, outreachOf(motive), replies, phase, way.channel, closes)
      }
      // What opens only in a later phase opens later than any way that opens in this one.
      if (opens >= phase || opens > last) continue
      best = question
      on = way
      until = opens
      last = plus(opens, -1)
    }
    if (isPending || (isTried && best === undefined)) return decide(situation)
    const because = best === undefined ? nothing : closedOn(on!, refusal, best)
    return suppress(situation, plan, outreachOf(motive), replies, until, best?.channel ?? null, because)
  }
}
