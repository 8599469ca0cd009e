/** Engines that break the law about counting, each in a situation in which it shows: the law finds them. */
import type { ContactJson, GuardJson, PolicyJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import { askerOfJson } from '../../src/testing/ask.js'
import { windows } from '../../src/testing/laws-window.js'
import { contact, playing, policyWith, situationWith } from '../small.js'
import { answering, at, cap, found, hoursOf, no, trying, yes } from './lies.js'

describe('no window is ever exceeded', () => {
  /** Reaches out whenever it is asked: so many times at once, or after pauses. */
  const tireless = answering((situation) => yes(situation))
  /** No pause, a millisecond, an hour, a day. */
  const [atOnce, soon, anHour, aDay] = [[1, 1], [3, 3], [4, 4], [5, 5]]
  const exceeded = (guards: ReadonlyArray<GuardJson>, picks: ReadonlyArray<number>, situation = situationWith(), more: Partial<PolicyJson> = {}): boolean =>
    !trying(windows, { policy: policyWith({ guards, ...more }), situation, ask: tireless }, { picks })

  it('by an engine that knows no cap', () => {
    expect(exceeded([], atOnce!)).toBe(false)
    for (const picks of [atOnce, soon, anHour]) expect(exceeded([cap()], picks!)).toBe(true)
    expect(exceeded([cap()], aDay!)).toBe(false)
    expect(exceeded([cap({ atMost: 2 })], atOnce!)).toBe(false)
    expect(exceeded([cap({ atMost: 2 })], [1, 1, 1])).toBe(true)
    expect(exceeded([cap({ atMost: 0 })], [1])).toBe(true)
    expect(exceeded([cap({ within: 'ever' })], aDay!)).toBe(true)
  })

  it('by contacts that were there before, each once', () => {
    const before = (hours: number, more: Partial<ContactJson> = {}) => situationWith({ contacts: [contact({ at: at(hours), ...more })] })
    expect([-23, -24, 1].map((hours) => exceeded([cap()], [1], before(hours)))).toEqual([true, false, false])
    expect(exceeded([cap({ atMost: 2 })], [1], situationWith({ contacts: [contact(), contact()] }))).toBe(false)
    expect(exceeded([cap({ atMost: 2 })], [1], situationWith({ contacts: [contact(), contact({ id: 'k2' })] }))).toBe(true)
    expect(exceeded([cap()], [1], before(-1, { outcome: 'failed' }))).toBe(false)
    expect(exceeded([cap({ each: ['channel'] })], [1], before(-1, { channel: 'sms' }))).toBe(false)
    for (const other of [{ channel: 'sms' }, { play: 'other' }, { purpose: 'marketing' }, { topics: ['other'] }])
      expect(exceeded([cap()], [1], before(-1, other))).toBe(true)
  })

  it('of those that apply, of the policy and of the customer', () => {
    expect(exceeded([cap({ on: { channels: ['sms'] } })], atOnce!)).toBe(false)
    expect(exceeded([cap({ on: { channels: ['sms'] } }), cap()], atOnce!)).toBe(true)
    expect(exceeded([cap({ on: { segments: ['pro'] } })], atOnce!, situationWith({ customer: { id: 'c', segments: ['free'] } }))).toBe(false)
    expect(exceeded([], atOnce!, situationWith({ customer: { id: 'c', guards: [cap()] } }))).toBe(true)
    expect(exceeded([{ kind: 'opt-in', name: 'yes' }], atOnce!)).toBe(false)
  })

  it('by the calendar of whoever it is', () => {
    const today = (more: Partial<Extract<GuardJson, { kind: 'cap' }>>) => cap({ within: { calendar: 'day' }, ...more })
    /** In the afternoon in Paris, past midnight in Tokyo. */
    const inParis = situationWith({ customer: { id: 'c', zone: 'Europe/Paris' }, contacts: [contact({ at: at(4 - 1) })], now: at(4) })
    expect(exceeded([today({})], [1], inParis)).toBe(true)
    expect(exceeded([today({ zone: 'customer' })], [1], inParis)).toBe(true)
    const across = { ...inParis, contacts: [contact({ at: at(2.5) })] } // before midnight in Tokyo
    expect(exceeded([today({ zone: 'Europe/Paris' })], [1], across)).toBe(true)
    expect(exceeded([today({ zone: 'Asia/Tokyo' })], [1], across)).toBe(false)
    expect(exceeded([today({})], [1], { ...across, customer: { id: 'c', zone: ['Asia/Tokyo', 'Europe/Paris'] } })).toBe(true)
    const nowhere = { ...across, customer: { id: 'c' } }
    expect(exceeded([today({})], [1], nowhere, { unknownZone: 'Asia/Tokyo' })).toBe(false)
    expect(exceeded([today({})], [1], nowhere, { unknownZone: 'Europe/Paris' })).toBe(true)
    expect(exceeded([today({})], [1], { ...nowhere, contacts: [contact({ at: at(-1000) })] })).toBe(true)
    expect(exceeded([today({})], [1], { ...nowhere, contacts: [contact({ at: at(-1000) })] }, { unknownZone: 'closed' })).toBe(true)
    expect(exceeded([today({})], [1], { ...across, customer: { id: 'c', zone: [] } }, { unknownZone: 'Asia/Tokyo' })).toBe(false)
    expect(exceeded([today({})], [1], { ...across, customer: { id: 'c', zone: 'Europe/Paris' } }, { unknownZone: 'Asia/Tokyo' })).toBe(true)
  })

  it('asked again when there is to be contact, and no longer when there is none', () => {
    const asked: Array<readonly [hours: number, contacts: number]> = []
    const patient = answering((situation) => {
      asked.push([hoursOf(situation), situation.contacts!.length])
      if (asked.length === 2) return no(situation, at(hoursOf(situation) + 5))
      return asked.length === 4 ? no(situation) : yes(situation)
    })
    expect(trying(windows, { ask: patient }, { picks: [4, 1, 1, 1, 1, 1] })).toBe(true)
    expect(asked).toEqual([[0, 0], [1, 1], [6, 1], [6, 2]])
  })

  it('records what is sent alone, or with what goes along', () => {
    const sent = (pick: number): ContactJson => {
      const contacts: Array<ContactJson> = []
      const along = answering((situation) => {
        contacts.push(...situation.contacts!)
        return yes(situation, { along: [{ ...found.outreach, topic: 'order-2' }] })
      })
      trying(windows, { ask: along }, { picks: [pick, 1] })
      return contacts[0]!
    }
    expect([1, 3, 2].map((pick) => sent(pick).topics?.length)).toEqual([2, 1, 2])
  })

  it('half of the time under plays that never tire', () => {
    const policy = playing({ again: 'never', freshFor: 'P1D', lead: 'P2D', settle: 'PT1H' })
    const asked = (pick: number): PolicyJson => {
      let told = policy
      trying(windows, { policy, ask: (by) => { told = by; return askerOfJson(by) } }, { picks: [pick] })
      return told
    }
    expect(asked(1)).toEqual(policy)
    expect(asked(2)).toEqual(playing({ again: 'always', freshFor: 'P30D', settle: 'PT1H' }))
  })
})
