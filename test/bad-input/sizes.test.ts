/** However much is said, and however little the guards agree: an answer comes in a few seconds, and it is the right one. */
import { describe, expect, it } from 'vitest'
import { compile, type Decision, encodeExplanation, parsePolicy, parseSituation, sentence } from 'tactful'
import { policyOf, problemsOf, situationOf } from './whole.js'

const now = '2026-11-22T09:00:00Z'
const noon = Date.parse(now)
const before = (seconds: number): string => new Date(noon - seconds * 1000).toISOString()
const after = (minutes: number): string => new Date(noon + minutes * 60_000).toISOString()
const customer = { id: 'c', zone: 'Europe/Paris' }

const base = {
  tactful: 1, id: 'p', version: '1', channels: ['email', 'sms', 'phone', 'push'], inboundChannels: ['chat'], purposes: ['service'],
  plays: [{ name: 'tell', when: {}, purpose: 'service', again: 'always', absorbedBy: 'never' }],
}

const several = [
  { kind: 'cap', name: 'three a week', atMost: 3, within: { rolling: 'P7D' }, each: ['topic'] },
  { kind: 'cap', name: 'three in seven days', atMost: 3, within: { days: 7 }, each: ['topic'] },
  { kind: 'cap', name: 'so many a month', atMost: 50_000, within: { calendar: 'month' }, each: ['topic', 'channel'] },
  { kind: 'cap', name: 'so many ever', atMost: 1_000_000, within: 'ever', each: ['topic'] },
  { kind: 'rest', name: 'after a complaint', after: { outcomes: ['complained'] }, for: { days: 30 }, each: ['topic'] },
  { kind: 'rest', name: 'after a thousand', after: {}, times: 1000, inside: 'P1D', for: { rolling: 'P30D' }, each: ['topic'] },
  { kind: 'session', name: 'talking', on: { channels: ['push'] }, opens: { channels: ['chat'] }, for: 'PT24H', each: ['topic'] },
]

const list = <A>(count: number, item: (i: number) => A): ReadonlyArray<A> => Array.from({ length: count }, (_, i) => item(i))
const signals = (count: number, topics: number) => list(count, (i) => ({ id: `s${i}`, kind: 'late', topic: `t${i % topics}`, at: before(i) }))
const contacts = (count: number, topics: number) =>
  list(count, (i) => ({ id: `k${i}`, at: before(i), direction: 'outbound', channel: base.channels[i % 4], purpose: 'service', topics: [`t${i % topics}`] }))

/** Decides, and does not hang: a busy machine that also measures coverage is given its time. */
const decided = (policy: object, situation: object, seconds = 30): Decision => {
  const engine = compile(policyOf({ ...base, ...policy }))
  const began = performance.now()
  const decision = engine.decide(situationOf({ now, customer, signals: signals(1, 1), ...situation }))
  expect((performance.now() - began) / 1000).toBeLessThan(seconds)
  expect(sentence(decision)).not.toBe('')
  return decision
}

