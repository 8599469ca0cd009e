/** Ready claims: each is so exactly where its words say. */
import type { DecisionJson, PolicyJson, SituationJson } from 'tactful'
import { type Judgement, atMost, contactBetween, contactDespiteRefusal, contactDuringIssue, silenceAbout } from 'tactful/testing'
import { describe, expect, it } from 'vitest'
import { knownOf } from '../../src/testing/claims.js'
import { ask } from '../laws/ask.js'
import { contact, playing, policyWith, signal, situationWith } from '../small.js'

const judged = (judgement: Judgement, situation: SituationJson, policy: PolicyJson = policyWith()): boolean =>
  judgement(ask(policy, situation), knownOf(situation))

const issue = { id: 'i1', topic: 'other', status: 'open', at: '2026-11-25T08:00:00Z', channel: 'email' } as const

describe('contact during an issue', () => {
  const serious = contactDuringIssue({ purposes: ['service'] }, { severityAtLeast: 'high' })

  it.each([
    [{ ...issue, severity: 'high' }, true],
    [{ ...issue, severity: 'critical', status: 'pending' }, true],
    [{ ...issue, severity: 'high', status: 'solved' }, false],
    [issue, false],
  ] as const)('%j: %j', (one, is) => { expect(judged(serious, situationWith({ issues: [one] }))).toBe(is) })

  it('is about all contacts and all issues, where nothing is said', () => {
    expect(judged(contactDuringIssue(), situationWith({ issues: [issue] }))).toBe(true)
    expect(judged(contactDuringIssue({ channels: ['sms'] }), situationWith({ issues: [issue] }))).toBe(false)
    expect(judged(contactDuringIssue({ plays: ['other'] }), situationWith({ issues: [issue] }))).toBe(false)
    expect(judged(contactDuringIssue(), situationWith({ issues: [issue], signals: [] }))).toBe(false)
    expect(judged(contactDuringIssue(), situationWith({ issues: [{ ...issue, status: 'solved' }, { ...issue, id: 'i2' }] }))).toBe(true)
  })

  it('is also what goes along', () => {
    const plays = ['tell', 'other'].map((name) => ({ name, when: {}, purpose: 'service' }))
    const during = (play: string) => judged(contactDuringIssue({ plays: [play] }), situationWith({ issues: [issue] }), policyWith({ plays }))
    expect(['tell', 'other', 'none'].map(during)).toEqual([true, true, false])
  })
})

