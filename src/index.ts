/**
 * Tactful decides when a support team should reach out, when it should wait, and when contact must be suppressed.
 *
 * @packageDocumentation
 */
export { type Problem } from './json/problem.js'
export { type Duration } from './time/duration.js'
export { type Instant, never } from './time/instant.js'
export { type Severity } from './signal/severity.js'
export { type RuleJson } from './guard/rule.js'
export { type Policy, type PolicyJson } from './policy/policy.js'
export { type Parsed, encodePolicy, parsePolicy } from './policy/parse.js'
export { type Situation, type SituationJson, parseSituation } from './decision/situation.js'
export {
  type Decision,
  type DecisionJson,
  type Outreach,
  type ReachOut,
  type Reply,
  type Suppress,
  type Wait,
  type WaitReason,
  encodeDecision,
} from './decision/decision.js'
export {
  type Explanation,
  type ExplanationJson,
  type GuardReport,
  type MotiveReport,
  type OutreachReport,
  type Route,
  encodeExplanation,
} from './decision/explain.js'
export { type Hop } from './decision/search.js'
export { type Engine, compile } from './decision/engine.js'
export { sentence } from './decision/sentence.js'
