/** What a guard looked at, kind by kind, as an explanation shows it; and why one does not apply. */
import type { GuardJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import { contact, explained, now, observed, policyWith, reported, situationWith } from '../small.js'

const told = situationWith({
  contacts: [
    contact({ id: 'old', at: '2026-11-10T12:00:00Z' }),
    contact({ id: 'k1' }),
    contact({ id: 'k2', at: '2026-11-25T09:30:00Z', channel: 'sms' }),
    contact({ id: 'in', at: '2026-11-25T10:00:00Z', direction: 'inbound' }),
  ],
})

describe('what a guard looked at', () => {
  it.each<readonly [what: string, guard: GuardJson, facts: object]>([
    ['a cap', { kind: 'cap', name: 'g', atMost: 1, within: { rolling: 'P7D' } }, { contacts: ['k1', 'k2'], atMost: 1, within: { rolling: 'P7D' } }],
    ['a cap for ever', { kind: 'cap', name: 'g', atMost: 9, within: 'ever' }, { contacts: ['old', 'k1', 'k2'], atMost: 9, within: 'ever' }],
    ['a cap by days', { kind: 'cap', name: 'g', atMost: 2, within: { days: 1 }, counts: { channels: ['email'] } }, { contacts: ['k1'], atMost: 2, within: { days: 1 } }],
    ['a rest', { kind: 'rest', name: 'g', after: {}, for: { calendar: 'day' } }, { trigger: 'k2', times: 1, for: { calendar: 'day' } }],
    ['a rest after several', { kind: 'rest', name: 'g', after: {}, times: 2, inside: 'PT2H', for: { calendar: 'week', weekStart: 'sun' } },
      { trigger: 'k2', times: 2, inside: 'PT2H', for: { calendar: 'week', weekStart: 'sun' } }],
    ['a rest that is over', { kind: 'rest', name: 'g', after: {}, for: { rolling: 'PT1H' } }, { trigger: null, times: 1, for: { rolling: 'PT1H' } }],
    ['a rest for ever', { kind: 'rest', name: 'g', after: { outcomes: ['complained'] }, for: 'ever' }, { trigger: null, times: 1, for: 'ever' }],
    ['open hours', { kind: 'open-hours', name: 'g', spans: [{ days: ['mon', 'wed'], from: '09:00', to: '17:00' }], zone: 'Europe/Paris' },
      { clocks: [{ zone: 'Europe/Paris', local: '2026-11-25T13:00:00.000' }], spans: [{ days: ['mon', 'wed'], from: '09:00', to: '17:00' }] }],
    ['quiet hours', { kind: 'quiet-hours', name: 'g', spans: [{ from: '21:00', to: '08:00' }] },
      { clocks: [{ zone: 'Etc/UTC', local: '2026-11-25T12:00:00.000' }], spans: [{ from: '21:00', to: '08:00' }] }],
    ['fatigue', { kind: 'fatigue', name: 'g', limit: 9, halfLife: 'PT4H', weights: { email: 2 }, counts: { channels: ['email'] } }, { contacts: ['old', 'k1'], load: 3, limit: 9, halfLife: 'PT4H' }],
    ['a session', { kind: 'session', name: 'g', opens: {}, for: 'PT36H' }, { contacts: ['in'], for: 'P1DT12H' }],
    ['an embargo from', { kind: 'embargo', name: 'g', from: '2026-12-24T00:00:00Z' }, { from: '2026-12-24T00:00:00.000Z', to: null }],
    ['an embargo to', { kind: 'embargo', name: 'g', to: '2026-11-01T00:00:00Z' }, { from: null, to: '2026-11-01T00:00:00.000Z' }],
    ['an embargo since the first instant', { kind: 'embargo', name: 'g', from: '1970-01-01T00:00:00Z', to: '1970-01-01T00:00:01Z' },
      { from: '1970-01-01T00:00:00.000Z', to: '1970-01-01T00:00:01.000Z' }],
  ])('%s', (_, guard, facts) => {
    expect(observed(guard, told)).toStrictEqual(facts)
  })

  it('an opt-in, and the refusal before it: what is about this channel and purpose', () => {
    const consents = [
      { given: true, at: '2026-01-01T00:00:00Z', channel: 'email', until: '2027-01-01T00:00:00Z' },
      { given: true, at: '2026-01-02T00:00:00Z', channel: 'sms' },
      { given: false, at: '2026-01-03T00:00:00Z', purpose: 'service', until: '2026-02-01T00:00:00Z' },
      { given: false, at: '2026-01-03T00:00:00Z', purpose: 'marketing' },
    ]
    const guards: ReadonlyArray<GuardJson> = [{ kind: 'opt-in', name: 'consent' }]
    const [email] = explained(policyWith({ guards }), situationWith({ customer: { id: 'c-1', consents } })).outreaches
    expect(email?.guards).toMatchObject([
      { name: 'refused', kind: 'refusal', applies: true, open: true, opens: now,
        observed: { consents: [{ channel: null, purpose: 'service', given: false, at: '2026-01-03T00:00:00.000Z', until: '2026-02-01T00:00:00.000Z' }] } },
      { name: 'consent', kind: 'opt-in', applies: true, open: true, opens: now,
        observed: { consents: [{ channel: 'email', purpose: null, given: true, at: '2026-01-01T00:00:00.000Z', until: '2027-01-01T00:00:00.000Z' }] } },
    ])
  })

  it('hours in a zone that is not known: no clock, and never open', () => {
    const nowhere = situationWith({ customer: { id: 'c-1' } })
    const night: GuardJson = { kind: 'quiet-hours', name: 'night', spans: [{ from: '21:00', to: '08:00' }] }
    expect(reported(night, nowhere)).toMatchObject({ open: false, opens: null, observed: { clocks: [] } })
  })

  it('several of which one is enough, each with what it looked at', () => {
    const either: GuardJson = {
      kind: 'any-of', name: 'either', guards: [
        { kind: 'cap', name: 'none', atMost: 0, within: 'ever' },
        { kind: 'embargo', name: 'sms only', on: { channels: ['sms'] }, to: '2026-12-01T00:00:00Z' },
        { kind: 'embargo', name: 'over', to: '2026-11-01T00:00:00Z' },
        { kind: 'embargo', name: 'over in France', on: { regions: ['FR'] }, to: '2026-11-01T00:00:00Z' },
      ],
    }
    expect(observed(either)).toStrictEqual({
      guards: [
        { name: 'none', applies: true, open: false, observed: { contacts: [], atMost: 0, within: 'ever' } },
        { name: 'sms only', applies: false, open: false, observed: { from: null, to: '2026-12-01T00:00:00.000Z' } },
        { name: 'over', applies: true, open: true, observed: { from: null, to: '2026-11-01T00:00:00.000Z' } },
        { name: 'over in France', applies: true, open: false, observed: { from: null, to: '2026-11-01T00:00:00.000Z' } },
      ],
    })
  })
})

describe('a guard that does not apply', () => {
  const embargo = { kind: 'embargo', name: 'g', to: '2026-12-01T00:00:00Z' } as const

  it.each<readonly [guard: GuardJson, whyNot: ReadonlyArray<string>]>([
    [{ ...embargo, on: { channels: ['sms'] } }, ['/on/channels']],
    [{ ...embargo, on: { channels: ['email'], purposes: ['marketing'], topics: ['router*'], severityAtLeast: 'high' } },
      ['/on/purposes', '/on/topics', '/on/severityAtLeast']],
    [{ ...embargo, unless: { topics: ['order*'] } }, ['/unless/0']],
    [{ ...embargo, unless: [{ plays: ['tell'], channels: ['sms'] }, { purposes: ['service'] }, { severityAtLeast: 'low' }] }, ['/unless/1', '/unless/2']],
    [{ ...embargo, on: { segments: ['pro'], regions: ['FR'] }, unless: { channels: ['email'] } }, ['/on/segments', '/unless/0']],
    [{ ...embargo, unless: [{ regions: ['FR'] }, { topics: ['order*'] }] }, ['/unless/1']],
    [{ kind: 'any-of', name: 'g', guards: [{ ...embargo, name: 'inner', on: { channels: ['sms'] } }] }, ['/guards']],
  ])('%j says why not', (guard, whyNot) => {
    const newcomer = situationWith({ customer: { id: 'c-1', segments: ['new'] } })
    expect(reported(guard, newcomer)).toStrictEqual({
      name: 'g', kind: guard.kind, cites: null, strength: null, asOf: null, applies: false, whyNot,
    })
  })
})

it('is cited as it was declared', () => {
  const cited = { kind: 'embargo', name: 'g', to: '2026-12-01T00:00:00Z', cites: 'Article 5', strength: 'law', asOf: '2026-01-01' } as const
  expect(reported(cited)).toMatchObject({ cites: 'Article 5', strength: 'law', asOf: '2026-01-01', open: false, opens: '2026-12-01T00:00:00.000Z' })
})

it('opens when it alone does, if that is in sight', () => {
  const embargo = (to: string): GuardJson => ({ kind: 'embargo', name: 'g', to })
  expect(reported(embargo('2027-02-23T12:00:00Z'))).toMatchObject({ open: false, opens: '2027-02-23T12:00:00.000Z' }) // the 90th day
  expect(reported(embargo('2027-02-23T12:00:00.001Z'))).toMatchObject({ open: false, opens: null })
})
