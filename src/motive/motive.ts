/**
 * A motive is a reason to reach out: a play about a topic, while the signals that support it make us sure enough. What
 * it looks at stands still for a phase: facts change as time passes, at moments known in advance. Inside a phase only
 * belief fades, and what is too early comes of age.
 */
import type { Facts } from '../guard/question.js'
import { added, nothing } from '../json/few.js'
import type { Issue } from '../signal/issue.js'
import { type Severity, rank } from '../signal/severity.js'
import type { Signal, Topic } from '../signal/signal.js'
import { firstFaded } from '../time/fade.js'
import { type Instant, earlier, later, never } from '../time/instant.js'
import { beliefAt } from './belief.js'
import { absorbedUntil, isHeldOut, isTold, liveUntil, readyAt } from './condition.js'
import type { CompiledPlay } from './play.js'
import { Reason, type Reasons } from './reason.js'

/** A motive during a phase: from the moment at which it was looked at, to `until`. */
export interface Motive<P extends CompiledPlay = CompiledPlay> {
  readonly plan: P
  readonly topic: Topic
  readonly until: Instant
  /** The supporting signals, oldest first, then by id; none: no motive. */
  readonly supporting: ReadonlyArray<Signal>
  readonly severity: Severity
  /** The belief when it was looked at, and the belief that is asked for. */
  readonly belief: number
  readonly bar: number
  /** What keeps it closed all through the phase. */
  readonly blocked: Reasons
  /** Why signals that it is about do not support it. */
  readonly missed: Reasons
  /** Before this moment it is too early; never, where there is no motive. */
  readonly ready: Instant
}

/** What a motive looks at. */
export interface Known extends Pick<Facts, 'customer' | 'ledger'> {
  readonly issues: ReadonlyArray<Issue>
}

/** Whether a play is about any signal of a topic. Where it is about none, there is no motive, and never will be. */
export const isAbout = ({ means }: CompiledPlay, { signals }: Topic, customer: Facts['customer']): boolean => {
  for (let i = 0; i < signals.length; i += 1) if (means(signals[i]!, customer)) return true
  return false
}

/** A play about a topic as it is at a moment, and until the next fact changes. */
export const motiveAt = <P extends CompiledPlay>(plan: P, topic: Topic, known: Known, at: Instant): Motive<P> => {
  const { play, means, admits, holds } = plan
  const { customer, issues, ledger } = known
  let supporting: Array<Signal> | undefined
  let until = never
  let holdUntil = never // when what holds it back may change; without support, that changes nothing
  let severity: Severity = 'low'
  let predicted = true
  let blocked: Reasons = 0
  let missed: Reasons = 0
  const { signals } = topic
  for (let i = 0; i < signals.length; i += 1) {
    const signal = signals[i]!
    if (holds !== undefined && at < signal.expires && holds(signal, customer)) {
      holdUntil = earlier(holdUntil, at < signal.at ? signal.at : signal.expires)
      if (at >= signal.at) blocked |= Reason.held
    }
    if (!means(signal, customer)) continue
    const end = liveUntil(signal, play)
    const isLive = at < end
    const isAdmitted = admits(signal, customer)
    if (isLive !== isAdmitted && signal.at <= at && at < (signal.cleared ?? never))
      missed |= isLive ? Reason.stance : Reason.expired
    if (!isLive || !isAdmitted || signal.at >= end) continue
    until = earlier(until, at < signal.at ? signal.at : end)
    if (at < signal.at) continue
    supporting = added(supporting, signal)
    if (rank(signal.severity) > rank(severity)) severity = signal.severity
    predicted &&= signal.evidence === 'predicted'
  }
  let belief = 0
  let { bar } = plan
  let ready = never
  if (supporting !== undefined) {
    until = earlier(until, holdUntil)
    if (isHeldOut(plan, topic.name, severity, customer)) blocked |= Reason.heldOut
    const absorbed = absorbedUntil(play, topic.name, issues)
    if (at < absorbed) {
      blocked |= Reason.inConversation
      until = earlier(until, absorbed)
    }
    if (isTold(play, topic.name, ledger, supporting[supporting.length - 1]!)) blocked |= Reason.told
    if (predicted) bar = plan.predictedBar
    belief = beliefAt(supporting, at, play.halfLife)
    ready = readyAt(play, supporting, ledger)
  }
  return { plan, topic, until, supporting: supporting ?? nothing, severity, belief, bar, blocked, missed, ready }
}

/** Whether we are sure enough at a moment of the phase. Belief may fade, but never grows. */
const isSure = ({ plan, belief, bar, supporting }: Motive, at: Instant): boolean => {
  const { halfLife } = plan.play
  return (halfLife === undefined ? belief : beliefAt(supporting, at, halfLife)) >= bar
}

/** The first moment of the phase, from `at` on, at which the motive is open. */
export const motiveOpens = (motive: Motive, at: Instant): Instant => {
  const ripe = later(at, motive.ready)
  return motive.blocked === 0 && isSure(motive, ripe) ? ripe : never
}

/** The first moment of the phase, from `at` on, at which the motive is not open. */
export const motiveCloses = (motive: Motive, at: Instant): Instant => {
  if (motiveOpens(motive, at) > at) return at
  const { halfLife } = motive.plan.play
  return halfLife === undefined ? never : firstFaded((moment) => !isSure(motive, moment), at, halfLife)
}

/** What keeps the motive from being open at a moment of the phase, apart from what it missed. */
export const obstaclesAt = (motive: Motive, at: Instant): Reasons => {
  if (motive.supporting.length === 0) return 0
  if (!isSure(motive, at)) return Reason.weakEvidence
  return at < motive.ready ? motive.blocked | Reason.settling : motive.blocked
}
