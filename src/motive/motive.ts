/**
 * A motive is a reason to reach out: a play about a topic. It is open at the moments at which the signals that support
 * it make us sure enough, and nothing keeps it back. Facts change as time passes, at moments known in advance;
 * between two of them lies a phase, in which they stand still.
 */
import type { Group } from '../customer/customer.js'
import { type Guard, nowhen } from '../guard/guard.js'
import { meansOutreach } from '../guard/scope.js'
import { type Ledger, latest, tells } from '../ledger/ledger.js'
import { type Issue, absorbsUntil } from '../signal/issue.js'
import { type Severity, atLeast } from '../signal/severity.js'
import { type Signal, type Standing, type Topic, meansSignal } from '../signal/signal.js'
import { firstFaded } from '../time/fade.js'
import { type Instant, beginning, earlier, later, never, plus } from '../time/instant.js'
import { beliefAt } from './belief.js'
import { type Holdout, isDrawn } from './holdout.js'
import type { Play } from './play.js'
import { type Stance, admits } from './stance.js'

/** What keeps a motive that has support from being open, in the order in which a decision names it. */
export type Obstacle = 'held-out' | 'in-conversation' | 'held' | 'told' | 'settling' | 'weak-evidence'

/** What the policy says of all plays. */
export interface Strategy {
  readonly stance: Stance
  readonly bar: number
  readonly predictedBar: number
  readonly holdout?: Holdout | undefined
}

/** What a motive looks at. */
export interface Evidence {
  readonly now: Instant
  readonly customer: Group & { readonly id: string }
  readonly issues: ReadonlyArray<Issue>
  readonly ledger: Ledger
}

/** A signal that supports a play, from its date until it no longer does. */
interface Support {
  readonly signal: Signal
  readonly until: Instant
}

/** A play about a topic, with all that is known of both. */
export interface Motive {
  readonly play: Play
  readonly topic: string
  /** The phase of now. */
  readonly present: Phase
  /** The phase of a later moment. */
  readonly phaseAt: (at: Instant) => Phase
}

/** A time in which no fact changes: from any moment in it to `until`. */
export interface Phase {
  readonly play: Play
  readonly until: Instant
  /** The supporting signals, oldest first, then by id; none: no motive. */
  readonly supporting: ReadonlyArray<Signal>
  readonly severity: Severity
  /** The belief that is asked for. */
  readonly bar: number
  /** What keeps the motive closed all through the phase. */
  readonly blocked: ReadonlyArray<Obstacle>
  /** Before this moment it is too early. */
  readonly ready: Instant
}

/** The belief at a moment of the phase. */
export const beliefIn = ({ supporting, play }: Phase, at: Instant): number => beliefAt(supporting, at, play.halfLife)

/** Whether nothing supports the motive, or something blocks it, all through the phase. */
export const isClosed = ({ supporting, blocked }: Phase): boolean => supporting.length === 0 || blocked.length > 0

/** The moments of the phase at which the motive is open: from `ready` on, until belief has faded under the bar. */
export const guardIn = (phase: Phase): Guard => {
  if (isClosed(phase)) return nowhen
  const { until, ready, bar, play } = phase
  const reaches = (at: Instant): boolean => beliefIn(phase, at) >= bar
  return {
    opens: (at) => {
      const ripe = later(at, ready)
      return ripe < until && reaches(ripe) ? ripe : never
    },
    closes: (at) => {
      if (at < ready || !reaches(at)) return at
      return play.halfLife === undefined ? never : firstFaded((moment) => !reaches(moment), at, play.halfLife, until)
    },
  }
}

/** What keeps the motive from being open at a moment of the phase; nothing, where nothing supports it either. */
export const obstaclesIn = (phase: Phase, at: Instant): ReadonlyArray<Obstacle> => {
  const { supporting, blocked, ready, bar } = phase
  if (supporting.length === 0) return blocked
  if (beliefIn(phase, at) < bar) return ['weak-evidence']
  return at < ready ? [...blocked, 'settling'] : blocked
}

