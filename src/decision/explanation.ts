/**
 * An explanation is the decision and the whole table behind it. The path to each opening is a certificate: each hop
 * names guards and obstacles that keep all of its moments closed, so that asking only these, anyone arrives at the
 * same opening.
 */
import type { Observed } from '../guard/observed.js'
import { type ObservedJson, observedJson } from '../guard/observed-json.js'
import type { Declared, Rule } from '../guard/rule.js'
import type { WaitReason } from '../motive/reason.js'
import type { Severity } from '../signal/severity.js'
import { type Instant, encodeInstant } from '../time/instant.js'
import { type Decision, type DecisionJson, encodeDecision } from './decision.js'

/** A play about a topic that has a live signal: how far it is a reason to reach out. */
export interface MotiveReport {
  readonly play: string
  readonly topic: string
  readonly open: boolean
  /** The highest severity of the supporting signals; null where none supports it. */
  readonly severity: Severity | null
  /** How sure the signals make us, 0 to 1, to 9 decimals; 0 where none supports it. */
  readonly belief: number
  /** How sure the policy asks us to be, 0 to 1. */
  readonly bar: number
  /** The supporting ones, oldest first; each weight from 0 to 1, not rounded. */
  readonly signals: ReadonlyArray<{ readonly id: string; readonly weight: number }>
  /** What keeps it from being open; empty where it is. */
  readonly because: ReadonlyArray<WaitReason>
}

interface Named {
  readonly name: string
  /** As the policy or the customer declares it. */
  readonly declared: Declared
}

/** What one guard says of an outreach on a channel. */
export type GuardReport = Named &
  (
    | {
        readonly applies: false
        /** What says so, as JSON Pointers below the guard: `/on/channels`, `/unless/0`. */
        readonly whyNot: ReadonlyArray<string>
      }
    | {
        readonly applies: true
        readonly open: boolean
        /** When it alone is open next: now, where it is open; never: not before the horizon. */
        readonly opens: Instant
        readonly observed: Observed
      }
  )

/** A step of the search: from one moment to another nothing is open, because of each of these. */
export interface Hop {
  readonly from: Instant
  /** The next step begins here; never: not before the horizon. */
  readonly to: Instant
  /** What keeps the motive closed, then the names of guards that are closed all through. */
  readonly because: ReadonlyArray<string>
}

/** A play about a topic on a channel, and the way to its opening. */
export interface Route {
  readonly play: string
  readonly topic: string
  readonly channel: string
  /** The first moment, now or later, at which the motive and all guards are open; never: not before the horizon. */
  readonly opening: Instant
  /** From now to the opening; empty where that is now. */
  readonly path: ReadonlyArray<Hop>
}

/** A candidate on one of its channels. */
export interface OutreachReport extends Route {
  readonly guards: ReadonlyArray<GuardReport>
}

/** A decision, with the table behind it. */
export interface Explanation {
  readonly decision: Decision
  readonly motives: ReadonlyArray<MotiveReport>
  /** Every candidate on each of its channels. */
  readonly outreaches: ReadonlyArray<OutreachReport>
  /** The way to the decision's `until`; null where there is none. */
  readonly next: Route | null
}

/** A route as JSON. */
export type RouteJson = Omit<Route, 'opening' | 'path'> & {
  readonly opening: string | null
  readonly path: ReadonlyArray<{
    readonly from: string
    readonly to: string | null
    readonly because: ReadonlyArray<string>
  }>
}

interface Cited {
  readonly name: string
  readonly kind: Declared['kind']
  readonly cites: string | null
  readonly strength: NonNullable<Rule['strength']> | null
  readonly asOf: string | null
}

/** What one guard says, as JSON. */
export type GuardReportJson = Cited &
  (
    | { readonly applies: false; readonly whyNot: ReadonlyArray<string> }
    | {
        readonly applies: true
        readonly open: boolean
        readonly opens: string | null
        readonly observed: ObservedJson
      }
  )

/** An explanation as JSON: instants in ISO 8601, never as null. */
export interface ExplanationJson {
  readonly decision: DecisionJson
  readonly motives: ReadonlyArray<MotiveReport>
  readonly outreaches: ReadonlyArray<RouteJson & { readonly guards: ReadonlyArray<GuardReportJson> }>
  readonly next: RouteJson | null
}

const routeJson = ({ play, topic, channel, opening: opens, path }: Route): RouteJson => ({
  play,
  topic,
  channel,
  opening: encodeInstant(opens),
  path: path.map(({ from, to, because }) => ({ from: new Date(from).toISOString(), to: encodeInstant(to), because })),
})

const guardJson = ({ declared, ...report }: GuardReport): GuardReportJson => {
  const { name, ...rest } = report
  const { cites = null, strength = null, asOf = null } = declared as Partial<Rule>
  const cited = { name, kind: declared.kind, cites, strength, asOf }
  return rest.applies
    ? { ...cited, ...rest, opens: encodeInstant(rest.opens), observed: observedJson(rest.observed, declared) }
    : { ...cited, ...rest }
}

/**
 * The explanation as JSON; its shape is fixed in docs/explanations.md.
 *
 * @example
 * ```ts
 * import { compile, encodeExplanation, parsePolicy, parseSituation } from 'tactful'
 *
 * const policy = parsePolicy({ tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['service'], plays: [] })
 * const situation = parseSituation({ now: '2026-11-22T09:00:00Z', customer: { id: 'c-1' } })
 * if (policy._tag === 'Left' || situation._tag === 'Left') throw new Error('not valid')
 * encodeExplanation(compile(policy.right).explain(situation.right)) // => { motives: [], outreaches: [], next: null, … }
 * ```
 */
export const encodeExplanation = ({ decision, motives, outreaches, next }: Explanation): ExplanationJson => ({
  decision: encodeDecision(decision),
  motives,
  outreaches: outreaches.map((outreach) => ({
    ...routeJson(outreach),
    guards: outreach.guards.map(guardJson),
  })),
  next: next === null ? null : routeJson(next),
})
