/**
 * The search: at which moments may this be said on this channel? A motive's facts stand still for a phase, and with
 * them the guards that apply; inside a phase the guards leap. One search answers now, when, until when, and why.
 */
import { type Guard, firstAllowed, firstForbidden } from '../guard/guard.js'
import type { Question } from '../guard/question.js'
import type { CompiledRule } from '../guard/rule.js'
import { type Motive, type Phase, guardIn, isClosed, obstaclesIn } from '../motive/motive.js'
import { type Instant, earlier, never, plus } from '../time/instant.js'

/** A motive on a channel, with the guards that may apply to it, in the order in which they are named. */
export interface Case {
  readonly motive: Motive
  readonly rules: ReadonlyArray<CompiledRule>
  /** The question to put to them now. */
  readonly question: Question
}

/** What holds during a phase: the guards that apply. The first of `guards` is the motive's, then one for each rule. */
export interface Standing {
  readonly phase: Phase
  readonly rules: ReadonlyArray<CompiledRule>
  readonly guards: ReadonlyArray<Guard>
}

/** What holds in a phase of the case. Where the motive is closed throughout, no guard needs to be asked. */
export const standing = ({ rules, question }: Case, phase: Phase): Standing => {
  const guards: Array<Guard> = [guardIn(phase)]
  const applying: Array<CompiledRule> = []
  if (!isClosed(phase)) {
    const asked = phase.severity === question.severity ? question : { ...question, severity: phase.severity }
    for (const rule of rules) {
      if (!rule.applies(asked)) continue
      applying.push(rule)
      guards.push(rule.guard(asked))
    }
  }
  return { phase, rules: applying, guards }
}

/** The rules that are closed at a moment of the phase. */
export const closedAt = ({ rules, guards }: Standing, at: Instant): ReadonlyArray<CompiledRule> =>
  rules.filter((_, i) => guards[i + 1]!.opens(at) !== at)

/** A step of the search: from one moment to another nothing is open, because of each of these. */
export interface Hop {
  readonly from: Instant
  /** Never: not before the horizon. */
  readonly to: Instant
  readonly because: ReadonlyArray<string>
}

/** What keeps the motive closed from one moment of the phase to another: what does at first, and what does at last. */
const motiveKeepers = (phase: Phase, from: Instant, to: Instant): ReadonlyArray<string> =>
  phase.supporting.length === 0
    ? ['no-signal']
    : [...new Set([...obstaclesIn(phase, from), ...obstaclesIn(phase, plus(to, -1))])]

/** All that keep the case closed from one moment of the phase to another. */
const keepers = ({ phase, rules, guards: [motive, ...guards] }: Standing, from: Instant, to: Instant): ReadonlyArray<string> => {
  const closed = rules.filter((_, i) => guards[i]!.opens(from) >= to).map(({ name }) => name)
  return motive!.opens(from) >= to ? [...motiveKeepers(phase, from, to), ...closed] : closed
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
        path({ from, to: to > limit ? never : to, because: keepers(now, from, to) })
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