describe('contact between two times', () => {
  const at = (now: string, zone: string | ReadonlyArray<string> | undefined, judgement: Judgement) =>
    judged(judgement, situationWith({ now, customer: { id: 'c', ...(zone === undefined ? {} : { zone }) } }))
  const night = contactBetween('21:00', '08:00')

  it.each([
    ['2026-11-25T20:59:59.999Z', false], ['2026-11-25T21:00:00Z', true], ['2026-11-26T07:59:59.999Z', true], ['2026-11-26T08:00:00Z', false],
  ])('overnight, at %s: %j', (now, is) => { expect(at(now, 'Etc/UTC', night)).toBe(is) })

  it.each([
    ['2026-11-25T12:29:59.999Z', false], ['2026-11-25T12:30:00Z', true], ['2026-11-25T13:59:59.999Z', true], ['2026-11-25T14:00:00Z', false],
  ])('by day, at %s: %j', (now, is) => { expect(at(now, 'Etc/UTC', contactBetween('12:30', '14:00'))).toBe(is) })

  it('is at any time, from one to the same', () => {
    for (const now of ['2026-11-25T12:29:00Z', '2026-11-25T12:30:00Z']) expect(at(now, 'Etc/UTC', contactBetween('12:30', '12:30'))).toBe(true)
  })

  it('is at any time, where a time or a zone is none, so that a typo is found', () => {
    const noon = (judgement: Judgement, zone?: string) => at('2026-11-25T12:00:00Z', zone, judgement)
    expect([['nine', '10:00'], ['09:00', 'ten'], ['', '']].map(([from, to]) => noon(contactBetween(from!, to!), 'Etc/UTC'))).toEqual([true, true, true])
    expect(noon(contactBetween('09:00', '10:00', { unknownZone: 'Europe/Pariss' }))).toBe(true)
    expect([noon(contactBetween('9:00', '12:01'), 'Etc/UTC'), noon(contactBetween('9:00', '12:00'), 'Etc/UTC')]).toEqual([true, false])
  })

  it('may be written with one digit, and is at any time where it is written wrongly', () => {
    const between = (now: string, from: string, to: string) => at(now, 'Etc/UTC', contactBetween(from, to))
    expect(between('2026-11-26T07:59:00Z', '21:00', '8:00')).toBe(true)
    expect(between('2026-11-26T08:00:00Z', '21:00', '8:00')).toBe(false)
    for (const [from, to] of [['21:00', '8am'], ['9', '10:00'], ['', '']] as const) expect(between('2026-11-25T12:00:00Z', from, to)).toBe(true)
  })

  it('is so on any clock that may be theirs', () => {
    expect(at('2026-11-25T12:00:00Z', 'Asia/Tokyo', night)).toBe(true)
    expect(at('2026-11-25T12:00:00Z', ['Etc/UTC', 'Asia/Tokyo'], night)).toBe(true)
    expect(at('2026-11-25T12:00:00Z', undefined, night)).toBe(true)
    expect(at('2026-11-25T12:00:00Z', undefined, contactBetween('21:00', '08:00', { unknownZone: 'Etc/UTC' }))).toBe(false)
    expect(at('2026-11-25T12:00:00Z', 'Asia/Tokyo', contactBetween('21:00', '08:00', { unknownZone: 'Etc/UTC' }))).toBe(true)
    expect(at('2026-11-25T12:00:00Z', [], contactBetween('21:00', '08:00', { unknownZone: 'Asia/Tokyo' }))).toBe(true)
    expect(at('2026-11-25T12:00:00Z', 'Asia/Tokyo', contactBetween('21:00', '08:00', { channels: ['sms'] }))).toBe(false)
  })
})

describe('contact despite a refusal', () => {
  /** A decision as if no consent mattered. */
  const reachOut = ask(policyWith(), situationWith())
  const refusal = { given: false, at: '2026-11-25T08:00:00Z' }
  const grant = { given: true, at: '2026-11-25T09:00:00Z' }

  it.each([
    [[refusal], true],
    [[{ ...refusal, channel: 'email' }], true],
    [[{ ...refusal, channel: 'sms' }], false],
    [[{ ...refusal, purpose: 'marketing' }], false],
    [[{ ...refusal, until: '2026-11-25T12:00:00Z' }], false],
    [[{ ...refusal, at: '2026-12-25T12:00:00Z' }], true],
    [[refusal, grant], false],
    [[refusal, { ...grant, at: refusal.at }], true],
    [[refusal, { ...grant, at: '2026-11-25T13:00:00Z' }], true],
    [[refusal, { ...grant, until: '2026-11-25T12:00:00Z' }], true],
    [[{ ...refusal, channel: 'email' }, grant], true],
    [[{ ...refusal, purpose: 'service' }, grant], true],
    [[{ ...refusal, channel: 'email', purpose: 'service' }, { ...grant, channel: 'email', purpose: 'service' }], false],
    [undefined, false],
  ])('%j: %j', (consents, is) => {
    const customer = { id: 'c', ...(consents === undefined ? {} : { consents }) }
    expect(contactDespiteRefusal(reachOut, knownOf(situationWith({ customer })))).toBe(is)
  })

  it('is also what goes along', () => {
    const marketing = { given: false, at: refusal.at, purpose: 'marketing' }
    const { outreach } = reachOut
    const together = { ...reachOut, along: [{ ...outreach, purpose: 'marketing' }] } as DecisionJson
    const customer = { id: 'c', consents: [marketing] }
    expect([reachOut, together].map((one) => contactDespiteRefusal(one, knownOf(situationWith({ customer }))))).toEqual([false, true])
  })

  it('is none where nobody is contacted', () => {
    expect(judged(contactDespiteRefusal, situationWith({ customer: { id: 'c', consents: [refusal] } }))).toBe(false)
  })
})

