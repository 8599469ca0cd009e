/** Which release opens a cap or ends a rest, where windows follow the local day. */
import { describe, expect, it } from 'vitest'
import { contact, observed, opens, signal, situationWith } from '../small.js'

const contacts = ['2026-11-20T09:00Z', '2026-11-22T09:00Z', '2026-11-23T09:00Z', '2026-11-24T09:00Z', '2026-11-24T10:00Z']
  .map((at, i) => contact({ id: `k${i}`, at }))
const told = situationWith({ contacts })

describe('a cap', () => {
  it.each([
    [1, '2026-11-28T00:00:00.000Z'], [2, '2026-11-28T00:00:00.000Z'], [3, '2026-11-27T00:00:00.000Z'], [4, '2026-11-26T00:00:00.000Z'],
    [5, '2026-11-25T12:00:00.000Z'],
  ])('of %i in four days opens when the so-manieth latest is released: %s', (atMost, open) => {
    expect(opens({ kind: 'cap', name: 'g', atMost, within: { days: 4 } }, told)).toBe(open)
  })

  it.each([[1, '2026-11-28T10:00:00.000Z'], [3, '2026-11-27T09:00:00.000Z'], [4, '2026-11-26T09:00:00.000Z'], [5, '2026-11-25T12:00:00.000Z']])(
    'of %i in 96 hours likewise', (atMost, open) => {
      expect(opens({ kind: 'cap', name: 'g', atMost, within: { rolling: 'P4D' } }, told)).toBe(open)
    })

  it('waits for the customer’s last clock, whichever it is', () => {
    const both = situationWith({ contacts, customer: { id: 'c-1', zone: ['Pacific/Kiritimati', 'America/Los_Angeles'] } })
    expect(opens({ kind: 'cap', name: 'g', atMost: 1, within: { days: 4 } }, both)).toBe('2026-11-28T10:00:00.000Z')
    expect(opens({ kind: 'cap', name: 'g', atMost: 1, within: { days: 4 }, zone: 'America/Los_Angeles' }, both)).toBe('2026-11-28T08:00:00.000Z')
  })

  it('lets go of what is released now', () => {
    const midnight = situationWith({ now: '2026-11-26T00:00:00Z', contacts })
    expect(observed({ kind: 'cap', name: 'g', atMost: 9, within: { days: 3 } }, midnight)).toMatchObject({ contacts: ['k3', 'k4'] })
  })

  it('counts only what it counts', () => {
    const within = { days: 4 }
    expect(opens({ kind: 'cap', name: 'g', atMost: 1, within, counts: { channels: ['sms'] } }, told)).toBe('2026-11-25T12:00:00.000Z')
    expect(opens({ kind: 'cap', name: 'g', atMost: 1, within, counts: { channels: ['sms', 'email'] } }, told)).toBe('2026-11-28T00:00:00.000Z')
    expect(observed({ kind: 'cap', name: 'g', atMost: 1, within, counts: { channels: 'any' } }, told)).toMatchObject({ contacts: ['k1', 'k2', 'k3', 'k4'] })
  })
})

describe('a rest', () => {
  it.each<readonly [times: number, inside: string | undefined, trigger: string | null, open: string]>([
    [1, undefined, 'k4', '2026-11-28T00:00:00.000Z'],
    [2, 'PT1H', 'k4', '2026-11-28T00:00:00.000Z'],
    [2, 'PT59M', null, '2026-11-25T12:00:00.000Z'],
    [3, 'P1DT1H', 'k4', '2026-11-28T00:00:00.000Z'],
    [3, 'P1D', null, '2026-11-25T12:00:00.000Z'],
    [4, undefined, 'k4', '2026-11-28T00:00:00.000Z'],
    [6, undefined, null, '2026-11-25T12:00:00.000Z'],
  ])('after %i contacts inside %s, for four days, is after %s', (times, inside, trigger, open) => {
    const rest = { kind: 'rest', name: 'g', after: {}, times, ...(inside === undefined ? {} : { inside }), for: { days: 4 } } as const
    expect(observed(rest, told)).toMatchObject({ trigger })
    expect(opens(rest, told)).toBe(open)
  })

  /** At one past midnight clocks in St. John's went back to the day before: what was said then counts for that day. */
  it('is after what is released last, be it not the last', () => {
    const rest = { kind: 'rest', name: 'g', after: {}, for: { days: 1 } } as const
    const turned = situationWith({
      now: '2010-11-07T03:10:00Z', customer: { id: 'c-1', zone: 'America/St_Johns' },
      signals: [signal({ at: '2010-11-07T00:00:00Z' })],
      contacts: [contact({ id: 'sunday', at: '2010-11-07T02:30:30Z' }), contact({ id: 'saturday', at: '2010-11-07T03:00:00Z' })],
    })
    expect(observed(rest, turned)).toMatchObject({ trigger: 'sunday' })
    expect(opens(rest, turned)).toBe('2010-11-08T03:30:00.000Z')
  })

  it('looks for an earlier trigger, where the last is none', () => {
    const rest = { kind: 'rest', name: 'g', after: {}, times: 2, inside: 'P1D', for: { rolling: 'P4D' } } as const
    const later = situationWith({ contacts: [...contacts, contact({ id: 'k5', at: '2026-11-25T11:30Z' })] })
    expect(observed(rest, later)).toMatchObject({ trigger: 'k4' })
    expect(opens(rest, later)).toBe('2026-11-28T10:00:00.000Z')
  })
})
