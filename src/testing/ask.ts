/** Asking in JSON, as callers do: what goes in and what comes out can be read, saved and asked again. */
import type { Right } from 'fp-ts/lib/Either.js'
import {
  type DecisionJson,
  type Engine,
  type ExplanationJson,
  type Parsed,
  type Policy,
  type PolicyJson,
  type SituationJson,
  compile,
  encodeDecision,
  encodeExplanation,
  parsePolicy,
  parseSituation,
} from 'tactful'

/** What is drawn is valid, and what is made of it stays so. */
const valid = <A>(parsed: Parsed<A>): A => (parsed as Right<A>).right

/** A policy that can be asked. */
export interface Asker {
  readonly decide: (situation: SituationJson) => DecisionJson
  readonly explain: (situation: SituationJson) => ExplanationJson
}

const askerOf = ({ decide, explain }: Engine): Asker => ({
  decide: (situation) => encodeDecision(decide(valid(parseSituation(situation)))),
  explain: (situation) => encodeExplanation(explain(valid(parseSituation(situation)))),
})

/** Asks a parsed policy about valid situations. */
export const asker = (policy: Policy): Asker => askerOf(compile(policy))

/** Asks a policy that is known to be valid. */
export const askerOfJson = (policy: PolicyJson): Asker => asker(valid(parsePolicy(policy)))

/** Whether the JSON is a situation. */
export const isSituation = (json: SituationJson): boolean => parseSituation(json)._tag === 'Right'

/** The same records, asked at another moment. */
export const at = (situation: SituationJson, now: number): SituationJson => ({ ...situation, now: iso(now) })

/** An instant in JSON. Those that JSON cannot write become the first or the last that it can. */
export const iso = (instant: number): string => new Date(Math.min(Math.max(instant, 0), lastInstant)).toISOString()

const lastInstant = Date.UTC(2200, 0, 1) - 1

/** Epoch milliseconds; `null` is never, later than every instant. */
export const moment = (instant: string | null): number => (instant === null ? Infinity : Date.parse(instant))

/** The earliest moment at which this decision lets somebody be contacted. */
export const firstContact = ({ kind, at: now, until }: DecisionJson): number =>
  moment(kind === 'reach-out' ? now : until)
