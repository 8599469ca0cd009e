/**
 * A motive is a reason to reach out: a play about a topic. It is open at the moments at which the signals that support
 * it make us sure enough, and nothing keeps it back. Facts change as time passes, at moments known in advance;
 * between two of them lies a phase, in which they stand still.
 */
import type { Group } from '../customer/customer.js'
import { type Guard, after, always, nowhen } from '../guard/guard.js'
import { meansOutreach } from '../guard/scope.js'
import { type Ledger, latest, tells } from '../ledger/ledger.js'
import { type Issue, absorbsUntil } from '../signal/issue.js'
import { type Severity, atLeast } from '../signal/severity.js'
import { type Signal, type SignalMatch, type Standing, type Topic, meansSignal } from '../signal/signal.js'
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
export interface Known {
  readonly now: Instant
  readonly customer: Group & { readonly id: string }
  readonly issues: ReadonlyArray<Issue>
  readonly ledger: Ledger
}

/** A time in which no fact changes: from any moment in it to `until`. */
export interface Phase {
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
  /** The moments of the phase at which the motive is open. */
  readonly guard: Guard
}

/** A play about a topic. */
export interface Motive {
  readonly play: Play
  readonly topic: Topic
  readonly known: Known
  /** The phase of now. */
  readonly present: Phase
}

/** What keeps the motive from being open at a moment of the phase; nothing, where nothing supports it either. */
export const obstaclesIn = (
  { supporting, blocked, ready, bar }: Phase,
  play: Play,
  at: Instant,
): ReadonlyArray<Obstacle> => {
  if (supporting.length === 0) return blocked
  if (beliefAt(supporting, at, play.halfLife) < bar) return ['weak-evidence']
  return at < ready ? [...blocked, 'settling'] : blocked
}

/** When a signal that matches a play stops to be live: it has expired, is stale, or has bitten. */
export const liveUntil = (signal: Standing, { freshFor, lead }: Play): Instant => {
  let end = signal.until
  if (freshFor !== undefined) end = earlier(end, plus(signal.at, freshFor))
  if (lead !== undefined && signal.impact !== undefined) end = earlier(end, signal.impact)
  return end
}

const nobody: ReadonlyArray<Signal> = []
/** Whether a signal holds the play back, and until when what we know of that stands. */
interface Hold {
  readonly held: boolean
  readonly until: Instant
}

const unheld: Hold = { held: false, until: never }

const holding = (
  heldBy: ReadonlyArray<SignalMatch>,
  signals: ReadonlyArray<Standing>,
  customer: Group,
  at: Instant,
): Hold => {
  let held = false
  let until = never
  for (const signal of signals) {
    const end = signal.until
    if (at >= end || !meansSignal(heldBy, signal, customer, true)) continue
    held ||= at >= signal.at
    until = earlier(until, at < signal.at ? signal.at : end)
  }
  return { held, until }
}

/** From `ready` on, while the signals are believed; they may fade, but never grow stronger. Nobody asks before `now`. */
const believed = (
  supporting: ReadonlyArray<Signal>,
  bar: number,
  now: Instant,
  ready: Instant,
  until: Instant,
  { halfLife }: Play,
): Guard => {
  if (halfLife === undefined) {
    if (beliefAt(supporting, now, halfLife) < bar) return nowhen
    return ready <= now ? always : after(ready)
  }
  const reaches = (at: Instant): boolean => beliefAt(supporting, at, halfLife) >= bar
  return {
    opens: (at) => {
      const ripe = later(at, ready)
      return ripe < until && reaches(ripe) ? ripe : never
    },
    closes: (at) => (at < ready ? at : firstFaded((moment) => !reaches(moment), at, halfLife)),
  }
}

/** The earliest impact of the signals that have one; where none has, there is nothing to lead up to. */
const firstImpact = (signals: ReadonlyArray<Signal>): Instant => {
  let first = never
  for (const { impact } of signals) if (impact !== undefined) first = earlier(first, impact)
  return first === never ? beginning : first
}

