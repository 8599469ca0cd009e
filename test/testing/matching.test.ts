/** What the laws understand of matches, apart from the engine: which messages a guard is about, which contacts it counts. */
import type { ContactJson, GuardJson, SituationJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import { applies, counts, meansTopic, opensSession, shares } from '../../src/testing/matching.js'
import { atLeast } from '../../src/testing/severity.js'
import { contact } from '../small.js'

const message = { play: 'tell', topic: 'order-1', purpose: 'service', severity: 'high', channel: 'email' }

describe('a guard applies', () => {
  const told = (said: Pick<GuardJson, 'on' | 'unless'>, customer: Partial<SituationJson['customer']> = {}) =>
    applies({ kind: 'opt-in', name: 'g', ...said }, message, { id: 'c', ...customer })
  const known = { segments: ['pro'], regions: ['FR'] }

  it.each<readonly [match: NonNullable<GuardJson['on']>, is: boolean]>([
    [{}, true],
    [{ channels: ['sms', 'email'] }, true], [{ channels: ['sms'] }, false],
    [{ purposes: ['service'] }, true], [{ purposes: ['marketing'] }, false],
    [{ plays: ['tell'] }, true], [{ plays: ['offer'] }, false],
    [{ topics: ['order-*'] }, true], [{ topics: ['parcel-*'] }, false],
    [{ segments: ['pro'] }, true], [{ segments: ['free'] }, false],
    [{ regions: ['DE', 'FR'] }, true], [{ regions: ['DE'] }, false],
    [{ severityAtLeast: 'high' }, true], [{ severityAtLeast: 'critical' }, false],
    [{ channels: ['email'], purposes: ['marketing'] }, false],
  ])('on %j: %j; and where that is its exemption, it is the other way round', (match, is) => {
    expect(told({ on: match }, known)).toBe(is)
    expect(told({ unless: match }, known)).toBe(!is)
  })

  it('unless one of its exemptions matches', () => {
    expect(told({ unless: [{ channels: ['sms'] }, { plays: ['tell'] }] })).toBe(false)
    expect(told({ unless: [{ channels: ['sms'] }, { plays: ['offer'] }] })).toBe(true)
    expect(told({ unless: [] })).toBe(true)
  })

  it.each(['segments', 'regions'] as const)('in doubt, where %s are unknown', (groups) => {
    expect(told({ on: { [groups]: ['x'] } })).toBe(true)
    expect(told({ unless: { [groups]: ['x'] } })).toBe(true)
    expect(told({ on: { [groups]: ['x'] } }, { [groups]: [] })).toBe(false)
  })
})

describe('a guard counts a contact', () => {
  const cap = (counted: object = {}, on: NonNullable<GuardJson['on']> = {}): Parameters<typeof counts>[0] =>
    ({ kind: 'cap', name: 'g', atMost: 1, within: 'ever', counts: counted, on })
  const told = contact({ channel: 'email', purpose: 'service', play: 'tell', topics: ['order-1', 'order-2'], by: 'agent' })

  it.each<readonly [match: object, is: boolean]>([
    [{ channels: ['email'] }, true], [{ channels: ['sms'] }, false], [{ channels: 'any' }, true],
    [{ purposes: ['service'] }, true], [{ purposes: ['marketing'] }, false], [{ purposes: 'any' }, true],
    [{ plays: ['tell'] }, true], [{ plays: ['offer'] }, false], [{ plays: 'any' }, true],
    [{ directions: ['outbound'] }, true], [{ directions: ['inbound'] }, false], [{ directions: 'any' }, true],
    [{ outcomes: ['sent'] }, true], [{ outcomes: ['answered'] }, false], [{ outcomes: 'any' }, true],
    [{ by: ['agent'] }, true], [{ by: ['automation'] }, false], [{ by: 'any' }, true],
    [{ topics: ['order-2'] }, true], [{ topics: ['order-3'] }, false], [{ topics: 'any' }, true],
  ])('that %j means: %j', (match, is) => {
    expect(counts(cap(match), told)).toBe(is)
  })

  it.each<readonly [match: object]>([
    [{ purposes: ['service'] }], [{ plays: ['tell'] }], [{ by: ['agent'] }], [{ topics: ['order-1'] }],
  ])('that does not say what %j asks for; but such a one opens no session', (match) => {
    expect(counts(cap(match), contact())).toBe(true)
    expect(opensSession({ kind: 'session', name: 'g', opens: { directions: ['outbound'], ...match }, for: 'PT1H' }, contact())).toBe(false)
  })

  it('that went out and did not fail, unless it says otherwise', () => {
    const { outbound, inbound } = { outbound: contact(), inbound: contact({ direction: 'inbound' }) }
    expect([outbound, inbound].map((one) => counts(cap(), one))).toEqual([true, false])
    expect(counts(cap({ directions: ['inbound'] }), inbound)).toBe(true)
    const outcomes = ['reserved', 'sent', 'delivered', 'answered', 'ignored', 'refused', 'complained', 'bounced', 'failed'] as const
    expect(outcomes.filter((outcome) => !counts(cap(), contact({ outcome })))).toEqual(['failed'])
  })

  it.each<readonly [on: NonNullable<GuardJson['on']>, otherwise: Partial<ContactJson>]>([
    [{ channels: ['email'] }, { channel: 'sms' }],
    [{ purposes: ['service'] }, { purpose: 'marketing' }],
    [{ plays: ['tell'] }, { play: 'offer' }],
    [{ topics: ['order-*'] }, { topics: ['parcel-1'] }],
  ])('like those that it is about, %j, unless it says otherwise', (on, otherwise) => {
    const [same, other] = [told, { ...told, ...otherwise }]
    expect([same, other].map((one) => counts(cap({}, on), one))).toEqual([true, false])
    expect(counts(cap({ [Object.keys(on)[0]!]: 'any' }, on), other)).toBe(true)
  })

  it('where it rests after it', () => {
    const rest = (after: object): Parameters<typeof counts>[0] => ({ kind: 'rest', name: 'g', after, for: 'ever' })
    expect(counts(rest({ outcomes: ['complained'] }), contact({ outcome: 'complained' }))).toBe(true)
    expect(counts(rest({ outcomes: ['complained'] }), contact())).toBe(false)
  })
})

it('what the customer writes opens a session, and nothing else does', () => {
  const session: GuardJson = { kind: 'session', name: 'g', opens: { channels: ['chat'] }, for: 'PT1H' }
  const written = contact({ direction: 'inbound', channel: 'chat' })
  expect(opensSession(session, written)).toBe(true)
  expect(opensSession(session, contact({ channel: 'chat' }))).toBe(false)
  expect(opensSession(session, contact({ direction: 'inbound' }))).toBe(false)
  expect(opensSession({ kind: 'opt-in', name: 'g' }, written)).toBe(false)
})

it('a contact shares with a message what both say, and what it does not say', () => {
  const alike = contact({ channel: 'email', purpose: 'service', play: 'tell', topics: ['order-1'] })
  const other = contact({ channel: 'sms', purpose: 'marketing', play: 'offer', topics: ['order-2'] })
  for (const field of ['channel', 'purpose', 'play', 'topic'])
    expect([alike, other, contact()].map((one) => shares([field], one, message))).toEqual([true, false, true])
  expect(shares(['channel', 'play'], { ...alike, play: 'offer' }, message)).toBe(false)
  expect(shares([], other, message)).toBe(true)
})

it('what says nothing of its severity is of medium severity', () => {
  expect((['low', 'medium', 'high', 'critical', undefined] as const).map((floor) => atLeast(undefined, floor))).toEqual([true, true, false, false, true])
  expect((['low', 'medium', 'high', 'critical'] as const).map((severity) => atLeast(severity, 'high'))).toEqual([false, false, true, true])
  expect(atLeast('low', undefined)).toBe(true)
})

it('no list of topics means every topic', () => {
  expect([{}, { topics: ['order-*'] }, { topics: [] }].map((match) => meansTopic(match, 'order-1'))).toEqual([true, true, false])
})