describe('very many', () => {
  it('contacts about one topic: the caps see them all', () => {
    expect(decided({ guards: several }, { contacts: contacts(100_000, 1) })).toMatchObject({
      kind: 'suppress', because: ['three a week', 'three in seven days', 'after a thousand'],
    })
  })

  it('contacts about a hundred topics', () => {
    expect(decided({ guards: several }, { contacts: contacts(100_000, 100), signals: signals(10, 10) }).kind).toBe('suppress')
  })

  it('contacts at one moment, or still to come, or without a topic', () => {
    const here = contacts(100_000, 1).map((contact) => ({ ...contact, at: now }))
    const later = contacts(100_000, 1).map((contact, i) => ({ ...contact, at: after(i) }))
    const untold = contacts(100_000, 1).map((contact) => ({ ...contact, topics: [] }))
    for (const these of [here, later, untold]) expect(decided({ guards: several }, { contacts: these }).because).toContain('three a week')
  })

  it('revisions of one contact are one contact', () => {
    const one = contacts(100_000, 1).map((contact, rev) => ({ ...contact, id: 'k', rev, at: now }))
    expect(decided({ guards: several }, { contacts: one, customer: { ...customer, reach: ['email'] } }).kind).toBe('reach-out')
  })

  it('contacts that tire: no fewer than all of them count', () => {
    const guards = [{ kind: 'fatigue', name: 'tired', limit: 1, halfLife: 'P7D', weights: {} }]
    expect(decided({ guards }, { contacts: contacts(20_000, 1) })).toMatchObject({ kind: 'suppress', because: ['tired'] })
  })

  it('topics of one contact', () => {
    const contact = { ...contacts(1, 1)[0], topics: list(100_000, (i) => `t${i}`) }
    expect(decided({ guards: [{ ...several[0], atMost: 1 }] }, { contacts: [contact], signals: signals(100, 100) })).toMatchObject({ kind: 'suppress', because: ['three a week'] })
  })

  it('signals on one topic', () => {
    const decision = decided({ guards: several, plays: [{ ...base.plays[0], bar: 1 }] }, { signals: signals(100_000, 1) })
    expect(decision.outreach?.signals).toHaveLength(100_000)
  })

  it('signals on one topic, of which every other clears what was before', () => {
    const these = signals(100_000, 1).map((signal, i) => ({ ...signal, clears: i % 2 === 0 }))
    expect(decided({ guards: several }, { signals: these }).kind).toBe('wait')
  })

  it('weak signals on one topic that fade, expire, or are still to come', () => {
    const weak = signals(500, 1).map((signal) => ({ ...signal, likelihood: 1e-6 }))
    const plays = [{ ...base.plays[0], bar: 0.9, halfLife: 'P1D', freshFor: 'P3D' }]
    expect(decided({ plays }, { signals: weak })).toMatchObject({ kind: 'wait', because: ['weak-evidence'] })
    expect(decided({ plays }, { signals: weak.map((signal, i) => ({ ...signal, at: after(i + 1) })) })).toMatchObject({ kind: 'wait', because: ['no-signal'] })
    const guards = [{ kind: 'embargo', name: 'not now', from: now }]
    expect(decided({ guards }, { signals: weak.map((signal, i) => ({ ...signal, likelihood: 1, expires: after(i + 1) })) })).toMatchObject({ kind: 'suppress', because: ['not now'] })
  })

  it('topics', () => {
    const decision = decided({ guards: several.slice(0, -1) }, { signals: signals(100_000, 100_000) })
    expect(decision).toMatchObject({ kind: 'reach-out', outreach: { topic: 't99999' } })
    expect(decision.along).toHaveLength(99_999)
  })

  it('topics, none of which may be spoken of', () => {
    const guards = [{ kind: 'cap', name: 'none', atMost: 0, within: 'ever' }, ...several.slice(0, -1)]
    expect(decided({ guards }, { signals: signals(20_000, 20_000) })).toMatchObject({ kind: 'suppress', because: ['none'], channel: null })
  })

  it('issues: every one is answered', () => {
    const issues = list(100_000, (i) => ({ id: `i${i}`, topic: `x${i}`, status: 'open', at: before(i), channel: 'email' }))
    expect(decided({}, { issues }).replies).toHaveLength(100_000)
  })

  it('consents: the one refusal among them holds', () => {
    const consents = [...list(9_999, (i) => ({ given: true, at: before(i + 1) })), { given: false, at: before(0) }]
    expect(decided({ guards: [{ kind: 'opt-in', name: 'asked for' }] }, { customer: { ...customer, consents } })).toMatchObject({ kind: 'suppress', because: ['refused', 'asked for'] })
  })

  it('consents that end, one after the other', () => {
    const consents = list(2_000, (i) => ({ given: i % 2 === 1, at: before(i), until: after(((i * 7919) % 10_007) + 1) }))
    expect(decided({}, { customer: { ...customer, consents } })).toMatchObject({ kind: 'suppress', because: ['refused'] })
  })

  it('guards, and guards of the customer’s own', () => {
    const caps = (name: string) => list(10_000, (i) => ({ kind: 'cap', name: `${name} ${i}`, atMost: i === 9_999 ? 0 : 1, within: { rolling: 'P1D' } }))
    expect(decided({ guards: caps('ours') }, { customer: { ...customer, guards: caps('mine') } }).because).toEqual(['ours 9999', 'mine 9999'])
  })

  it('characters', () => {
    const long = 'x'.repeat(10_000_000)
    const situation = { customer: { id: long, segments: [long] }, signals: [{ id: long, kind: long, topic: long, at: now }] }
    expect(decided({ plays: [{ ...base.plays[0], when: { topics: [`${long}*`] } }] }, situation)).toMatchObject({ kind: 'reach-out' })
    for (const { received, message } of problemsOf(parseSituation({ now: long, customer: { id: 'c', zone: long } }))) {
      expect(received.length).toBeLessThan(100)
      expect(message.length).toBeLessThan(500)
    }
  })
})

