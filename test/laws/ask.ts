/** To ask is to parse, compile, decide and encode; laws ask in JSON, as callers do. */
import {
  compile, encodeDecision, parsePolicy, parseSituation,
  type DecisionJson, type Engine, type PolicyJson, type SituationJson,
} from 'tactful'

const right = <A>(parsed: { readonly _tag: 'Right'; readonly right: A } | { readonly _tag: 'Left'; readonly left: unknown }): A => {
  if (parsed._tag === 'Left') throw new Error(`does not parse: ${JSON.stringify(parsed.left)}`)
  return parsed.right
}

export const engineOf = (policy: PolicyJson): Engine => compile(right(parsePolicy(policy)))

export const known = (situation: SituationJson) => right(parseSituation(situation))

export const decideWith = (engine: Engine, situation: SituationJson): DecisionJson =>
  encodeDecision(engine.decide(known(situation)))

export const ask = (policy: PolicyJson, situation: SituationJson): DecisionJson => decideWith(engineOf(policy), situation)

/** The same records, asked at another moment. */
export const askAt = (engine: Engine, situation: SituationJson, now: number): DecisionJson =>
  decideWith(engine, { ...situation, now: iso(now) })

export const iso = (at: number): string => new Date(at).toISOString()

export { firstContact, moment } from '../../src/testing/ask.js'
