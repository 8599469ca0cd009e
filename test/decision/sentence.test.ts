/** A decision in words. */
import { type PolicyJson, type SituationJson, sentence } from 'tactful'
import { describe, expect, it } from 'vitest'
import { engineOf, known } from '../laws/ask.js'
import { contact, playing, policyWith, signal, situationWith } from '../small.js'

const said = (policy: PolicyJson, situation: SituationJson = situationWith()): string => sentence(engineOf(policy).decide(known(situation)))

const embargo = (name: string, to?: string) => ({ kind: 'embargo', name, from: '2026-01-01T00:00:00Z', ...(to === undefined ? {} : { to }) }) as const

describe('a decision in words', () => {
  it('to reach out', () => {
    expect(said(policyWith())).toBe('Reach out by email about order-1 (tell).')
  })

  it('to reach out while one still may', () => {
    expect(said(playing({ freshFor: 'PT2H' }))).toBe('Reach out by email about order-1 (tell), before 2026-11-25T13:00:00.000Z.')
  })

  it('to say nothing, because of one guard or several', () => {
    expect(said(policyWith({ guards: [embargo('peak', '2026-12-01T00:00:00Z')] })))
      .toBe('Say nothing about order-1 (tell) now: peak. Ask again at 2026-12-01T00:00:00.000Z.')
    expect(said(policyWith({ guards: [embargo('peak'), embargo('law')] })))
      .toBe('Say nothing about order-1 (tell) now: peak and law. No later moment is in sight.')
    expect(said(policyWith({ guards: [embargo('peak'), embargo('law'), embargo('taste')] })))
      .toBe('Say nothing about order-1 (tell) now: peak, law and taste. No later moment is in sight.')
    expect(said(policyWith(), situationWith({ customer: { id: 'c-1', reach: [] } })))
      .toBe('Say nothing about order-1 (tell) now: no-channel. No later moment is in sight.')
  })

  const over = signal({ expires: '2026-11-25T11:30:00Z' })
  const issue = { id: 'i1', topic: 'order-1', status: 'open', at: '2026-11-25T11:30:00Z', channel: 'email' } as const

  it.each<readonly [why: string, policy: PolicyJson, situation: SituationJson, words: string]>([
    ['nothing', policyWith(), situationWith({ signals: [] }), 'Wait: nothing calls for contact. No later moment is in sight.'],
    ['expired', policyWith(), situationWith({ signals: [over] }), 'Wait: it is too late. No later moment is in sight.'],
    ['settling', playing({ settle: 'PT2H' }), situationWith(), 'Wait: it is too early. Ask again at 2026-11-25T13:00:00.000Z.'],
    ['told', policyWith(), situationWith({ contacts: [contact({ at: '2026-11-25T11:30:00Z', topics: ['order-1'] })] }),
      'Wait: the customer has been told. No later moment is in sight.'],
    ['weak', policyWith(), situationWith({ signals: [signal({ likelihood: 0.1 })] }), 'Wait: the evidence is weak. No later moment is in sight.'],
    ['stance', policyWith({ stance: 'reactive' }), situationWith(), 'Wait: the policy does not act on such evidence. No later moment is in sight.'],
    ['no play', playing({ when: { kinds: ['outage'] } }), situationWith(), 'Wait: no play is about it. No later moment is in sight.'],
    ['all that is so', { ...playing({ heldBy: { kinds: ['delay'] } }), holdout: { share: 1, salt: 's' } }, situationWith({ issues: [issue] }),
      'Wait: the customer is in the holdout, the customer already talks to us about it and something else has to be over first. No later moment is in sight.'],
  ])('to wait: %s', (_, policy, situation, words) => {
    expect(said(policy, situation)).toBe(words)
  })
})
