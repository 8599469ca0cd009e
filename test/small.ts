/** The smallest policy and situation that say something, for tests that need only a little more. */
import { encodeExplanation, type ExplanationJson, type PolicyJson, type GuardJson, type SituationJson } from 'tactful'
import { ask, engineOf, known } from './laws/ask.js'

/** A Wednesday, noon in UTC. */
export const now = '2026-11-25T12:00:00.000Z'

/** One play about every signal, on `email` and then `sms`, and nothing in its way. */
export const policyWith = (more: Partial<PolicyJson> = {}): PolicyJson => ({
  tactful: 1, id: 'p', version: '1', channels: ['email', 'sms'], purposes: ['service', 'marketing'],
  plays: [{ name: 'tell', when: {}, purpose: 'service' }],
  ...more,
})

/** The same play, with more said of it. */
export const playing = (more: Partial<PolicyJson['plays'][number]>): PolicyJson =>
  policyWith({ plays: [{ name: 'tell', when: {}, purpose: 'service', ...more }] })

type SignalJson = NonNullable<SituationJson['signals']>[number]
type ContactJson = NonNullable<SituationJson['contacts']>[number]

/** A signal of an hour ago. */
export const signal = (more: Partial<SignalJson> = {}): SignalJson =>
  ({ id: 's1', kind: 'delay', topic: 'order-1', at: '2026-11-25T11:00:00Z', ...more })

/** An email of this morning, at eight. */
export const contact = (more: Partial<ContactJson> = {}): ContactJson =>
  ({ id: 'k1', at: '2026-11-25T08:00:00Z', direction: 'outbound', channel: 'email', ...more })

/** One customer with one signal, now. */
export const situationWith = (more: Partial<SituationJson> = {}): SituationJson =>
  ({ now, customer: { id: 'c-1', zone: 'Etc/UTC' }, signals: [signal()], ...more })

export const explained = (policy: PolicyJson, situation: SituationJson = situationWith()): ExplanationJson =>
  encodeExplanation(engineOf(policy).explain(known(situation)))

type Report = ExplanationJson['outreaches'][number]['guards'][number]

/** What the explanation says of one guard, on the first channel. */
export const reported = (guard: GuardJson, situation: SituationJson = situationWith()): Report => {
  const report = explained(policyWith({ guards: [guard] }), situation).outreaches[0]?.guards[1]
  if (report === undefined) throw new Error('nothing is a candidate')
  return report
}

/** What the guard looked at. */
export const observed = (guard: GuardJson, situation: SituationJson = situationWith()): unknown => {
  const report = reported(guard, situation)
  return report.applies ? report.observed : report.whyNot
}

/** When an email is first allowed, with this guard alone in its way. */
export const opens = (guard: GuardJson, situation: SituationJson = situationWith()): string | null => {
  const { kind, at, until } = ask({ ...playing({ channels: ['email'] }), guards: [guard] }, situation)
  return kind === 'reach-out' ? at : until
}

