/**
 * Tactful decides when a support team should reach out, when it should wait, and when contact must be suppressed.
 *
 * @packageDocumentation
 */
export { type Problem } from './json/problem.js'
export { type Instant, never } from './time/instant.js'
export { type Severity } from './signal/severity.js'
export { type GuardJson } from './guard/rule.js'
export { type Observed } from './guard/observed.js'
export { type ObservedJson } from './guard/observed-json.js'
export { type PlayJson } from './motive/play.js'
export { type WaitReason } from './motive/reason.js'
export { type Handler, type ReplyRuleJson } from './policy/reply.js'
export { type Policy, type PolicyJson } from './policy/policy.js'
export { type Parsed, encodePolicy, parsePolicy } from './policy/parse.js'
export {
  type ConsentJson,
  type ContactJson,
  type IssueJson,
  type SignalJson,
  type Situation,
  type SituationJson,
  parseSituation,
} from './decision/situation.js'
export {
  type Decision,
  type DecisionJson,
  type Outreach,
  type ReachOut,
  type ReachOutJson,
  type Reply,
  type ReplyJson,
  type Suppress,
  type SuppressJson,
  type Wait,
  type WaitJson,
  encodeDecision,
} from './decision/decision.js'
export {
  type Explanation,
  type ExplanationJson,
  type GuardReport,
  type GuardReportJson,
  type Hop,
  type MotiveReport,
  type OutreachReport,
  type Route,
  type RouteJson,
  encodeExplanation,
} from './decision/explanation.js'
export { type Engine, compile } from './decision/engine.js'
export { sentence } from './decision/sentence.js'
export { type Ledger, type LedgerJson, encodeLedger } from './folding/folded.js'
export { type Book } from './folding/book.js'
export { type Ledgers, type Present } from './folding/ledgers.js'
export { type LedgerEngine, compileWithLedger } from './folding/engine.js'
