/** A few cases worked out by hand that pin the oracle itself, before anything is compared with it. */
import { describe, expect, it } from 'vitest'
import { draw } from './holdout.js'
import { oracle } from './oracle.js'

const now = '2026-06-10T10:00:00.000Z' // a Wednesday

const policyWith = (more: object) => ({
  tactful: 1,
  id: 'p',
  version: '1',
  channels: ['email', 'sms'],
  purposes: ['service', 'marketing'],
  plays: [{ name: 'tell', when: {}, purpose: 'service' }],
  ...more
})
const guarded = (...guards: ReadonlyArray<object>) => policyWith({ guards })
const playing = (more: object) => policyWith({ plays: [{ name: 'tell', when: {}, purpose: 'service', ...more }] })

const signal = { id: 's1', kind: 'delay', topic: 'order-1', at: '2026-06-10T09:00:00Z' }
const contact = { id: 'k1', at: '2026-06-10T08:00:00Z', direction: 'outbound', channel: 'email' }
const situationWith = (more: { customer?: object; [key: string]: unknown } = {}) => ({
  now,
  signals: [signal],
  ...more,
  customer: { id: 'c-1', zone: 'UTC', ...more.customer }
})

const ask = (policy: object, situation: object = situationWith()) => oracle(policy, situation)

