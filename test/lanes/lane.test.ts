/** What is known of an outreach from its play and its severity alone. */
import { type GuardJson, parsePolicy, parseSituation } from 'tactful'
import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/decision/prepared.js'
import { laneFor, laneOf, laned } from '../../src/lanes/lane.js'
import { motiveAt } from '../../src/motive/motive.js'
import type { Severity } from '../../src/signal/severity.js'
import { policyWith, signal, situationWith } from '../small.js'
import { valid } from '../valid.js'

const preparedFor = (...guards: ReadonlyArray<GuardJson>) => prepare(valid(parsePolicy(policyWith({ guards }))))

const laneAmong = (guards: ReadonlyArray<GuardJson>, severity: Severity = 'low') => {
  const prepared = preparedFor(...guards)
  return laneOf(prepared.plans[0]!, prepared, severity)
}

const namesOf = (rulings: ReadonlyArray<{ readonly rule: { readonly name: string } }>) => rulings.map(({ rule }) => rule.name)

const cap = { kind: 'cap', name: 'cap', atMost: 1, within: { rolling: 'P1D' } } as const
const rest = { kind: 'rest', name: 'rest', after: {}, for: { rolling: 'P1D' } } as const
const night = { kind: 'quiet-hours', name: 'night', spans: [{ from: '21:00', to: '08:00' }] } as const
const asked = { kind: 'opt-in', name: 'asked' } as const
const tired = { kind: 'fatigue', name: 'tired', limit: 1, halfLife: 'P1D', weights: {} } as const

/** `isCommon`: it is asked once, and of no way besides. */
describe('common to all ways, or particular to some:', () => {
  it.each<readonly [title: string, guard: GuardJson, isCommon: boolean]>([
    ['a cap', cap, true],
    ['a rest', rest, true],
    ['a limit that counts one channel alone', { ...cap, counts: { channels: ['sms'] } }, true],
    ['a limit of each topic', { ...cap, each: ['topic'] }, true],
    ['a limit with an exemption by topic', { ...cap, unless: { topics: ['order-*'] } }, true],
    ['a limit of each channel', { ...cap, each: ['topic', 'channel'] }, false],
    ['a limit with an exemption by channel', { ...cap, unless: { channels: ['sms'] } }, false],
    ['a limit with an exemption by channel and more', { ...cap, unless: { channels: ['sms'], topics: ['order-*'] } }, false],
    ['a limit on one channel', { ...cap, on: { channels: ['sms'] } }, false],
    ['a limit on all channels by name', { ...cap, on: { channels: ['sms', 'email'] } }, true],
    ['a cap of none', { ...cap, atMost: 0 }, false],
    ['a cap in local days', { ...cap, within: { days: 1 } }, false],
    ['hours', night, false],
    ['an opt-in', asked, false],
  ])('%s', (_, guard, isCommon) => {
    expect(namesOf(laneAmong([guard]).common)).toEqual(isCommon ? [guard.name] : [])
    expect(laneAmong([guard]).ways.some(({ limits, others }) => limits.length + others.length > 0)).toBe(!isCommon)
  })

  it('what is common still stands among the rulings of each way, for the reasons', () => {
    expect(laneAmong([cap, night]).ways.map(({ rulings }) => namesOf(rulings))).toEqual([['cap', 'night'], ['cap', 'night']])
  })
})

describe('a way', () => {
  it('has its rulings in the order of the policy; of those particular to it limits come first, then the quickest', () => {
    const guards: ReadonlyArray<GuardJson> = [tired, asked, night, { ...cap, each: ['channel'] }]
    const [email] = laneAmong(guards).ways
    expect(namesOf(email!.rulings)).toEqual(['tired', 'asked', 'night', 'cap'])
    expect([namesOf(email!.limits), namesOf(email!.others)]).toEqual([['cap'], ['night', 'asked', 'tired']])
  })

  it('has the rules that are about it', () => {
    const guards: ReadonlyArray<GuardJson> = [{ ...cap, on: { channels: ['sms'] } }, { ...night, unless: { channels: ['sms'] } }]
    expect(laneAmong(guards).ways.map(({ channel, rulings }) => [channel, namesOf(rulings)])).toEqual([['email', ['night']], ['sms', ['cap']]])
  })

  it.each(['low', 'critical'] as const)('has no rule from which all that is so severe is exempt: %s', (severity) => {
    const { ways, common } = laneAmong([{ ...cap, unless: { severityAtLeast: 'critical' } }], severity)
    const expected = severity === 'low' ? ['cap'] : []
    expect([namesOf(common), ...ways.map(({ rulings }) => namesOf(rulings))]).toEqual([expected, expected, expected])
  })
})

describe('the lane of a motive', () => {
  const { topics, ...situation } = valid(parseSituation(situationWith({ signals: [signal(), signal({ id: 's2', topic: 'order-2' }), signal({ id: 's3', topic: 'order-3', severity: 'critical' })] })))
  const prepared = laned(preparedFor({ ...cap, unless: { severityAtLeast: 'critical' } }))
  const lanes = topics.map((topic) => laneFor(prepared, motiveAt(prepared.plans[0]!, topic, situation, situation.now)))

  it('is the one of its severity', () => { expect(lanes.map(({ common }) => namesOf(common))).toEqual([['cap'], ['cap'], []]) })
  it('is found once', () => { expect(lanes[0]).toBe(lanes[1]) })
})
