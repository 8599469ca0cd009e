/** What of a policy looks at contacts: what a contact must say to be looked at, how long it is, and how many it takes. */
import type { GuardJson, PolicyJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import { type Counter, countersOf, lengthOfWindow } from '../../src/testing/counters.js'
import { worldOf } from '../../src/testing/world.js'
import { playing, policyWith } from '../small.js'
import { parsed } from './parsed.js'

const day = 86_400_000

const countersIn = (policy: PolicyJson): ReadonlyArray<Counter> => countersOf(worldOf(parsed(policy), {}))
const counterOf = (guard: GuardJson): Counter => countersIn(policyWith({ guards: [guard] }))[0]!

const cap = (more: object = {}): GuardJson => ({ kind: 'cap', name: 'g', atMost: 2, within: { rolling: 'P7D' }, ...more })
const out = { direction: ['outbound'], channel: ['email', 'sms'] }

describe('a contact that is counted', () => {
  it('went out, on a channel of ours', () => {
    expect(counterOf(cap())).toEqual({ fields: out, length: 7 * day, local: false, ahead: false, enough: 2 })
  })

  const said = {
    directions: ['inbound', 'outbound'], channels: ['sms'], purposes: ['marketing'], plays: ['tell'], topics: ['order-1', 'order-7'],
    outcomes: ['ignored'], by: ['agent'],
  }
  const meant = {
    direction: ['inbound', 'outbound'], channel: ['sms'], purpose: ['marketing'], play: ['tell'], topics: [['order-1'], ['order-7']],
    outcome: ['ignored'], by: ['agent'],
  }

  it('says what the guard counts, or comes after', () => {
    expect(counterOf(cap({ counts: said })).fields).toEqual(meant)
    expect(counterOf({ kind: 'rest', name: 'g', after: said as object, for: 'ever' }).fields).toEqual(meant)
    expect(counterOf({ kind: 'fatigue', name: 'g', limit: 1, halfLife: 'P1D', weights: {}, counts: said as object }).fields).toEqual(meant)
    expect(counterOf(cap({ counts: { topics: ['order-*'] } })).fields['topics']).toEqual([['order-1'], ['order-2'], ['order-3']])
  })

  it('says what the guard is about, where it counts such as those', () => {
    const { channels, purposes, plays, topics } = said
    const { channel, purpose, play, topics: about } = meant
    const on = { channels, purposes, plays, topics }
    expect(counterOf(cap({ on })).fields).toEqual({ direction: ['outbound'], channel, purpose, play, topics: about })
    expect(counterOf(cap({ on, counts: { channels: 'any', purposes: 'any', plays: 'any', topics: 'any' } })).fields).toEqual(out)
    expect(counterOf({ kind: 'rest', name: 'g', after: {}, for: 'ever', on }).fields).toMatchObject({ channel, purpose, play, topics: about })
    expect(counterOf({ kind: 'fatigue', name: 'g', limit: 1, halfLife: 'P1D', weights: {}, on }).fields).toMatchObject({ channel, purpose, play, topics: about })
  })

  it('says nothing where anything is meant', () => {
    const anything = Object.fromEntries(Object.keys(said).map((field) => [field, 'any']))
    expect(counterOf(cap({ counts: anything })).fields).toEqual({ channel: ['email', 'sms'] })
  })

  it('is about one topic, where topics are counted apart', () => {
    const policy = policyWith({ plays: [{ name: 'tell', when: { topics: ['order-1', 'order-2'] }, purpose: 'service' }], guards: [cap({ each: ['play', 'topic'] })] })
    expect(countersIn(policy)[0]!.fields).toEqual({ ...out, topics: [['order-1']] })
    expect(counterOf(cap({ each: ['play'] })).fields).toEqual(out)
  })

  it('came in, on any channel, where it opens a session', () => {
    const session = (opens: object): GuardJson => ({ kind: 'session', name: 'g', opens, for: 'PT24H', on: { purposes: ['marketing'] } })
    expect(counterOf(session({}))).toEqual({ fields: { direction: ['inbound'] }, length: day, local: false, ahead: true, enough: 1 })
    expect(counterOf(session({ channels: ['email'] })).fields).toEqual({ direction: ['inbound'], channel: ['email'] })
  })
})

it('a window holds a contact about so long', () => {
  const lengths = [{ rolling: 'PT36H' }, { days: 3 }, { calendar: 'day' }, { calendar: 'week' }, { calendar: 'month' }, 'ever'].map(lengthOfWindow)
  expect(lengths.map((length) => length / day)).toEqual([1.5, 3, 1, 7, 31, 30])
})

it('a window of days lets go at midnight', () => {
  expect([{ days: 3 }, { calendar: 'week' }, { rolling: 'P3D' }].map((within) => counterOf(cap({ within })).local)).toEqual([true, true, false])
})

it('so many make a difference: as many as are allowed, as make it rest, as tire; and never more than anybody gets', () => {
  expect(counterOf(cap({ atMost: 5 })).enough).toBe(5)
  expect(counterOf(cap({ atMost: 500 })).enough).toBe(32)
  expect(counterOf({ kind: 'rest', name: 'g', after: {}, for: 'ever' }).enough).toBe(1)
  expect(counterOf({ kind: 'rest', name: 'g', after: {}, times: 3, for: 'ever' }).enough).toBe(3)
  expect(counterOf({ kind: 'fatigue', name: 'g', limit: 2.5, halfLife: 'P2D', weights: {} })).toMatchObject({ enough: 4, length: 2 * day })
})

it('where no guard looks at contacts, any contact breaks the silence that a play waits for', () => {
  const waiting = playing({ quietFor: 'P30D' })
  expect(countersIn(waiting)).toEqual([{ fields: {}, length: 30 * day, local: false, ahead: false, enough: 1 }])
  expect(countersIn({ ...waiting, guards: [cap()] })).toHaveLength(1)
  expect(countersIn(policyWith({ guards: [{ kind: 'opt-in', name: 'yes' }] }))).toEqual([])
})
