/** An account says in plain English what was decided and how each guard came into it. */
import type { GuardJson, ReachOutJson } from 'tactful'
import { expect, it } from 'vitest'
import { account, diary } from '../../src/testing/account.js'
import { ask } from '../laws/ask.js'
import { contact, explained, policyWith, signal, situationWith } from '../small.js'

const guards: ReadonlyArray<GuardJson> = [
  { kind: 'cap', name: 'one a day', atMost: 1, within: { rolling: 'P1D' }, on: { channels: ['sms'] } },
  { kind: 'cap', name: 'never', atMost: 0, within: 'ever', on: { channels: ['email'] }, unless: { severityAtLeast: 'high' } },
  { kind: 'any-of', name: 'either', guards: [{ kind: 'opt-in', name: 'yes', on: { purposes: ['marketing'] } }] },
]

it('of a reach-out', () => {
  expect(account(explained(policyWith({ guards }), situationWith({ signals: [signal({ severity: 'high' })] })))).toBe(`\
At 2026-11-25T12:00:00.000Z the policy reaches out by email about order-1 (tell, service, high).
Motives:
  tell about order-1: a reason to reach out; belief 1, bar 0.5.
Guards, by email:
  refused: open.
  one a day: does not apply, for it is not about this (/on/channels).
  never: does not apply, for its exemption /unless/0 lets this pass.
  either: does not apply, for none of its guards applies.`)
})

it('of a suppression, on the channel that opens first', () => {
  expect(account(explained(policyWith({ guards }), situationWith({ contacts: [contact({ channel: 'sms' })] })))).toBe(`\
At 2026-11-25T12:00:00.000Z the policy says nothing about order-1 (tell): one a day.
Motives:
  tell about order-1: a reason to reach out; belief 1, bar 0.5.
Guards, by sms:
  refused: open.
  one a day: closed until 2026-11-26T08:00:00.000Z.
  never: does not apply, for it is not about this (/on/channels).
  either: does not apply, for none of its guards applies.`)
})

it('of a suppression on every channel, where none opens', () => {
  const refusal = { given: false, at: '2026-11-25T08:00:00Z' }
  const told = account(explained(policyWith(), situationWith({ customer: { id: 'c', consents: [refusal] } })))
  expect(told).toContain('Guards, by email:\n  refused: closed, and no opening is in sight.\nGuards, by sms:')
})

it('of a wait', () => {
  expect(account(explained(policyWith(), situationWith({ signals: [signal({ likelihood: 0.25 })] })))).toBe(`\
At 2026-11-25T12:00:00.000Z the policy waits: weak-evidence.
Motives:
  tell about order-1: no reason (weak-evidence); belief 0.25, bar 0.5.`)
  expect(account(explained(policyWith(), situationWith({ signals: [] })))).toBe('At 2026-11-25T12:00:00.000Z the policy waits: no-signal.')
})

it('names all reasons, of what was decided and of the motives that have signals', () => {
  const plays = [
    { name: 'tell', when: { kinds: ['delay'] }, purpose: 'service', channels: ['email'] }, { name: 'offer', when: { kinds: ['sale', 'delay'] }, purpose: 'service', channels: ['email'] },
    { name: 'ask', when: { kinds: ['sale'] }, purpose: 'service', channels: ['email'] },
  ]
  const never = ['never', 'nor ever'].map((name): GuardJson => ({ kind: 'cap', name, atMost: 0, within: 'ever' }))
  const elsewhere: GuardJson = { kind: 'opt-in', name: 'elsewhere', on: { channels: ['sms'], purposes: ['marketing'] } }
  const policy = policyWith({ plays, guards: [...never, elsewhere] })
  const signals = [signal(), signal({ id: 's2', topic: 'order-2' })]
  expect(account(explained(policy, situationWith({ signals })))).toBe(`\
At 2026-11-25T12:00:00.000Z the policy says nothing about order-1 (tell): never, nor ever.
Motives:
  tell about order-1: a reason to reach out; belief 1, bar 0.5.
  offer about order-1: a reason to reach out; belief 1, bar 0.5.
  tell about order-2: a reason to reach out; belief 1, bar 0.5.
  offer about order-2: a reason to reach out; belief 1, bar 0.5.
Guards, by email:
  refused: open.
  never: closed, and no opening is in sight.
  nor ever: closed, and no opening is in sight.
  elsewhere: does not apply, for it is not about this (/on/channels), it is not about this (/on/purposes).`)
})

it('of a life is a line for each contact, with all that goes along', () => {
  const one = ask(policyWith(), situationWith()) as ReachOutJson
  const along = ['order-2', 'order-3'].map((topic) => ({ ...one.outreach, topic }))
  expect(diary([one, { ...one, along }])).toBe(`\
2026-11-25T12:00:00.000Z: by email about order-1 (tell, service, medium).
2026-11-25T12:00:00.000Z: by email about order-1 (tell, service, medium), along with order-2, order-3.`)
})