describe('the oracle', () => {
  it('reaches out where nothing stands in the way, and says all of it', () => {
    expect(ask(policyWith({}))).toEqual({
      kind: 'reach-out',
      at: now,
      policy: { id: 'p', version: '1' },
      until: null,
      outreach: {
        play: 'tell',
        topic: 'order-1',
        purpose: 'service',
        severity: 'medium',
        priority: 0,
        belief: 1,
        signals: ['s1']
      },
      channel: 'email',
      validUntil: null,
      along: [],
      because: [],
      replies: []
    })
  })

  it('opens a cap when the slot is released, not a millisecond before', () => {
    const policy = guarded({ kind: 'cap', name: 'one a day', atMost: 1, within: { rolling: 'P1D' } })
    const until = '2026-06-11T08:00:00.000Z'
    const before = '2026-06-11T07:59:59.999Z'
    expect(ask(policy, situationWith({ contacts: [contact] }))).toMatchObject({ kind: 'suppress', until, channel: 'email' })
    expect(ask(policy, situationWith({ contacts: [contact], now: before }))).toMatchObject({ kind: 'suppress', until })
    expect(ask(policy, situationWith({ contacts: [contact], now: until }))).toMatchObject({ kind: 'reach-out' })
  })

  it('lets a rest begin with the second of two contacts close together', () => {
    const policy = guarded({ kind: 'rest', name: 'rest', after: {}, times: 2, inside: 'PT1H', for: { rolling: 'PT6H' } })
    const contacts = (minute: string) => [contact, { ...contact, id: 'k2', at: `2026-06-10T${minute}:00Z` }]
    expect(ask(policy, situationWith({ contacts: contacts('09:00') })).until).toBe('2026-06-10T15:00:00.000Z')
    expect(ask(policy, situationWith({ contacts: contacts('09:01') })).kind).toBe('reach-out')
  })

  it('closes an exemption again when the grave signal lapses', () => {
    const grave = { ...signal, id: 's2', severity: 'critical', expires: '2026-06-10T11:00:00Z' }
    const quiet = { kind: 'quiet-hours', name: 'day', spans: [{ from: '09:00', to: '18:00' }] }
    const policy = guarded({ ...quiet, unless: { severityAtLeast: 'critical' } })
    expect(ask(policy, situationWith({ signals: [signal, grave] }))).toMatchObject({
      kind: 'reach-out',
      validUntil: '2026-06-10T11:00:00.000Z'
    })
    expect(ask(policy).until).toBe('2026-06-10T18:00:00.000Z')
  })

  it('finds the millisecond at which belief has faded below the bar', () => {
    const policy = playing({ halfLife: 'PT7H', bar: 0.6 })
    const decision = ask(policy)
    const edge = Date.parse(decision.validUntil ?? '')
    const believed = (t: number) => Math.round(Math.pow(2, -(t - Date.parse(signal.at)) / (7 * 3_600_000)) * 1e9) / 1e9
    expect(decision.kind).toBe('reach-out')
    expect(believed(edge - 1)).toBeGreaterThanOrEqual(0.6)
    expect(believed(edge)).toBeLessThan(0.6)
  })

  it('finds the millisecond at which fatigue has faded to the limit, and that a motive may be gone by then', () => {
    const tired = { kind: 'fatigue', name: 'tired', limit: 1.5, halfLife: 'P1D', weights: {} }
    const situation = situationWith({ contacts: [contact] })
    expect(ask(guarded(tired), situation).until).toBe('2026-06-11T08:00:00.000Z')
    const brief = { ...playing({ freshFor: 'PT23H' }), guards: [tired] }
    expect(ask(brief, situation)).toMatchObject({ kind: 'suppress', until: null, channel: null, because: ['tired'] })
  })

  it('keeps to the kind of day on which a span starts', () => {
    const hours = { kind: 'open-hours', name: 'hours', spans: [{ days: ['wed'], from: '22:00', to: '02:00' }] }
    expect(ask(guarded(hours))).toMatchObject({ until: '2026-06-10T22:00:00.000Z', because: ['hours'] })
    const night = '2026-06-11T01:00:00.000Z'
    expect(ask(guarded(hours), situationWith({ now: night }))).toMatchObject({ validUntil: '2026-06-11T02:00:00.000Z' })
  })

  it('lets an unsure branch of any-of open nothing', () => {
    const sure = { kind: 'opt-in', name: 'opted in' }
    const unsure = { kind: 'embargo', name: 'sale', to: '2026-06-01T00:00:00Z', on: { regions: ['FR'] } }
    const policy = guarded({ kind: 'any-of', name: 'either', guards: [sure, unsure] })
    expect(ask(policy)).toMatchObject({ kind: 'suppress', because: ['either'] })
    expect(ask(policy, situationWith({ customer: { regions: ['FR'] } })).kind).toBe('reach-out')
    expect(ask(policy, situationWith({ customer: { regions: [] } })).kind).toBe('suppress')
    expect(ask(guarded({ kind: 'any-of', name: 'either', guards: [unsure] }), situationWith({ customer: { regions: [] } })).kind).toBe('reach-out')
  })

  it('takes a refusal at once, even one dated later, until a grant that names as much lifts it', () => {
    const refusal = { channel: 'email', given: false, at: '2026-06-12T00:00:00Z' }
    const grants = [
      { given: true, at: '2026-06-13T00:00:00Z' },
      { channel: 'email', given: true, at: '2026-06-14T00:00:00Z' }
    ]
    const onlyMail = { reach: ['email'], consents: [refusal, ...grants] }
    expect(ask(policyWith({}), situationWith({ customer: onlyMail }))).toMatchObject({
      kind: 'suppress',
      until: '2026-06-14T00:00:00.000Z',
      because: ['refused']
    })
    expect(ask(policyWith({}), situationWith({ customer: { consents: [refusal] } })).channel).toBe('sms')
  })

  it('counts the record with the greatest rev, however often and in whatever order it comes', () => {
    const policy = guarded({ kind: 'cap', name: 'one', atMost: 1, within: 'ever' })
    const failed = { ...contact, rev: 1, outcome: 'failed' }
    expect(ask(policy, situationWith({ contacts: [failed, contact, contact] })).kind).toBe('reach-out')
  })

  it('names every reason to wait, in order', () => {
    const policy = policyWith({
      plays: [{ name: 'tell', when: { kinds: ['delay'] }, purpose: 'service', settle: 'PT2H', heldBy: { kinds: ['fault'] } }]
    })
    const signals = [
      signal,
      { ...signal, id: 's2', kind: 'fault' },
      { ...signal, id: 's3', topic: 'order-2', likelihood: 0.4 },
      { ...signal, id: 's4', topic: 'order-3', expires: '2026-06-10T09:30:00Z' },
      { ...signal, id: 's5', topic: 'order-4', evidence: 'predicted' }
    ]
    const issues = [{ id: 'i1', topic: 'order-1', status: 'pending', at: now, channel: 'email' }]
    const contacts = [{ ...contact, at: now, topics: ['order-1'] }]
    expect(ask(policy, situationWith({ signals, issues, contacts })).because).toEqual([
      'in-conversation',
      'held',
      'told',
      'settling',
      'expired',
      'weak-evidence',
      'stance',
      'no-play'
    ])
    expect(ask(policy, situationWith({ signals: [] })).because).toEqual(['no-signal'])
  })

  it('waits until a motive to come', () => {
    expect(ask(playing({ settle: 'PT2H' }))).toMatchObject({ kind: 'wait', until: '2026-06-10T11:00:00.000Z' })
    const later = situationWith({ signals: [{ ...signal, at: '2026-06-11T00:00:00Z' }] })
    expect(ask(policyWith({}), later)).toMatchObject({ kind: 'wait', until: '2026-06-11T00:00:00.000Z', because: ['no-signal'] })
  })

  it('looks up to the horizon, itself included', () => {
    const policy = { ...playing({ settle: 'P1D' }), horizon: 'PT23H' }
    expect(ask(policy).until).toBe('2026-06-11T09:00:00.000Z')
    expect(ask(policy, situationWith({ now: '2026-06-10T09:59:59.999Z' })).until).toBeNull()
  })

  it('carries along what is open on that channel for the same purpose', () => {
    const policy = policyWith({
      plays: [
        { name: 'tell', when: { kinds: ['delay'] }, purpose: 'service', channels: ['sms'] },
        { name: 'mail', when: { kinds: ['fault'] }, purpose: 'service', channels: ['email'] }
      ]
    })
    const signals = [
      { ...signal, severity: 'high' },
      { ...signal, id: 's2', topic: 'order-2' },
      { ...signal, id: 's3', kind: 'fault' }
    ]
    const { outreach, along } = ask(policy, situationWith({ signals }))
    expect(outreach?.signals).toEqual(['s1'])
    expect(along.map(({ signals: ids }) => ids)).toEqual([['s2']])
  })

  it('draws the holdout from salt and customer', () => {
    const shares = Array.from({ length: 4000 }, (_, i) => draw('salt', `c-${i}`))
    expect(shares.filter(share => share < 0.25).length / 4000).toBeCloseTo(0.25, 1)
    const policy = policyWith({ holdout: { share: 1, salt: 'salt', unless: { severityAtLeast: 'critical' } } })
    expect(ask(policy).because).toEqual(['held-out'])
    expect(ask(policy, situationWith({ signals: [{ ...signal, severity: 'critical' }] })).kind).toBe('reach-out')
  })

  it('has an answer for every open issue', () => {
    const policy = policyWith({ replies: [{ name: 'faq', when: { topics: ['bill*'] }, handler: 'self-service', within: 'PT1H' }] })
    const issue = { id: 'i1', topic: 'billing', status: 'open', at: now, channel: 'chat' }
    const issues = [{ ...issue, id: 'i3', topic: 'x' }, { ...issue, id: 'i2', status: 'solved' }, issue]
    expect(ask(policy, situationWith({ issues })).replies).toEqual([
      { issue: 'i1', reply: 'faq', handler: 'self-service', channel: 'chat', due: '2026-06-10T11:00:00.000Z' },
      { issue: 'i3', reply: null, handler: 'agent', channel: 'chat', due: null }
    ])
  })
})