describe('very deep', () => {
  const deep = (depth: number, inner: unknown, around: (inner: unknown) => unknown): unknown => {
    let value = inner
    for (let level = 0; level < depth; level += 1) value = around(value)
    return value
  }
  const listed = deep(100_000, 0, (inner) => [inner])
  const boxed = deep(100_000, 0, (inner) => ({ guards: inner }))

  it('JSON is refused where it matters, and ignored where it does not', () => {
    for (const junk of [listed, boxed]) {
      expect(problemsOf(parsePolicy(junk))).not.toEqual([])
      expect(problemsOf(parseSituation(junk))).not.toEqual([])
      for (const field of ['channels', 'plays', 'guards', 'replies', 'stance', 'calendars', 'holdout']) expect(problemsOf(parsePolicy({ ...base, [field]: junk }))).not.toEqual([])
      for (const field of ['customer', 'signals', 'issues', 'contacts']) expect(problemsOf(parseSituation({ now, customer, [field]: junk }))).not.toEqual([])
      expect(decided({ note: junk, $schema: junk }, { more: junk })).toMatchObject({ kind: 'reach-out' })
    }
  })

  it('any-of nests at most 8 deep', () => {
    const nested = (depth: number) => deep(depth, { kind: 'opt-in', name: 'yes' }, (inner) => ({ kind: 'any-of', name: 'either', guards: [inner] }))
    expect(problemsOf(parsePolicy({ ...base, guards: [nested(8)] }))).toEqual([])
    for (const depth of [9, 100_000]) {
      const problems = problemsOf(parsePolicy({ ...base, guards: [nested(depth)] }))
      expect(problems.map(({ path }) => path)).toEqual(['/guards/0'.repeat(9)])
    }
  })
})

describe('very far', () => {
  const only = (name: string, day: string) => ({ kind: 'open-hours', name, spans: [{ days: [day], from: '09:00', to: '17:00' }] })
  const century = 'P36500D'

  it('guards that never agree, for a hundred years: never', () => {
    const guards = [only('mondays', 'mon'), only('tuesdays', 'tue')]
    const decision = decided({ horizon: century, guards }, { signals: signals(3, 3), customer: { ...customer, zone: ['Europe/Paris', 'America/New_York'] } })
    expect(decision).toMatchObject({ kind: 'suppress', until: Infinity, channel: null, because: ['mondays', 'tuesdays'] })
  })

  it('guards that never agree by a minute, for a month: never', () => {
    const clock = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
    const guards = ['even', 'odd'].map((name, odd) => ({ kind: 'open-hours', name, spans: list(720, (i) => ({ from: clock(2 * i + odd), to: clock(2 * i + odd + 1) })) }))
    expect(decided({ horizon: 'P30D', guards }, { customer: { ...customer, reach: ['email'] } })).toMatchObject({ kind: 'suppress', until: Infinity, channel: null })
  })

  it('guards of which one is always open, for a hundred years: no end', () => {
    const halves = [{ from: '00:00', to: '12:00' }, { from: '12:00', to: '24:00' }].map((span, i) => ({ kind: 'open-hours', name: `half ${i}`, spans: [span] }))
    expect(decided({ horizon: century, guards: [{ kind: 'any-of', name: 'either half', guards: halves }] }, {})).toMatchObject({ kind: 'reach-out', validUntil: Infinity })
  })

  it('windows of a million days, in one zone, in several, and in none', () => {
    const guards = [{ kind: 'cap', name: 'once', atMost: 1, within: { days: 1_000_000 } }, { kind: 'rest', name: 'at rest', after: {}, for: { days: 1_000_000 } }]
    for (const zone of ['Europe/Paris', ['Pacific/Apia', 'Asia/Kolkata'], []])
      expect(decided({ horizon: century, guards }, { customer: { ...customer, zone }, contacts: contacts(1_000, 1) })).toMatchObject({ kind: 'suppress', until: Infinity, because: ['once', 'at rest'] })
  })

  it('a holiday in 2199, asked about in 2100, in the last millisecond, and out of reach', () => {
    const policy = { horizon: century, calendars: { last: ['2199-12-31'] }, guards: [{ kind: 'open-hours', name: 'closing', holidays: 'last', zone: 'UTC', spans: [{ days: ['holiday'], from: '00:00', to: '24:00' }] }] }
    expect(decided(policy, { now: '2199-12-31T23:59:59.999Z' })).toMatchObject({ kind: 'reach-out', validUntil: Date.parse('2200-01-01T00:00:00Z') })
    expect(decided(policy, { now: '2100-06-01T00:00:00Z' })).toMatchObject({ kind: 'suppress', until: Date.parse('2199-12-31T00:00:00Z') })
    expect(decided(policy, {})).toMatchObject({ kind: 'suppress', until: Infinity })
  })

  it('an explanation says the same', () => {
    const engine = compile(policyOf({ ...base, horizon: 'P3650D', guards: [only('mondays', 'mon'), only('tuesdays', 'tue')] }))
    const { decision, outreaches, next } = encodeExplanation(engine.explain(situationOf({ now, customer, signals: signals(1, 1) })))
    expect(decision).toMatchObject({ kind: 'suppress', until: null })
    expect(outreaches.map(({ opening }) => opening)).toEqual([null, null, null, null])
    expect(next).toBeNull()
  })
})
