/** What may be forgotten: a contact that no window holds any longer, that tells nothing and disturbs no silence. */
import type { ContactJson, GuardJson, PolicyJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import { forgotten } from '../../src/testing/laws-forgetting.js'
import { contact, now, playing, policyWith, signal, situationWith } from '../small.js'

const hour = 3_600_000
const day = 24 * hour

/** So long ago, in milliseconds. */
const ago = (length: number): string => new Date(Date.parse(now) - length).toISOString()

const isKept = (policy: PolicyJson, one: Partial<ContactJson>, more: Parameters<typeof situationWith>[0] = {}): boolean =>
  forgotten({ policy, situation: situationWith({ ...more, contacts: [contact(one)] }) }).contacts!.length > 0

/** Whether a contact is kept until just before it is so old, and no longer. */
const isKeptFor = (length: number, guard: GuardJson, one: Partial<ContactJson> = {}): boolean => {
  const policy = policyWith({ guards: [guard] })
  return isKept(policy, { ...one, at: ago(length - 1) }) && !isKept(policy, { ...one, at: ago(length) })
}

const aYear = 365 * day
const isKeptForEver = (guard: GuardJson, one: Partial<ContactJson> = {}): boolean =>
  isKept(policyWith({ guards: [guard] }), { ...one, at: ago(20 * aYear) })

it('nothing keeps a contact where nothing looks at it', () => {
  for (const hours of [-1, 0, 1]) expect(isKept(policyWith(), { at: ago(hours * hour) })).toBe(false)
  expect(forgotten({ policy: policyWith(), situation: situationWith() }).contacts).toEqual([])
})

describe('a contact is kept', () => {
  const cap = { kind: 'cap', name: 'g', atMost: 1 } as const

  it('as long as a cap counts it: by the calendar, two days longer for the zones', () => {
    expect(isKeptFor(7 * day, { ...cap, within: { rolling: 'P7D' } })).toBe(true)
    expect(isKeptFor(5 * day, { ...cap, within: { days: 3 }, zone: 'Asia/Tokyo' })).toBe(true)
    expect(isKeptFor(33 * day, { ...cap, within: { calendar: 'month' }, zone: 'Asia/Tokyo' })).toBe(true)
    for (const zone of ['customer', 'Asia/Tokyo']) expect(isKeptForEver({ ...cap, within: 'ever', zone })).toBe(true)
    expect(isKept(policyWith({ guards: [{ ...cap, atMost: 0, within: 'ever' }] }), {})).toBe(false)
    expect(isKept(policyWith({ guards: [{ ...cap, within: 'ever', counts: { channels: ['sms'] } }] }), {})).toBe(false)
  })

  it('for ever by the calendar of a customer, whose zone may be unknown', () => {
    expect(isKeptForEver({ ...cap, within: { days: 3 } })).toBe(true)
    expect(isKeptForEver({ ...cap, within: { days: 3 }, zone: 'customer' })).toBe(true)
  })

  it('as long as it makes a guard rest, or one after it', () => {
    const rest = { kind: 'rest', name: 'g', after: { outcomes: ['ignored'] }, for: { rolling: 'P7D' } } as const
    const ignored = { outcome: 'ignored' } as const
    expect(isKeptFor(7 * day, rest, ignored)).toBe(true)
    expect(isKeptFor(7 * day, { ...rest, times: 1 }, ignored)).toBe(true)
    expect(isKeptFor(11 * day, { ...rest, times: 3, inside: 'P2D' }, ignored)).toBe(true)
    expect(isKeptForEver({ ...rest, times: 3 }, ignored)).toBe(true)
    expect(isKeptFor(4 * day, { ...rest, for: { days: 2 }, zone: 'Asia/Tokyo' }, ignored)).toBe(true)
    expect(isKept(policyWith({ guards: [rest] }), {})).toBe(false)
  })

  it('as long as it holds a session open', () => {
    const session = { kind: 'session', name: 'g', opens: {}, for: 'PT24H' } as const
    expect(isKeptFor(day, session, { direction: 'inbound' })).toBe(true)
    expect(isKept(policyWith({ guards: [session] }), {})).toBe(false)
  })

  it('for ever where it tires, however little is left of it', () => {
    const tired: GuardJson = { kind: 'fatigue', name: 'g', limit: 2, halfLife: 'PT1H', weights: {} }
    expect(isKeptForEver(tired)).toBe(true)
    expect(isKept(policyWith({ guards: [tired] }), { direction: 'inbound' })).toBe(false)
  })

  it('for a guard among others, or of the customer', () => {
    const ever: GuardJson = { ...cap, within: 'ever' }
    expect(isKeptForEver({ kind: 'any-of', name: 'any', guards: [{ kind: 'opt-in', name: 'yes' }, ever] })).toBe(true)
    expect(isKept(policyWith(), {}, { customer: { id: 'c', guards: [ever] } })).toBe(true)
    expect(isKept(policyWith({ guards: [ever] }), {}, { customer: { id: 'c' } })).toBe(true)
    expect(isKept(policyWith({ guards: [{ kind: 'opt-in', name: 'yes' }] }), {})).toBe(false)
  })

  it('as long as it disturbs silence, unless it failed', () => {
    const waiting = playing({ quietFor: 'P30D' })
    expect([30 * day - 1, 30 * day].map((length) => isKept(waiting, { at: ago(length) }))).toEqual([true, false])
    expect(isKept(waiting, { direction: 'inbound' })).toBe(true)
    expect(isKept(waiting, { outcome: 'failed' })).toBe(false)
    expect(isKept({ ...waiting, plays: [...policyWith().plays, { ...waiting.plays[0]!, name: 'other' }] }, {})).toBe(true)
  })

  it('with all its versions, where one of them is', () => {
    const policy = policyWith({ guards: [{ ...cap, within: 'ever' }] })
    const contacts = [contact({ outcome: 'failed', rev: 1 }), contact(), contact({ id: 'k2', outcome: 'failed' })]
    expect(forgotten({ policy, situation: situationWith({ contacts }) }).contacts).toEqual(contacts.slice(0, 2))
  })
})

describe('a contact that tells a topic is kept', () => {
  const told = { topics: ['order-1'], at: ago(hour) } as const
  const never = playing({ again: 'never' })

  it('while no news is as young', () => {
    expect(isKept(policyWith(), told)).toBe(true)
    expect(isKept(policyWith(), { ...told, at: ago(hour + 1) })).toBe(false)
    expect(isKept(policyWith(), told, { signals: [] })).toBe(false)
    const { signals, ...silent } = situationWith({ contacts: [contact(told)] })
    expect([signals!.length, forgotten({ policy: policyWith(), situation: silent }).contacts]).toEqual([1, []])
    expect(isKept(policyWith(), { ...told, topics: ['order-1', 'order-2'] }, { signals: [signal({ topic: 'order-2' })] })).toBe(true)
  })

  it('for ever, where a play never repeats itself; where it always may, not at all', () => {
    expect(isKept(never, { ...told, at: ago(aYear) })).toBe(true)
    expect(isKept(playing({ again: 'always' }), told)).toBe(false)
    expect(isKept(never, told, { signals: [signal({ topic: 'order-2' })] })).toBe(false)
  })

  it('unless it tells nobody: it came in, failed, or was of another play', () => {
    expect(isKept(never, { ...told, direction: 'inbound' })).toBe(false)
    for (const outcome of ['failed', 'bounced'] as const) expect(isKept(never, { ...told, outcome })).toBe(false)
    expect(isKept(never, { ...told, outcome: 'delivered' })).toBe(true)
    expect(isKept(never, { ...told, play: 'tell' })).toBe(true)
    expect(isKept(never, { ...told, play: 'other' })).toBe(false)
    expect(isKept(never, { at: ago(hour) })).toBe(false)
    const plays = [...never.plays, { name: 'other', when: {}, purpose: 'service', again: 'always' } as const]
    expect(isKept(policyWith({ plays }), told)).toBe(true)
  })
})
