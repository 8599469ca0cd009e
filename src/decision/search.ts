/**
 * The search: at which moments may this be said on this channel? A motive's facts stand still for a phase, and with
 * them the guards that apply; inside a phase the guards leap. One search answers now, when, until when, and why.
 */
import { releaseAt } from '../guard/hold.js'
import type { Question } from '../guard/question.js'
import type { CompiledRule } from '../guard/rule.js'
import { type Motive, motiveAt, motiveCloses, motiveOpens, obstaclesAt } from '../motive/motive.js'
import { named } from '../motive/reason.js'
import { yes } from '../signal/match.js'
import { type Instant, earlier, later, never, plus } from '../time/instant.js'
import type { Asked } from './asked.js'
import type { Hop, Route } from './explanation.js'
import type { Plan, Way } from './prepared.js'

/** A motive on one of its ways: what is put to the rules that may apply, in the order in which they are named. */
export interface Case extends Question {
  readonly motive: Motive<Plan>
  readonly rules: ReadonlyArray<CompiledRule>
}

/** A motive on a way. Its severity, and so the rules, may change from phase to phase. */
export const caseOf = (facts: Asked, motive: Motive<Plan>, way: Way): Case => {
  const { plan, topic, severity } = motive
  const rules = way.rules(severity)
  return {
    facts,
    motive,
    rules: facts.own.length === 0 ? rules : [...rules, ...facts.own],
    severity,
    play: plan.play.name,
    purpose: plan.play.purpose,
    topic: topic.name,
    channel: way.channel,
  }
}

/** Whether a rule applies. Most that are asked always do: these are not called. */
export const applies = (rule: CompiledRule, question: Question): boolean => rule.applies === yes || rule.applies(question)

/** When a rule opens; what only counts is asked without a detour. */
export const opensAt = ({ holder, opens }: CompiledRule, question: Question, at: Instant): Instant =>
  holder === undefined ? opens(question, at) : later(at, releaseAt(holder, question, at))

/** Whether a rule keeps the case closed from a moment of the phase to another; without `to`, at that moment. */
export const isClosed = (rule: CompiledRule, question: Question, from: Instant, to = plus(from, 1)): boolean =>
  applies(rule, question) && opensAt(rule, question, from) >= to

/** What keeps the motive closed from one moment of the phase to another: what does at first, and what does at last. */
const obstacles = (motive: Motive, from: Instant, to: Instant): ReadonlyArray<string> =>
  motiveOpens(motive, from) < to ? [] : named(obstaclesAt(motive, from) | obstaclesAt(motive, plus(to, -1)))

/** All that keep the case closed from one moment of the phase to another. */
const keepers = (one: Case, from: Instant, to: Instant): ReadonlyArray<string> => {
  const closed = one.rules.filter((rule) => isClosed(rule, one, from, to)).map(({ name }) => name)
  return [...new Set([...obstacles(one.motive, from, to), ...closed])]
}

/** Is told of every leap. */
type Step = (one: Case, from: Instant, to: Instant) => void

/**
 * When the motive and every rule that applies are open. One `max` is not enough: the latest rule may land where another
 * is closed. So all are asked again that may have closed, until none puts it off.
 */
const firstOpen = (one: Case, at: Instant, last: Instant, step?: Step): Instant => {
  const { motive, rules } = one
  for (let moment = at; moment <= last;) {
    let latest = motiveOpens(motive, moment)
    for (let i = 0; i < rules.length && latest <= last; i += 1) {
      const rule = rules[i]!
      if ((rule.settles && moment > at) || !applies(rule, one)) continue // what settles has had its say
      latest = later(latest, opensAt(rule, one, moment))
    }
    if (latest === moment) return moment
    step?.(one, moment, latest)
    moment = latest
  }
  return never
}

/**
 * When the motive or a rule that applies is not open. All that apply now are open, and what settles stays so; but one
 * that applies only in a later phase may be closed then.
 */
const firstClosed = (one: Case, at: Instant): Instant => {
  let least = motiveCloses(one.motive, at)
  for (let i = 0; i < one.rules.length; i += 1) {
    const rule = one.rules[i]!
    if (!(rule.settles && at === one.facts.now) && applies(rule, one)) least = earlier(least, rule.closes(one, at))
  }
  return least
}

/**
 * The first moment from `from` to `latest`, phase by phase, at which the motive and every guard that then applies are
 * open, or never; `step` is told of every leap. Or, of one that is open now, the first moment at which one of them is
 * not.
 */
const first = (
  asked: Asked,
  present: Motive<Plan>,
  way: Way,
  latest: Instant,
  closes: boolean,
  step?: Step,
  from = asked.now,
): Instant => {
  let at = from
  for (let motive = present; ; motive = motiveAt(motive.plan, motive.topic, asked.situation, at)) {
    const one = caseOf(asked, motive, way)
    const last = earlier(latest, plus(motive.until, -1))
    const found = closes ? firstClosed(one, at) : firstOpen(one, at, last, step)
    if (found <= last) return found
    if (motive.until > latest) return never
    at = motive.until
  }
}

/** The first moment from now to `latest` at which the motive and every guard that then applies are open, or never. */
export const opening = (asked: Asked, motive: Motive<Plan>, way: Way, latest: Instant): Instant =>
  first(asked, motive, way, latest, false)

/** The same, where the motive is not open before its phase ends. */
export const openingLater = (asked: Asked, motive: Motive<Plan>, way: Way, latest: Instant): Instant => {
  const { plan, topic, until } = motive
  return until > latest
    ? never
    : first(asked, motiveAt(plan, topic, asked.situation, until), way, latest, false, undefined, until)
}

/** The opening up to the horizon, and every hop on the way. */
export const pathTo = (asked: Asked, motive: Motive<Plan>, way: Way): Pick<Route, 'opening' | 'path'> => {
  const { horizon } = asked
  const path: Array<Hop> = []
  const step: Step = (one, from, end) => {
    const to = earlier(earlier(end, one.motive.until), plus(horizon, 1))
    path.push({ from, to: to > horizon ? never : to, because: keepers(one, from, to) })
  }
  return { opening: first(asked, motive, way, horizon, false, step), path }
}

/** The first moment from now, which is open, to the horizon at which the motive or a guard that then applies is not. */
export const closing = (asked: Asked, motive: Motive<Plan>, way: Way): Instant =>
  first(asked, motive, way, asked.horizon, true)