/** A play, compiled with what the policy says of all plays. */
export interface CompiledPlay {
  /** The play as a motive, about a topic; none, where no signal supports it or ever will. */
  readonly motiveFor: (topic: Topic, known: Known) => Motive | undefined
  /** What holds at a moment, and until the next fact changes. */
  readonly phaseAt: (topic: Topic, known: Known, at: Instant) => Phase
}

/** Compiles a play. */
export const compilePlay = (play: Play, { stance, holdout, ...strategy }: Strategy): CompiledPlay => {
  const { name, purpose, when, settle = 0, lead, quietFor, heldBy, absorbedBy, again } = play
  const bar = play.bar ?? strategy.bar
  const predictedBar = Math.max(bar, play.predictedBar ?? strategy.predictedBar)

  const supports = (signal: Signal, customer: Group): boolean =>
    meansSignal(when, signal, customer, false) && admits(stance, signal, customer)

  const isHeldOut = (topic: string, severity: Severity, customer: Known['customer']): boolean => {
    if (holdout === undefined || !isDrawn(holdout, customer.id)) return false
    const outreach = { channel: '', purpose, play: name, topic, severity, customer }
    return !holdout.unless?.some((match) => meansOutreach(match, outreach, false))
  }

  const absorbedUntil = (topic: string, issues: ReadonlyArray<Issue>): Instant => {
    let until = beginning
    for (const issue of issues)
      if (absorbedBy === 'any-issue' || (absorbedBy === 'same-topic' && issue.topic === topic))
        until = later(until, absorbsUntil(issue))
    return until
  }

  const isTold = (topic: string, ledger: Ledger, newest: Signal): boolean => {
    if (again === 'always') return false
    const since = again === 'never' ? beginning : newest.at
    return latest(ledger, (contact) => tells(contact, topic, name), since) > beginning
  }

  const readyAt = (supporting: ReadonlyArray<Signal>, ledger: Ledger): Instant => {
    let ready = plus(supporting[0]!.at, settle)
    if (lead !== undefined) ready = later(ready, plus(firstImpact(supporting), -lead))
    if (quietFor !== undefined)
      ready = later(
        ready,
        plus(
          latest(ledger, ({ outcome }) => outcome !== 'failed'),
          quietFor,
        ),
      )
    return ready
  }

  const phaseAt = (topic: Topic, { customer, issues, ledger }: Known, at: Instant): Phase => {
    let supporting: Array<Signal> | undefined
    let until = never
    let severity: Severity = 'low'
    let predicted = true
    for (const signal of topic.signals) {
      const end = liveUntil(signal, play)
      if (at >= end || signal.at >= end || !supports(signal, customer)) continue
      until = earlier(until, at < signal.at ? signal.at : end)
      if (at < signal.at) continue
      if (supporting === undefined) supporting = [signal]
      else supporting.push(signal)
      if (atLeast(signal.severity, severity)) severity = signal.severity
      predicted &&= signal.evidence === 'predicted'
    }
    const asked = predicted ? predictedBar : bar
    const blocked: Array<Obstacle> = []
    if (supporting === undefined)
      return { until, supporting: nobody, severity, bar: asked, blocked, ready: never, guard: nowhen }

    if (isHeldOut(topic.name, severity, customer)) blocked.push('held-out')
    const absorbed = absorbedUntil(topic.name, issues)
    if (at < absorbed) {
      blocked.push('in-conversation')
      until = earlier(until, absorbed)
    }
    const hold = heldBy === undefined ? unheld : holding(heldBy, topic.signals, customer, at)
    if (hold.held) blocked.push('held')
    if (isTold(topic.name, ledger, supporting[supporting.length - 1]!)) blocked.push('told')
    until = earlier(until, hold.until)
    const ready = readyAt(supporting, ledger)
    const guard = blocked.length > 0 ? nowhen : believed(supporting, asked, at, ready, until, play)
    return { until, supporting, severity, bar: asked, blocked, ready, guard }
  }

  const motiveFor = (topic: Topic, known: Known): Motive | undefined => {
    const present = phaseAt(topic, known, known.now)
    return present.supporting.length === 0 && present.until === never ? undefined : { play, topic, known, present }
  }
  return { motiveFor, phaseAt }
}
