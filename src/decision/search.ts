/**
 * The search: at which moments may this be said on this channel? A motive's facts stand still for a phase, and with
 * them the guards that apply; inside a phase the guards leap. One search answers now, when, until when, and why.
 */
import { type Guard, firstAllowed, firstForbidden, nowhen } from '../guard/guard.js'
import type { Question } from '../guard/question.js'
import type { CompiledRule } from '../guard/rule.js'
import { type Motive, type Phase, obstaclesIn } from '../motive/motive.js'
import { rank } from '../signal/severity.js'
import { type Instant, earlier, never, plus } from '../time/instant.js'

/** A rule that may apply. */
interface Foreseen {
  readonly rule: CompiledRule
  /** Whether it surely applies. */
  readonly surely: boolean
  /** Where its answer is kept for the other channels; undefined, where each has its own. */
  readonly kept: number | undefined
}

/** The rules that may apply to an outreach, by the rank of its severity, in the order in which they are named. */
export type RulesFor = ReadonlyArray<ReadonlyArray<Foreseen>>

/** A motive on a channel, with the guards that may apply to it. */
export interface Case {
  readonly motive: Motive
  readonly rulesFor: RulesFor
  /** The customer's own, named after the policy's. */
  readonly own: ReadonlyArray<CompiledRule>
  /** What rules have answered that answer alike on every channel of the motive, whatever the severity. */
  readonly answers: Array<Guard | undefined>
  /** The question to put to them now. */
  readonly question: Question
}

/** What holds during a phase: the rules that apply, and their guards, after the motive's. */
export interface Standing {
  readonly phase: Phase
  readonly rules: ReadonlyArray<CompiledRule>
  readonly guards: ReadonlyArray<Guard>
}

/** What holds in a phase of the case. Where the motive is closed throughout, no rule needs to be asked. */
export const standing = (one: Case, phase: Phase): Standing => {
  const { rulesFor, own, answers, question } = one
  const rules: Array<CompiledRule> = []
  const guards = [phase.guard]
  if (phase.guard !== nowhen) {
    const asked = phase.severity === question.severity ? question : { ...question, severity: phase.severity }
    for (const { rule, surely, kept } of rulesFor[rank(phase.severity)]!) {
      if (!surely && !rule.applies(asked)) continue
      rules.push(rule)
      guards.push(kept === undefined ? rule.guard(asked) : (answers[kept] ??= rule.guard(asked)))
    }
    for (const rule of own) {
      if (!rule.applies(asked)) continue
      rules.push(rule)
      guards.push(rule.guard(asked))
    }
  }
  return { phase, rules, guards }
}

/** The rules that are closed from one moment of the phase to another. */
export const closedRules = ({ rules, guards }: Standing, from: Instant, to: Instant): ReadonlyArray<CompiledRule> =>
  rules.filter((_, i) => guards[i + 1]!.opens(from) >= to)

/** A step of the search: from one moment to another nothing is open, because of each of these. */
export interface Hop {
  readonly from: Instant
  /** Never: not before the horizon. */
  readonly to: Instant
  readonly because: ReadonlyArray<string>
}

/** What keeps the motive closed from one moment of the phase to another: what does at first, and what does at last. */
const obstacles = (phase: Phase, { play }: Motive, from: Instant, to: Instant): ReadonlyArray<string> =>
  phase.supporting.length === 0
    ? ['no-signal']
    : [...new Set([...obstaclesIn(phase, play, from), ...obstaclesIn(phase, play, plus(to, -1))])]

/** All that keep the case closed from one moment of the phase to another. */
const keepers = (one: Case, now: Standing, from: Instant, to: Instant): ReadonlyArray<string> => {
  const closed = closedRules(now, from, to).map(({ name }) => name)
  const names = now.phase.guard.opens(from) >= to ? [...obstacles(now.phase, one.motive, from, to), ...closed] : closed
  return [...new Set(names)]
}

/**
 * The first moment from now to `limit` at which the motive and every guard that then applies are open, or never.
 * `present` is what holds now; `path` is told of every hop on the way.
 */
export const opening = (one: Case, present: Standing, limit: Instant, path?: (hop: Hop) => void): Instant => {
  let at = one.question.now
  for (let now = present; ; now = standing(one, one.motive.phaseAt(at))) {
    const { phase, guards } = now
    const step =
      path &&
      ((from: Instant, end: Instant) => {
        const to = earlier(end, phase.until)
        path({ from, to: to > limit ? never : to, because: keepers(one, now, from, to) })
      })
    const open = firstAllowed(guards, at, earlier(limit, plus(phase.until, -1)), step)
    if (open !== never || phase.until > limit) return open
    at = phase.until
  }
}

/** The first moment from now, which is open, to `limit` at which the motive or a guard that then applies is not. */
export const closing = (one: Case, present: Standing, limit: Instant): Instant => {
  let at = one.question.now
  for (let now = present; ; now = standing(one, one.motive.phaseAt(at))) {
    const { until } = now.phase
    const closes = firstForbidden(now.guards, at)
    if (closes < until) return closes > limit ? never : closes
    if (until > limit) return never
    at = until
  }
}
