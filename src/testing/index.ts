/**
 * Tools to test a policy of contact: situations that make sense for it, the laws that every engine keeps, and claims
 * in a team's own words.
 *
 * @packageDocumentation
 */
export { type Setting } from './world.js'
export { situations } from './situations.js'
export { type Records, records } from './records.js'
export { type LawOfPolicy, laws } from './laws.js'
export { lives } from './lives.js'
export {
  type Claim,
  type Finding,
  type Judgement,
  type Known,
  type LifeJudgement,
  always,
  never,
  throughout,
} from './claims.js'
export { type Refutation, refute } from './refute.js'
export {
  type Alarm,
  type Contacts,
  atMost,
  contactBetween,
  contactDespiteRefusal,
  contactDuringIssue,
  silenceAbout,
} from './promises.js'
export { type Case, type CaseJson, type Outcome, decideCase, parseCases } from '../cases/case.js'
export { type Difference, type Expectation, type ExpectationJson } from '../cases/expectation.js'
