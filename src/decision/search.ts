/**
 * The search: at which moments may this be said on this channel? A motive's facts stand still for a phase, and with
 * them the guards that apply; inside a phase the guards leap. One search answers now, when, until when, and why.
 */
import { type Guard, always, firstAllowed, firstForbidden, nowhen } from '../guard/guard.js'
import type { Question } from '../guard/question.js'
import type { CompiledRule } from '../guard/rule.js'
import { type CompiledPlay, type Motive, type Phase, obstaclesIn } from '../motive/motive.js'
import { type Instant, earlier, never, plus } from '../time/instant.js'

/** A motive on a channel, with the rules that may apply to it, in the order in which they are named. */
export interface Case {
  readonly motive: Motive
  readonly phaseAt: CompiledPlay['phaseAt']
  readonly rules: ReadonlyArray<CompiledRule>
  /** The question to put to them now. */
  readonly question: Question
}

/** What holds during a phase: the motive's guard, then one for each rule; one that does not apply is open. */
export interface InForce {
  readonly phase: Phase
  readonly rules: ReadonlyArray<CompiledRule>
  readonly guards: ReadonlyArray<Guard>
}

const noRules: ReadonlyArray<CompiledRule> = []
const nothingOpen: ReadonlyArray<Guard> = [nowhen]

/** What holds in a phase of the case. Where the motive is closed throughout, no rule needs to be asked. */
export const inForce = (one: Case, phase: Phase): InForce => {
  if (phase.guard === nowhen) return { phase, rules: noRules, guards: nothingOpen }
  const { rules, question } = one
  const asked = phase.severity === question.severity ? question : { ...question, severity: phase.severity }
  const guards = new Array<Guard>(rules.length + 1)
  guards[0] = phase.guard
  for (let i = 0; i < rules.length; i += 1) {
    const rule = rules[i]!
    guards[i + 1] = rule.applies(asked) ? rule.guard(asked) : always
  }
  return { phase, rules, guards }
}

/** The rules that are closed from one moment of the phase to another. */
export const closedRules = ({ rules, guards }: InForce, from: Instant, to: Instant): ReadonlyArray<CompiledRule> =>
  rules.filter((_, i) => guards[i + 1]!.opens(from) >= to)

const phaseOf = ({ phaseAt, motive: { topic, known } }: Case, at: Instant): Phase => phaseAt(topic, known, at)

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
    : [...obstaclesIn(phase, play, from), ...obstaclesIn(phase, play, plus(to, -1))]

/** All that keep the case closed from one moment of the phase to another. */
const keepers = (one: Case, now: InForce, from: Instant, to: Instant): ReadonlyArray<string> => {
  const closed = closedRules(now, from, to).map(({ name }) => name)
  const names = now.phase.guard.opens(from) >= to ? [...obstacles(now.phase, one.motive, from, to), ...closed] : closed
  return [...new Set(names)]
}

/**
 * The first moment from now to `limit` at which the motive and every guard that then applies are open, or never.
 * `present` is what holds now; `path` is told of every hop on the way.
 */
export const opening = (one: Case, present: InForce, limit: Instant, path?: (hop: Hop) => void): Instant => {
  let at = one.question.now
  for (let now = present; ; now = inForce(one, phaseOf(one, at))) {
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
export const closing = (one: Case, present: InForce, limit: Instant): Instant => {
  let at = one.question.now
  for (let now = present; ; now = inForce(one, phaseOf(one, at))) {
    const { until } = now.phase
    const closes = firstForbidden(now.guards, at)
    if (closes < until) return closes > limit ? never : closes
    if (until > limit) return never
    at = until
  }
}
