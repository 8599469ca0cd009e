/** The world of a policy: what situations may speak of; and its parts, so that each play and each guard gets its turn. */
import type { GuardJson, PlayJson, PolicyJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../src/testing/parts.js'
import { type World, worldOf } from '../../src/testing/world.js'
import { playing, policyWith } from '../small.js'
import { parsed } from './parsed.js'
import { without } from './without.js'

const worldIn = (policy: PolicyJson, setting = {}): World => worldOf(parsed(policy), setting)

const cap = (more: object = {}): GuardJson => ({ kind: 'cap', name: 'cap', atMost: 1, within: 'ever', ...more })

const [hour, day] = [3_600_000, 86_400_000]

describe('a world has', () => {
  const ordinary = () => worldIn(policyWith())

  it('what anyone would try, where the policy says nothing', () => {
    const { zones, homes, week, ...rest } = ordinary()
    expect(rest).toMatchObject({
      channels: ['email', 'sms'], inboundChannels: [], purposes: ['service', 'marketing'], guards: [],
      kinds: [], topics: ['topic-1', 'topic-2', 'topic-3', 'topic-4'], tags: [], segments: [], regions: [], holidays: [], instants: [],
      lengths: [hour, day, 3 * day, 60_000], clocks: ['12:00', '00:00'], likelihoods: [0.5, 0.25, 0.7, 0.35],
      around: Date.parse('2026-10-28T12:00:00Z'),
    })
    expect(homes).toEqual(['Europe/Paris', 'America/New_York', 'Asia/Tokyo'])
    expect(zones.map(({ name }) => name)).toEqual(homes)
    expect(week.map((date) => new Date(date * day).toISOString().slice(5, 10))).toEqual([
      '10-28', '10-29', '10-30', '10-31', '11-01', '10-27', '10-26', '10-25',
    ])
  })

  it('the words of the policy, each once, wherever they stand', () => {
    const { kinds, topics, tags, segments, regions } = worldIn(policyWith({
      plays: [
        { name: 'a', when: [{ kinds: ['delay'], topics: ['order-*'] }, { kinds: ['fault', 'delay'], tags: ['lost'] }], purpose: 'service' },
        { name: 'b', when: { segments: ['pro'] }, heldBy: { kinds: ['outage'] }, purpose: 'service' },
      ],
      guards: [cap({ counts: { topics: 'any' } }), { kind: 'any-of', name: 'any', guards: [{ kind: 'opt-in', name: 'g', on: { regions: ['FR'], topics: ['order-2', 'parcel-1'] } }] }],
      replies: [{ name: 'r', when: { tags: ['faq'], topics: ['*'] }, handler: 'automation' }],
    }))
    expect({ kinds, tags, segments, regions }).toEqual({ kinds: ['delay', 'fault', 'outage'], tags: ['lost', 'faq'], segments: ['pro'], regions: ['FR'] })
    expect(topics).toEqual(['order-1', 'order-2', 'order-3', 'parcel-1', '1', '2', '3', 'topic-1', 'topic-2', 'topic-3', 'topic-4'])
  })

  it('its guards, also those inside others', () => {
    const inner: GuardJson = { kind: 'opt-in', name: 'inner' }
    const outer: GuardJson = { kind: 'any-of', name: 'outer', guards: [inner] }
    expect(worldIn(policyWith({ guards: [outer] })).guards).toEqual([outer, inner])
  })

  it('the bars, and half of them', () => {
    const { likelihoods } = worldIn({ ...playing({ bar: 0.8, predictedBar: 0.6 }), bar: 0.4, predictedBar: 0.8 })
    expect([...likelihoods].sort()).toEqual([0.2, 0.3, 0.4, 0.6, 0.8])
  })

  it('lengths of time; half a day less, where days are counted by a calendar', () => {
    const lengthsIn = (guard: GuardJson) => worldIn(policyWith({ guards: [guard] })).lengths.slice(4)
    expect(lengthsIn(cap({ within: { rolling: 'P7D' } }))).toEqual([7 * day])
    expect(lengthsIn(cap({ within: { days: 2 } }))).toEqual([1.5 * day, 2 * day])
    expect(lengthsIn(cap({ within: { calendar: 'week' } }))).toEqual([6.5 * day, 7 * day])
    expect(lengthsIn(cap({ within: { calendar: 'month' } }))).toEqual([30.5 * day, 31 * day])
    expect(lengthsIn(cap({ within: { calendar: 'day' } }))).toEqual([0.5 * day])
    expect(lengthsIn(cap({ on: { topics: ['week'] } }))).toEqual([])
    const tired: GuardJson = { kind: 'fatigue', name: 'f', limit: 3, halfLife: 'P9D', weights: { calendar: 2 } }
    expect(worldIn(policyWith({ channels: ['calendar'], guards: [tired] })).lengths.slice(4)).toEqual([9 * day])
    expect(lengthsIn({ kind: 'open-hours', name: 'g', spans: [{ days: ['mon'], from: '09:00', to: '17:00' }] })).toEqual([])
  })

  it('zones, of the customers first, and local times', () => {
    const { zones, clocks, homes } = worldIn(policyWith({
      unknownZone: 'Europe/Rome',
      guards: [
        { kind: 'open-hours', name: 'a', zone: 'Asia/Tokyo', spans: [{ from: '09:00', to: '24:00' }] },
        { kind: 'quiet-hours', name: 'b', zone: 'customer', spans: [{ from: '21:00', to: '09:00' }] },
      ],
    }), { zones: ['Africa/Cairo', 'Mars/Olympus', 'Asia/Tokyo'] })
    expect(homes).toEqual(['Africa/Cairo', 'Asia/Tokyo'])
    expect(zones.map(({ name }) => name)).toEqual(['Africa/Cairo', 'Asia/Tokyo', 'Europe/Rome'])
    expect(clocks).toEqual(['12:00', '09:00', '21:00', '24:00', '00:00'])
  })

  it('holidays with the days around them, and instants', () => {
    const { holidays, instants, clocks } = worldIn(policyWith({
      calendars: { a: ['2026-12-25', '2026-12-26'] },
      guards: [{ kind: 'embargo', name: 'g', from: '2026-11-01T00:00:00Z' }],
    }))
    expect(holidays.map((date) => new Date(date * day).toISOString().slice(5, 10))).toEqual(['12-24', '12-25', '12-26', '12-27'])
    expect(instants).toEqual([Date.parse('2026-11-01T00:00:00Z')])
    expect(clocks).toEqual(['12:00', '00:00'])
  })

  it('nothing that only people read', () => {
    const told = { length: 'P77D', date: '2026-12-24', instant: '2026-12-24T12:00:00Z', zone: 'the legal team', kinds: ['x'] }
    for (const [field, text] of Object.entries(told)) {
      const [word] = [text].flat() as [string]
      const [play] = playing({ name: word }).plays
      const policy = {
        ...policyWith(), $schema: { [field]: text }, id: word, version: word, note: { [field]: text }, horizon: 'P77D', holdout: { share: 0.1, salt: word },
        plays: [{ ...play, note: { [field]: text } }],
        guards: [{ kind: 'opt-in', name: word, cites: word, asOf: word, note: { [field]: text } }],
      } as PolicyJson
      const [read, expected] = [worldIn(policy), ordinary()].map((world) => without(world, 'policy', 'plays', 'guards', 'zones'))
      expect(read).toEqual(expected)
      expect(worldIn(policy).zones.length).toBe(3)
    }
  })
})

describe('the parts of a world', () => {
  const tell: PlayJson = { name: 'tell', when: { kinds: ['delay'] }, purpose: 'service', channels: ['sms'] }
  const wait: PlayJson = { name: 'wait', when: { kinds: ['member'] }, purpose: 'marketing', quietFor: 'P30D' }
  const partsIn = (guards: ReadonlyArray<GuardJson>) => {
    const { plays, guards: governed } = partsOf(worldIn(policyWith({ plays: [tell, wait], guards })), {})
    const names = (worlds: ReadonlyArray<World>) => worlds.map((part) => [part.plays, part.guards].map((some) => some.map(({ name }) => name)))
    return { plays: names(plays), guards: names(governed), all: [...plays, ...governed] }
  }
  const governedBy = (guard: GuardJson) => partsIn([guard]).guards.map(([plays]) => plays)[0]

  it('are each play with nothing in its way, and each guard with a play', () => {
    const { plays, guards, all } = partsIn([cap(), cap({ name: 'other' })])
    expect(plays).toEqual([[['tell'], []], [['wait'], []]])
    expect(guards).toEqual([[['tell'], ['cap']], [['tell'], ['other']]])
    for (const { policy } of all) expect(policy.replies).toEqual([])
    expect(all[1]!.policy.plays.map(({ when }) => when)).toEqual([{ kinds: ['nothing of the sort'] }, wait.when])
  })

  it.each<readonly [on: NonNullable<GuardJson['on']>, plays: ReadonlyArray<string> | undefined]>([
    [{}, ['tell']],
    [{ plays: ['wait'] }, ['wait']],
    [{ plays: ['tell', 'wait'] }, ['tell']],
    [{ purposes: ['marketing'] }, ['wait']],
    [{ purposes: ['marketing', 'service'] }, ['tell']],
    [{ channels: ['email'] }, ['wait']],
    [{ channels: ['email', 'sms'] }, ['tell']],
    [{ channels: ['email'], plays: ['tell'] }, undefined],
  ])('of a guard on %j: %j, and a play that waits for silence only where there is no other', (on, plays) => {
    expect(governedBy(cap({ on }))).toEqual(plays)
  })
})