/** When a signal that matches a play stops to be live: it has expired, is stale, or has bitten. */
export const liveUntil = ({ signal, until }: Standing, { freshFor, lead }: Play): Instant => {
  let end = until
  if (freshFor !== undefined) end = earlier(end, plus(signal.at, freshFor))
  if (lead !== undefined && signal.impact !== undefined) end = earlier(end, signal.impact)
  return end
}

/** The earliest impact of the signals that have one; where none has, there is nothing to lead up to. */
const firstImpact = (signals: ReadonlyArray<Signal>): Instant => {
  let first = never
  for (const { impact } of signals) if (impact !== undefined) first = earlier(first, impact)
  return first === never ? beginning : first
}

/** A play, compiled with what the policy says of all plays: asked about a topic, it has a motive or none. */
export type CompiledPlay = (topic: Topic, evidence: Evidence) => Motive | undefined

/** Compiles a play. There is no motive where no signal could ever support it. */
export const compilePlay = (play: Play, { stance, holdout, ...strategy }: Strategy): CompiledPlay => {
  const { name, purpose, when, settle = 0, lead, quietFor, heldBy, absorbedBy, again } = play
  const bar = play.bar ?? strategy.bar
  const predictedBar = Math.max(bar, play.predictedBar ?? strategy.predictedBar)

  return (topic, { now, customer, issues, ledger }) => {
    const supports: Array<Support> = []
    for (const standing of topic.signals) {
      const { signal } = standing
      const until = liveUntil(standing, play)
      if (signal.at < until && meansSignal(when, signal, customer, false) && admits(stance, signal, customer))
        supports.push({ signal, until })
    }
    if (supports.length === 0) return undefined

    let absorbedUntil = beginning
    if (absorbedBy !== 'never')
      for (const issue of issues)
        if (absorbedBy === 'any-issue' || issue.topic === topic.name) absorbedUntil = later(absorbedUntil, absorbsUntil(issue))
    const told =
      again === 'always'
        ? beginning
        : latest(ledger, (contact) => tells(contact, topic.name, name), again === 'never' ? beginning : supports[0]!.signal.at)
    const quietFrom = quietFor === undefined ? beginning : plus(latest(ledger, ({ outcome }) => outcome !== 'failed'), quietFor)
    const isHeldOut = (severity: Severity): boolean => {
      if (holdout === undefined || !isDrawn(holdout, customer.id)) return false
      const outreach = { channel: '', purpose, play: name, topic: topic.name, severity, customer }
      return !holdout.unless?.some((match) => meansOutreach(match, outreach, false))
    }

    const phaseAt = (at: Instant): Phase => {
      const supporting: Array<Signal> = []
      let until = never
      let severity: Severity = 'low'
      let predicted = true
      for (const { signal, until: end } of supports) {
        if (at < signal.at) until = earlier(until, signal.at)
        else if (at < end) {
          supporting.push(signal)
          until = earlier(until, end)
          if (atLeast(signal.severity, severity)) severity = signal.severity
          predicted = predicted && signal.evidence === 'predicted'
        }
      }
      const [oldest] = supporting
      const blocked: Array<Obstacle> = []
      const phase = { play, supporting, severity, bar: predicted ? predictedBar : bar, blocked }
      if (oldest === undefined) return { ...phase, until, ready: never }

      if (isHeldOut(severity)) blocked.push('held-out')
      if (at < absorbedUntil) {
        blocked.push('in-conversation')
        until = earlier(until, absorbedUntil)
      }
      if (heldBy !== undefined) {
        let held = false
        for (const { signal, until: end } of topic.signals) {
          if (at >= end || !meansSignal(heldBy, signal, customer, true)) continue
          if (at >= signal.at) held = true
          until = earlier(until, at < signal.at ? signal.at : end)
        }
        if (held) blocked.push('held')
      }
      if (again === 'never' ? told > beginning : told >= supporting[supporting.length - 1]!.at) blocked.push('told')
      const bites = lead === undefined ? beginning : plus(firstImpact(supporting), -lead)
      return { ...phase, until, ready: later(later(plus(oldest.at, settle), quietFrom), bites) }
    }
    return { play, topic: topic.name, present: phaseAt(now), phaseAt }
  }
}
