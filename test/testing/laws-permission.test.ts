/** Engines that break the laws about permission, each in a situation in which it shows: the law finds them. */
import type { GuardJson, PolicyJson, SituationJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import { askerOfJson } from '../../src/testing/ask.js'
import type { Trial } from '../../src/testing/law.js'
import { addition, ignorance, refusal } from '../../src/testing/laws-permission.js'
import { contact, now, policyWith, situationWith } from '../small.js'
import { type Answer, answering, at, cap, consent, found, hoursOf, no, trying, yes } from './lies.js'

describe('a guard never opens anything', () => {
  /** Says one thing where something is there, and another without it. */
  const turning = (isThere: (situation: SituationJson, policy: PolicyJson) => boolean, strict: Answer, lenient: Answer): Trial['ask'] =>
    answering((situation, policy) => (isThere(situation, policy) ? strict : lenient)(situation, policy))
  const guarded = policyWith({ guards: [cap()] })
  const isGuarded = (_: SituationJson, { guards = [] }: PolicyJson) => guards.length > 0
  const soon: Answer = (situation) => no(situation, at(1))
  const late: Answer = (situation) => no(situation, at(2))
  const until = (validUntil: string | null, more: object = {}): Answer => (situation) => yes(situation, { validUntil, ...more })

  it.each<readonly [title: string, strict: Answer, lenient: Answer, holds: boolean]>([
    ['contact comes earlier', soon, late, false],
    ['contact comes later, or as early', late, soon, true],
    ['contact comes at last', soon, (situation) => no(situation), false],
    ['contact comes now', until(null), soon, false],
    ['contact comes as early', soon, soon, true],
    ['contact lasts longer', until(at(2)), until(at(1)), false],
    ['contact lasts for ever', until(null), until(at(1)), false],
    ['contact lasts as long', until(at(1)), until(at(1)), true],
    ['another channel lasts longer', until(at(2), { channel: 'sms' }), until(at(1)), true],
    ['another play lasts longer', until(at(2), { outreach: { ...found.outreach, play: 'other' } }), until(at(1)), true],
    ['another topic lasts longer', until(at(2), { outreach: { ...found.outreach, topic: 'other' } }), until(at(1)), true],
  ])('with it, %s', (_, strict, lenient, holds) => {
    expect(trying(addition, { policy: guarded, ask: turning(isGuarded, strict, lenient) })).toBe(holds)
  })

  it('nor one of the customer', () => {
    const situation = situationWith({ customer: { id: 'c', guards: [cap()] } })
    expect(trying(addition, { situation, ask: turning(({ customer }) => (customer.guards ?? []).length > 0, soon, late) })).toBe(false)
  })

  it('of several, any may be the one', () => {
    const policy = policyWith({ guards: [cap(), cap({ name: 'other' })] })
    const situation = situationWith({ customer: { id: 'c', guards: [cap({ name: 'own' })] } })
    const names = ({ customer }: SituationJson, { guards = [] }: PolicyJson) => [...guards, ...(customer.guards ?? [])].map(({ name }) => name)
    for (const [pick, one] of ['cap', 'other', 'own'].entries()) {
      const ask = turning((told, by) => names(told, by).includes(one) && names(told, by).length > 1, soon, late)
      expect([0, 1, 2].map((other) => trying(addition, { policy, situation, ask }, { picks: [other] }))).toEqual([0, 1, 2].map((other) => other !== pick))
    }
  })

  it('nor a refusal; but a grant does', () => {
    const count = ({ customer }: SituationJson) => (customer.consents ?? []).length > 0
    for (const given of [true, false]) {
      const situation = situationWith({ customer: { id: 'c', consents: [consent(given)] } })
      expect(trying(addition, { situation, ask: turning(count, soon, late) })).toBe(given)
    }
  })

  it('nor a contact; but one that opens a session does, and of several versions nothing is known', () => {
    const told = ({ contacts = [] }: SituationJson) => contacts.length > 0
    const ask = turning(told, soon, late)
    const session: GuardJson = { kind: 'session', name: 'in touch', opens: {}, for: 'PT1H' }
    const inbound = contact({ direction: 'inbound' })
    expect(trying(addition, { situation: situationWith({ contacts: [contact()] }), ask })).toBe(false)
    expect(trying(addition, { situation: situationWith({ contacts: [inbound] }), ask })).toBe(false)
    const two = turning(({ contacts = [] }) => contacts.length > 1, soon, late)
    expect(trying(addition, { situation: situationWith({ contacts: [contact(), contact({ id: 'k2' })] }), ask: two })).toBe(false)
    const inTouch = (guards: ReadonlyArray<GuardJson>, own: ReadonlyArray<GuardJson>) => trying(addition, {
      policy: policyWith({ guards }), ask: turning((asked) => told(asked), soon, late),
      situation: situationWith({ contacts: [inbound], customer: { id: 'c', guards: own } }),
    }, { picks: [0] })
    expect([inTouch([session], []), inTouch([], [session]), inTouch([{ kind: 'any-of', name: 'any', guards: [session] }], [])]).toEqual([true, true, true])
    const versions = situationWith({ contacts: [contact(), contact({ rev: 1 })] })
    expect(trying(addition, { situation: versions, ask: two })).toBe(true)
  })

  it('as where nothing is there', () => {
    expect(trying(addition, { situation: { now, customer: { id: 'c' } } })).toBe(true)
  })
})

describe('refusal is final', () => {
  const refused = situationWith({ customer: { id: 'c', consents: [consent(false)] } })

  it('now, and when there is to be contact', () => {
    expect(trying(refusal, { situation: refused })).toBe(true)
    expect(trying(refusal, { situation: refused, ask: answering((situation) => yes(situation)) })).toBe(false)
    const later = answering((situation) => (hoursOf(situation) < 1 ? no(situation, at(1)) : yes(situation)))
    expect(trying(refusal, { situation: refused, ask: later })).toBe(false)
    expect(trying(refusal, { ask: later })).toBe(true)
    expect(trying(refusal, { situation: refused, ask: answering((situation) => (hoursOf(situation) === 0 ? no(situation) : yes(situation))) })).toBe(true)
  })
})

describe('unknown is closed', () => {
  const customer = { id: 'c', zone: 'Etc/UTC', regions: ['FR'], segments: ['pro'] }
  const situation = situationWith({ customer })

  it.each([['zone', 0], ['regions', 1], ['segments', 2]] as const)('also without the %s', (fact, pick) => {
    const open = answering((asked) => (fact in asked.customer ? no(asked, at(2)) : no(asked, at(1))))
    expect(trying(ignorance, { situation, ask: open }, { picks: [pick] })).toBe(false)
    expect(trying(ignorance, { situation, ask: open }, { picks: [pick + 1] })).toBe(true)
    const shut = answering((asked) => (fact in asked.customer ? no(asked, at(1)) : no(asked, at(2))))
    expect(trying(ignorance, { situation, ask: shut }, { picks: [pick] })).toBe(true)
  })

  it('by guards: nothing else asks who the customer is', () => {
    const who = { regions: ['FR'], segments: ['pro'] }
    const policy = policyWith({
      unknownZone: 'Europe/Paris',
      stance: { hybrid: [{ when: { ...who, kinds: ['delay'] }, stance: 'predictive' }], otherwise: 'proactive' },
      holdout: { share: 0.5, salt: 's', unless: { severityAtLeast: 'high' } },
      plays: [
        { name: 'tell', when: [{ ...who, topics: ['order-1'] }, who], purpose: 'service', heldBy: { ...who, kinds: ['fault'] } },
        { name: 'other', when: { tags: ['x'] }, purpose: 'service' },
      ],
      guards: [cap({ on: who })],
    })
    let told: PolicyJson | undefined
    trying(ignorance, { policy, situation, ask: (by) => { told = by; return askerOfJson(by) } })
    expect(told).toEqual({
      ...policy,
      unknownZone: 'closed',
      stance: { hybrid: [{ when: [{ kinds: ['delay'] }], stance: 'predictive' }], otherwise: 'proactive' },
      holdout: { share: 0.5, salt: 's' },
      plays: [
        { name: 'tell', when: [{ topics: ['order-1'] }, {}], purpose: 'service', heldBy: [{ kinds: ['fault'] }] },
        { name: 'other', when: [{ tags: ['x'] }], purpose: 'service' },
      ],
    })
    trying(ignorance, { policy: policyWith({ stance: 'reactive' }), situation, ask: (by) => { told = by; return askerOfJson(by) } })
    expect(told).toEqual({ ...policyWith({ stance: 'reactive' }), unknownZone: 'closed', plays: [{ name: 'tell', when: [{}], purpose: 'service' }] })
  })
})
