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
import { type Severity, worst } from '../signal/severity.js'
import { type Signal, type Standing, type Topic, meansSignal } from '../signal/signal.js'
import type { Duration } from '../time/duration.js'
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

/** A time in which no fact changes: from any moment in it to `until`. */
export interface Phase {
  readonly until: Instant
  /** The supporting signals, oldest first, then by id; none: no motive. */
  readonly supporting: ReadonlyArray<Signal>
  readonly severity: Severity
  /** The belief that is asked for. */
  readonly bar: number
  readonly beliefAt: (at: Instant) => number
  /** The moments of the phase at which the motive is open. */
  readonly guard: Guard
  /** What keeps it from being open at a moment of the phase; empty where nothing does, and where nothing supports it. */
  readonly obstacles: (at: Instant) => ReadonlyArray<Obstacle>
}

/** A play about a topic. */
export interface Motive {
  readonly play: Play
  readonly topic: string
  /** The phase of now. */
  readonly present: Phase
  readonly phaseAt: (at: Instant) => Phase
}

/** When a signal that matches a play is live: from its date until it has expired, is stale, or has bitten. */
export const liveUntil = ({ signal, until }: Standing, { freshFor, lead }: Play): Instant =>
  earlier(earlier(until, freshFor === undefined ? never : plus(signal.at, freshFor)), lead === undefined ? never : (signal.impact ?? never))

interface Support {
  readonly signal: Signal
  readonly until: Instant
}

/** The earliest impact of the signals that have one; where none has, there is nothing to lead up to. */
const firstImpact = (signals: ReadonlyArray<Signal>): Instant => {
  let first = never
  for (const { impact } of signals) if (impact !== undefined) first = earlier(first, impact)
  return first === never ? beginning : first
}

const nobody: Phase['obstacles'] = () => []
const sure = () => 0

/** A phase without support: nothing to be open about. */
const silence = (until: Instant): Phase => ({
  until,
  supporting: [],
  severity: 'low',
  bar: 0,
  beliefAt: sure,
  guard: nowhen,
  obstacles: nobody,
})

/** The moments at which the motive is ripe and believed: from `ready` on, until belief has faded under the bar. */
const believed = (reaches: (at: Instant) => boolean, ready: Instant, halfLife: Duration | undefined, until: Instant): Guard => ({
  opens: (at) => {
    const ripe = later(at, ready)
    return ripe < until && reaches(ripe) ? ripe : never
  },
  closes: (at) => {
    if (at < ready || !reaches(at)) return at
    return halfLife === undefined ? never : firstFaded((moment) => !reaches(moment), at, halfLife, until)
  },
})

/** A play, compiled with what the policy says of all plays: asked about a topic, it has a motive or none. */
export type CompiledPlay = (topic: Topic, evidence: Evidence) => Motive | undefined

/** Compiles a play. There is no motive where no signal could ever support it. */
export const compilePlay = (play: Play, strategy: Strategy): CompiledPlay => {
  const { name, purpose, when, halfLife, settle = 0, lead, quietFor, heldBy, absorbedBy, again } = play
  const bar = play.bar ?? strategy.bar
  const predictedBar = Math.max(bar, play.predictedBar ?? strategy.predictedBar)
  const { stance, holdout } = strategy

  return (topic, evidence) => {
    const { now, customer, issues, ledger } = evidence
    const supports: Array<Support> = []
    for (const standing of topic.signals) {
      const { signal } = standing
      const until = liveUntil(standing, play)
      if (signal.at < until && meansSignal(when, signal, customer, false) && admits(stance, signal, customer))
        supports.push({ signal, until })
    }
    if (supports.length === 0) return undefined

    const holders = heldBy === undefined ? [] : topic.signals.filter(({ signal }) => meansSignal(heldBy, signal, customer, true))
    const absorbedUntil =
      absorbedBy === 'never'
        ? beginning
        : issues.reduce(
            (until, issue) => (absorbedBy === 'any-issue' || issue.topic === topic.name ? later(until, absorbsUntil(issue)) : until),
            beginning,
          )
    const told =
      again === 'always'
        ? beginning
        : latest(ledger, (contact) => tells(contact, topic.name, name), again === 'never' ? beginning : supports[0]!.signal.at)
    const quietFrom =
      quietFor === undefined ? beginning : plus(latest(ledger, ({ outcome }) => outcome !== 'failed'), quietFor)
    const drawn = holdout !== undefined && isDrawn(holdout, customer.id)
    const isExempt = (severity: Severity): boolean =>
      (holdout?.unless ?? []).some((match) =>
        meansOutreach(match, { channel: '', purpose, play: name, topic: topic.name, severity, customer }, false),
      )

    const phaseAt = (at: Instant): Phase => {
      const supporting: Array<Signal> = []
      let until = never
      for (const { signal, until: end } of supports) {
        if (at < signal.at) until = earlier(until, signal.at)
        else if (at < end) {
          supporting.push(signal)
          until = earlier(until, end)
        }
      }
      const oldest = supporting[0]
      if (oldest === undefined) return silence(until)

      let held = false
      for (const { signal, until: end } of holders) {
        if (at < signal.at) until = earlier(until, signal.at)
        else if (at < end) {
          held = true
          until = earlier(until, end)
        }
      }
      const absorbed = at < absorbedUntil
      if (absorbed) until = earlier(until, absorbedUntil)

      const severity = worst(supporting.map((signal) => signal.severity))
      const newest = supporting[supporting.length - 1]!
      const blocked: Array<Obstacle> = []
      if (drawn && !isExempt(severity)) blocked.push('held-out')
      if (absorbed) blocked.push('in-conversation')
      if (held) blocked.push('held')
      if (again === 'never' ? told > beginning : told >= newest.at) blocked.push('told')

      const bites = lead === undefined ? beginning : plus(firstImpact(supporting), -lead)
      const ready = later(later(plus(oldest.at, settle), quietFrom), bites)

      const asked = supporting.every(({ evidence: kind }) => kind === 'predicted') ? predictedBar : bar
      const believe = (moment: Instant) => beliefAt(supporting, moment, halfLife)
      const reaches = (moment: Instant) => believe(moment) >= asked
      return {
        until,
        supporting,
        severity,
        bar: asked,
        beliefAt: believe,
        guard: blocked.length > 0 ? nowhen : believed(reaches, ready, halfLife, until),
        obstacles: (moment) => {
          if (!reaches(moment)) return ['weak-evidence']
          return moment < ready ? [...blocked, 'settling'] : blocked
        },
      }
    }
    return { play, topic: topic.name, present: phaseAt(now), phaseAt }
  }
}
