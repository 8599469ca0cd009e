/**
 * The search: at which moments may this be said on this channel? A motive's facts stand still for a phase, and with
 * them the guards that apply; inside a phase the guards leap. One search answers now, when, until when, and why.
 */
import { type Guard, firstAllowed, firstForbidden, nowhen } from '../guard/guard.js'
import type { Question } from '../guard/question.js'
import type { CompiledRule } from '../guard/rule.js'
import type { Motive, Phase } from '../motive/motive.js'
import type { Severity } from '../signal/severity.js'
import { type Instant, earlier, never, plus } from '../time/instant.js'

/** A motive and a channel, with the guards that may apply to them, in the order in which they are named. */
export interface Case {
  readonly channel: string
  readonly motive: Motive
  readonly rules: ReadonlyArray<CompiledRule>
  /** The question to put to them, given how severe the matter is by then. */
  readonly question: (severity: Severity) => Question
}

/** What holds during a phase: the guards that apply. The first of `guards` is the motive's, then one for each rule. */
export interface Standing {
  readonly phase: Phase
  readonly rules: ReadonlyArray<CompiledRule>
  readonly guards: ReadonlyArray<Guard>
}

/** What holds in a phase of the case. Where the motive is closed throughout, no guard needs to be asked. */
export const standing = ({ rules, question }: Case, phase: Phase): Standing => {
  if (phase.guard === nowhen) return { phase, rules: [], guards: [nowhen] }
  const asked = question(phase.severity)
  const applying: Array<CompiledRule> = []
  const guards: Array<Guard> = [phase.guard]
  for (const rule of rules) {
    if (!rule.applies(asked)) continue
    applying.push(rule)
    guards.push(rule.guard(asked))
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
const obstaclesIn = ({ supporting, obstacles }: Phase, from: Instant, to: Instant): ReadonlyArray<string> =>
  supporting.length === 0 ? ['no-signal'] : [...new Set([...obstacles(from), ...obstacles(plus(to, -1))])]

/** All that keep the case closed from one moment of the phase to another. */
const keepers = ({ phase, rules, guards: [motive, ...guards] }: Standing, from: Instant, to: Instant): ReadonlyArray<string> => {
  const closed = rules.filter((_, i) => guards[i]!.opens(from) >= to).map(({ name }) => name)
  return motive!.opens(from) >= to ? [...obstaclesIn(phase, from, to), ...closed] : closed
}

/**
 * The first moment from `from` to `limit` at which the motive and every guard that then applies are open, or never.
 * `present` is what holds at `from`; `path` is told of every hop on the way.
 */
export const opening = (one: Case, present: Standing, from: Instant, limit: Instant, path?: (hop: Hop) => void): Instant => {
  let now = present
  for (let at = from; ; now = standing(one, one.motive.phaseAt(at))) {
    const { phase, guards } = now
    const step =
      path &&
      ((begin: Instant, end: Instant) => {
        const to = earlier(end, phase.until)
        path({ from: begin, to: to > limit ? never : to, because: keepers(now, begin, to) })
      })
    const open = firstAllowed(guards, at, earlier(limit, plus(phase.until, -1)), step)
    if (open !== never) return open
    at = phase.until
    if (at > limit) return never
  }
}

/** The first moment from `from`, which is open, to `limit` at which the motive or a guard that then applies is not. */
export const closing = (one: Case, present: Standing, from: Instant, limit: Instant): Instant => {
  let now = present
  for (let at = from; ; now = standing(one, one.motive.phaseAt(at))) {
    const closes = firstForbidden(now.guards, at)
    if (closes < now.phase.until) return closes > limit ? never : closes
    at = now.phase.until
    if (at > limit) return never
  }
}
