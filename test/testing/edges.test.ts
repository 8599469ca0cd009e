/** Where an answer may change: every instant, every length before and after it, every local time in every zone. */
import type { GuardJson, PolicyJson, SituationJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import { leaves } from '../../src/testing/leaves.js'
import { edges } from '../../src/testing/edges.js'
import { between, lookout, picked } from '../../src/testing/law.js'
import { askerOfJson } from '../../src/testing/ask.js'
import { now, policyWith, signal, situationWith } from '../small.js'

const noon = Date.parse(now)
const hour = 3_600_000

/** The edges in hours from noon. */
const hours = (policy: PolicyJson, situation: SituationJson): ReadonlyArray<number> =>
  edges(policy, situation, noon).map((at) => (at - noon) / hour)

const silent = situationWith({ signals: [], customer: { id: 'c' } })
const guarded = (guard: GuardJson) => policyWith({ guards: [guard] })

describe('edges', () => {
  it('are the instants, each once and oldest first', () => {
    expect(hours(policyWith(), silent)).toEqual([0])
    const signals = [signal(), signal({ id: 's2', at: '2026-11-25T09:00:00Z', expires: '2026-11-25T14:00:00Z' }), signal({ id: 's3' })]
    expect(hours(policyWith(), { ...silent, signals })).toEqual([-3, -1, 0, 2])
  })

  it('are one length before each instant, and one and two after it; how far one looks is none', () => {
    const resting: GuardJson = { kind: 'rest', name: 'g', after: {}, for: { rolling: 'PT5H' } }
    expect(hours(guarded(resting), silent)).toEqual([-5, 0, 5, 10])
    expect(hours({ ...guarded(resting), horizon: 'PT7H' }, silent)).toEqual([-5, 0, 5, 10])
  })

  it('are the local times of some days, in every zone that is named', () => {
    const hoursOf = (zone: string, zones: SituationJson['customer']) =>
      hours(guarded({ kind: 'open-hours', name: 'g', zone, spans: [{ from: '09:00', to: '11:30' }] }), { ...silent, customer: zones })
    expect(hoursOf('customer', { id: 'c', zone: 'Etc/UTC' })).toEqual([
      ...[-3, -2, -1].flatMap((day) => [day * 24 - 3, day * 24 - 0.5]), -3, -0.5, 0, ...[1, 2, 3, 4].flatMap((day) => [day * 24 - 3, day * 24 - 0.5]),
    ])
    expect(hoursOf('Asia/Tokyo', { id: 'c' }).slice(0, 4)).toEqual([-84, -81.5, -60, -57.5])
    expect(hoursOf('customer', { id: 'c' })).toEqual([0])
    expect(hours({ ...guarded({ kind: 'quiet-hours', name: 'g', spans: [{ from: '09:00', to: '24:00' }] }), unknownZone: 'Asia/Tokyo' }, silent)).toContain(3)
  })

  it.each<readonly [within: Extract<GuardJson, { kind: 'cap' }>['within'], midnights: ReadonlyArray<number>]>([
    [{ days: 2 }, [-84, -60, -36, -12, 12, 36, 60, 84]],
    [{ calendar: 'week' }, [-84, -60, -36, -12, 12, 36, 60, 84]],
    ['ever', []],
  ])('are midnights too, where a window %j ends at one', (within, midnights) => {
    const zoned = { ...silent, customer: { id: 'c', zone: 'Etc/UTC' } }
    expect(hours(guarded({ kind: 'cap', name: 'g', atMost: 1, within }), zoned)).toEqual([...midnights, 0].sort((one, other) => one - other))
  })

  it('are read off a record that has more than we know', () => {
    const more = { ...signal(), from: null, to: ['09:00', 9], zone: null } as unknown as ReturnType<typeof signal>
    expect(hours(policyWith(), { ...silent, signals: [more] })).toEqual([-1, 0])
  })

  it('are within ten days', () => {
    const signals = [-241, -240, 240, 241].map((hours, index) => signal({ id: `s${index}`, at: new Date(noon + hours * hour).toISOString() }))
    expect(hours(policyWith(), { ...silent, signals })).toEqual([-240, 0, 240])
  })
})

it('a leaf is what stands in a field, in a list in it, or there by a name that somebody gave it', () => {
  expect(leaves({ a: 1, b: ['x', { c: null }], d: { e: [[true]] } })).toEqual([['a', 1], ['b', 'x'], ['c', null], ['e', true]])
  expect(leaves({ calendars: { zone: ['2026-12-25'] }, weights: { bar: 2 } })).toEqual([['calendars', '2026-12-25'], ['weights', 2]])
  expect(leaves({ a: 1, b: { c: ['x'] }, note: { a: 2 } }, ['c', 'note'])).toEqual([['a', 1]])
  expect(leaves('x')).toEqual([['', 'x']])
})

describe('the moments that a law tries', () => {
  const one = { policy: policyWith(), situation: { ...silent, signals: [signal({ expires: '2026-11-25T14:00:00Z' })] }, ask: askerOfJson }
  const tried = (from: number, to: number, picks: ReadonlyArray<number>, fractions: ReadonlyArray<number> = []) =>
    between(one, noon + from, noon + to, { picks, fractions }).map((at) => at - noon)

  it('are both ends, and edges between them and a millisecond beside them', () => {
    expect(tried(0, 10 * hour, [0, 1, 2, 3, 4])).toEqual([0, 10 * hour - 1, 1, 2 * hour - 1, 2 * hour])
    expect(tried(0, 2 * hour + 1, [4, 2, 2])).toEqual([0, 2 * hour, 2 * hour - 1])
    expect(tried(0, 2 * hour + 1, [5])).toEqual([0, 2 * hour, 1])
    expect(tried(1, 2 * hour, [0, 1, 2])).toEqual([1, 2 * hour - 1])
  })

  it('are anywhere between them', () => {
    expect(tried(hour, 2 * hour, [], [0.25, 0.9999999])).toEqual([hour, 2 * hour - 1, 1.25 * hour])
    expect(tried(hour, 2 * hour, [], [1])).toEqual([hour, 2 * hour - 1])
    expect(tried(3 * hour, 5 * hour, [], [0.00000001])).toEqual([3 * hour, 5 * hour - 1])
  })

  it('are none where there is no time', () => {
    expect(tried(0, 0, [0], [0])).toEqual([])
    expect(tried(0, -hour, [0], [0])).toEqual([])
  })

  it('go as far as an opening is looked for', () => {
    expect((lookout(one) - noon) / hour).toBe(90 * 24)
    expect((lookout({ ...one, policy: policyWith({ horizon: 'P2D' }) }) - noon) / hour).toBe(48)
  })
})

it('any number picks one of a list, where there is one', () => {
  expect([0, 1, 2, 3].map((pick) => picked(['a', 'b', 'c'], pick))).toEqual(['a', 'b', 'c', 'a'])
  expect(picked([], 3)).toBeUndefined()
})
