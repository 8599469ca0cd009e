/** What random stories seldom meet: each at all moments around, from all contacts and from folded ledgers. */
import type { GuardJson, SituationJson } from 'tactful'
import { describe, it } from 'vitest'
import { contact, playing, policyWith, signal, situationWith } from '../small.js'
import { agreeOn } from './agreement.js'

const cap = { kind: 'cap', name: 'cap', atMost: 1, within: { rolling: 'P2D' }, on: { channels: ['email'] } } as const
const capped = policyWith({ guards: [cap] })
const refused = { channel: 'sms', given: false, at: '2026-11-01T00:00:00Z' } as const

describe('generated code, the engine and the oracle agree', () => {
  it.each([
    ['on a refusal for good', { id: 'c-1', consents: [refused] }],
    ['on a refusal that ends before the other way opens', { id: 'c-1', consents: [{ ...refused, until: '2026-11-26T00:00:00Z' }] }],
    ['on a refusal that ends after the other way opens', { id: 'c-1', consents: [{ ...refused, until: '2026-11-29T00:00:00Z' }] }],
    ['on a grant that lifts a refusal, and lapses', { id: 'c-1', consents: [refused, { ...refused, given: true, at: '2026-11-02T00:00:00Z', until: '2026-11-26T00:00:00Z' }] }],
    ['on a grant that is still to come', { id: 'c-1', consents: [refused, { ...refused, given: true, at: '2026-11-26T00:00:00Z' }] }],
    ['on a refusal of all ways', { id: 'c-1', consents: [{ given: false, at: '2026-11-01T00:00:00Z' }] }],
    ['on a way that is preferred twice', { id: 'c-1', prefers: ['sms', 'fax', 'sms'], reach: ['sms', 'email'] }],
    ['on no way at all', { id: 'c-1', reach: [] }],
  ] satisfies ReadonlyArray<[string, SituationJson['customer']]>)('%s', (_, customer) => { agreeOn({ policy: capped, situation: situationWith({ customer, contacts: [contact()] }) }) })

  it.each([
    ['solved now', { status: 'solved', at: '2026-11-25T12:00:00Z' }],
    ['solved later', { status: 'solved', at: '2026-11-26T12:00:00Z' }],
    ['open later', { status: 'open', at: '2026-11-26T12:00:00Z' }],
  ] as const)('on an issue that is %s', (_, issue) => {
    agreeOn({ policy: capped, situation: situationWith({ issues: [{ id: 'i1', topic: 'order-1', channel: 'email', ...issue }] }) })
  })

  it('on silence that lasts long enough', () => {
    agreeOn({ policy: playing({ quietFor: 'P2D', again: 'always' }), situation: situationWith({ contacts: [contact(), contact({ id: 'k2', outcome: 'failed', at: '2026-11-25T10:00:00Z' })] }) })
  })

  it.each([['2026-11-25T11:30:00Z', '2026-11-26T00:00:00Z'], ['2026-11-25T13:00:00Z', '2026-11-26T00:00:00Z'], ['2026-11-25T13:00:00Z', '2026-11-25T12:30:00Z']])('on what holds it back from %s to %s', (at, expires) => {
    const policy = playing({ when: { kinds: ['delay'] }, heldBy: { kinds: ['fault'] } })
    agreeOn({ policy, situation: situationWith({ signals: [signal(), signal({ id: 's2', kind: 'fault', at, expires })] }) })
  })

  it('on an opening at the horizon, and after it', () => {
    for (const horizon of ['P1D', 'PT44H', 'P2D', 'PT158400S'])
      agreeOn({ policy: { ...policyWith({ channels: ['email'], guards: [cap] }), horizon }, situation: situationWith({ contacts: [contact()] }) })
    for (const horizon of ['PT59M', 'PT1H', 'PT61M'])
      agreeOn({ policy: { ...playing({ settle: 'PT2H' }), horizon }, situation: situationWith() })
  })

  it('on a motive that ends at the horizon, and after it', () => {
    for (const horizon of ['PT59M', 'PT1H', 'PT61M'])
      agreeOn({ policy: { ...policyWith(), horizon }, situation: situationWith({ signals: [signal({ expires: '2026-11-25T13:00:00Z' })] }) })
  })

  it.each(['low', 'medium', 'high', 'critical'] as const)('on exemptions that hang on how severe it is, and on more: %s', (severity) => {
    const rest = { kind: 'rest', name: 'rest', after: {}, for: { rolling: 'P1D' }, each: ['topic'] } as const
    const unless = [{ severityAtLeast: 'critical' }, { severityAtLeast: 'medium', topics: ['order-*'] }, { channels: ['sms'], severityAtLeast: 'high', segments: ['pro'] }] as const
    const policy = policyWith({ guards: [{ ...cap, on: {}, unless }, { ...rest, unless }] })
    for (const topic of ['order-1', 'other'])
      for (const segments of [['pro'], [], undefined])
        agreeOn({ policy, situation: situationWith({ customer: { id: 'c-1', ...(segments && { segments }) }, signals: [signal({ severity, topic })], contacts: [contact({ topics: [topic] })] }) })
  })

  it.each(['topic', 'channel', 'purpose', 'play'] as const)('on a limit that is kept apart by %s', (by) => {
    const of = (...limits: ReadonlyArray<object>) => policyWith({ guards: limits.map((more, i) => ({ ...cap, name: `limit ${i}`, on: {}, each: [by], ...more }) as GuardJson) })
    const same = contact({ topics: ['order-1'], purpose: 'service', play: 'tell' })
    const other = contact({ id: 'k2', at: '2026-11-24T20:00:00Z', channel: 'sms', topics: ['order-2', 'order-3'], purpose: 'marketing', play: 'ask' })
    const silent = contact({ id: 'k3', at: '2026-11-25T10:00:00Z' })
    for (const policy of [of({}), of({ atMost: 2 }, { atMost: 3, within: { rolling: 'P9D' } }), of({ each: [by, by] }), of({ counts: { topics: ['order-2'] } }), of({ unless: { topics: ['order-2'] } })])
      for (const contacts of [[], [same], [other], [silent], [same, other], [same, silent], [same, other, silent], [{ ...same, outcome: 'failed' as const }, other], [{ ...same, outcome: 'reserved' as const }]])
        agreeOn({ policy, situation: situationWith({ contacts }) })
  })

  it('on a motive that another phase opens', () => {
    const policy = { ...playing({ freshFor: 'P1D' }), guards: [{ ...cap, within: { rolling: 'P3D' } as const, on: { severityAtLeast: 'high' } as const }] }
    const signals = [signal({ severity: 'high', expires: '2026-11-26T00:00:00Z' }), signal({ id: 's2', severity: 'low', at: '2026-11-25T11:30:00Z' })]
    agreeOn({ policy, situation: situationWith({ signals, contacts: [contact()] }) })
  })
})