describe('silence', () => {
  const policy = policyWith({ guards: [{ kind: 'cap', name: 'never', atMost: 0, within: 'ever' }] })
  const silent = (situation: SituationJson, by: PolicyJson = policy) =>
    judged(silenceAbout({ kinds: ['delay'], severityAtLeast: 'high' }), situation, by)
  const high = signal({ severity: 'high' })
  const refusal = { given: false, at: '2026-11-25T08:00:00Z' }

  it('is what a guard keeps', () => {
    expect(silent(situationWith({ signals: [high] }))).toBe(true)
    expect(silent(situationWith({ signals: [high] }), policyWith())).toBe(false)
    expect(silent(situationWith({ signals: [high] }), policyWith({ guards: [] , plays: [] }))).toBe(true)
  })

  it.each([
    signal(), { ...high, kind: 'other' }, { ...high, evidence: 'predicted' }, { ...high, likelihood: 0.9 }, { ...high, relevance: 0.9 },
    { ...high, at: '2026-11-25T12:00:00.001Z' }, { ...high, expires: '2026-11-25T12:00:00Z' }, { ...high, clears: true },
  ] as const)('is none about %j', (one) => { expect(silent(situationWith({ signals: [one] }))).toBe(false) })

  it('is kept about any signal that is alive now', () => {
    const over = { ...high, id: 's2', expires: '2026-11-25T12:00:00Z' }
    const [weak, others] = [signal({ id: 's3', likelihood: 0.1 }), signal({ kind: 'other', topic: 'order-2' })]
    expect(silent(situationWith({ signals: [others, { ...high, id: 's2' }] }))).toBe(true)
    expect(silent(situationWith({ signals: [{ ...high, at: '2026-11-25T12:00:00Z' }] }))).toBe(true)
    expect(silent(situationWith({ signals: [over, weak] }), policyWith())).toBe(false)
    expect(silent(situationWith({ signals: [{ ...over, expires: '2026-11-25T11:59:59Z' }, weak] }), policyWith())).toBe(false)
    for (const other of [{ kind: 'other' }, { topic: 'order-2' }])
      expect(silent(situationWith({ signals: [high, signal({ id: 's2', clears: true, ...other })] }))).toBe(true)
  })

  it('by email is not excused by a refusal of another channel', () => {
    const guards: PolicyJson['guards'] = [{ kind: 'cap', name: 'never by email', atMost: 0, within: 'ever', on: { channels: ['email'] } }]
    const customer = { id: 'c', consents: [{ ...refusal, channel: 'sms' }] }
    expect(silent(situationWith({ signals: [high], customer }), policyWith({ guards }))).toBe(true)
  })

  it('is what a guard keeps, whatever its name', () => {
    const guards: PolicyJson['guards'] = [{ kind: 'cap', name: 'expired', atMost: 0, within: 'ever' }]
    expect(silent(situationWith({ signals: [high] }), policyWith({ guards }))).toBe(true)
  })

  it('is excused where it may be over, whatever else is not said', () => {
    const [stale, faint] = ([{ freshFor: 'PT30M' }, { halfLife: 'PT30M' }] as const).map((aged) =>
      policyWith({ plays: [{ name: 'tell', when: { kinds: ['delay'] }, purpose: 'service', ...aged }] }))
    const old = { ...high, at: '2026-11-25T10:00:00Z' }
    for (const policy of [stale, faint])
      for (const others of [[], [signal({ id: 's2', kind: 'other', topic: 'order-2' })]])
        expect(silent(situationWith({ signals: [old, ...others] }), policy)).toBe(false)
  })

  it('is excused by a refusal, where something else is held back too', () => {
    const plays = [
      { name: 'tell', when: { kinds: ['delay'] }, purpose: 'service' },
      { name: 'offer', when: { kinds: ['offer'] }, purpose: 'marketing' },
    ]
    const noon: PolicyJson['guards'] = [
      { kind: 'quiet-hours', name: 'noon', spans: [{ from: '12:00', to: '14:00' }], unless: { severityAtLeast: 'high' } },
    ]
    const customer = { id: 'c', zone: 'Etc/UTC', consents: [{ ...refusal, purpose: 'service' }] }
    const signals = [high, signal({ id: 's2', kind: 'offer', topic: 'offer-1' })]
    expect(ask(policyWith({ plays, guards: noon }), situationWith({ signals, customer }))).toMatchObject({ because: ['noon'] })
    expect(silent(situationWith({ signals, customer }), policyWith({ plays, guards: noon }))).toBe(false)
  })

  it('may end soon enough', () => {
    const settled = policyWith({ plays: [{ name: 'tell', when: {}, purpose: 'service', settle: 'PT75M' }] })
    const within = (length: string) =>
      judged(silenceAbout({ kinds: ['delay'], within: length }), situationWith({ signals: [high] }), settled)
    expect(['PT14M59S', 'PT15M', 'soon'].map(within)).toEqual([true, false, true])
    const over = { ...high, expires: '2026-11-25T12:14:59Z' }
    expect(judged(silenceAbout({ kinds: ['delay'], within: 'PT15M' }), situationWith({ signals: [over] }), settled)).toBe(false)
    expect(silent(situationWith({ signals: [high] }), settled)).toBe(true)
    for (const less of [{ reach: [] }, { consents: [refusal] }])
      expect(silent(situationWith({ signals: [high], customer: { id: 'c', ...less } }), settled)).toBe(false)
    expect(silent(situationWith({ signals: [high], customer: { id: 'c', consents: [{ ...refusal, given: true }] } }), settled)).toBe(true)
    expect(judged(silenceAbout({ kinds: ['delay'], within: 'P36500D' }), situationWith({ signals: [high] }), policy)).toBe(true)
  })

  it('is excused by what the customer did or knows', () => {
    expect(silent(situationWith({ signals: [high, signal({ id: 's2', clears: true, at: '2026-11-25T11:30:00Z' })] }))).toBe(false)
    expect(silent(situationWith({ signals: [high], issues: [{ ...issue, topic: 'order-1' }] }))).toBe(false)
    expect(silent(situationWith({ signals: [high], issues: [issue] }))).toBe(true)
    expect(silent(situationWith({ signals: [high], contacts: [contact({ topics: ['order-1'] })] }))).toBe(false)
    expect(silent(situationWith({ signals: [high], contacts: [contact({ direction: 'inbound', topics: ['order-1'] }), contact()] }))).toBe(true)
    expect(silent(situationWith({ signals: [high], customer: { id: 'c', consents: [refusal] } }), policyWith())).toBe(false)
    expect(silent(situationWith({ signals: [high], customer: { id: 'c', reach: [] } }))).toBe(false)
    expect(silent(situationWith({ signals: [high] }), playing({ freshFor: 'PT30M' }))).toBe(false)
  })
})

describe('at most', () => {
  const reachOut = ask(policyWith(), situationWith()) as Extract<DecisionJson, { kind: 'reach-out' }>
  const made = (...dates: ReadonlyArray<string>) => dates.map((at) => ({ ...reachOut, at }))
  const twoADay = atMost(2, { days: 1 })
  const life = knownOf(situationWith())

  it('counts contacts in any time of that length', () => {
    expect(twoADay(made('2026-11-25T12:00:00Z', '2026-11-25T12:00:00Z'), life)).toBe(true)
    expect(twoADay(made('2026-11-25T12:00:00Z', '2026-11-26T08:00:00Z', '2026-11-26T12:00:00Z'), life)).toBe(true)
    expect(twoADay(made('2026-11-25T12:00:00Z', '2026-11-26T08:00:00Z', '2026-11-26T11:59:59.999Z'), life)).toBe(false)
  })

  it('looks only at those that it is about', () => {
    expect(atMost(0, { days: 1, channels: ['sms'] })(made('2026-11-25T12:00:00Z'), life)).toBe(true)
    expect(atMost(0, { days: 1, purposes: ['service'] })(made('2026-11-25T12:00:00Z'), life)).toBe(false)
  })
})
