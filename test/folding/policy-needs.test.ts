/** What a policy asks of past contacts: which changes of a policy a stored ledger can be asked about, and which it cannot. */
import { type GuardJson, type PolicyJson, encodeLedger } from 'tactful'
import { describe, expect, it } from 'vitest'
import { strategies } from '../policies/told.js'
import { policyWith } from '../small.js'
import { valid } from '../valid.js'
import { day, email, engineOf, folded, hour, limitedBy, present, refusal } from './small.js'

const weekly = { kind: 'cap', atMost: 3, within: { rolling: 'P7D' } } as const
const rested = { kind: 'rest', after: { outcomes: ['complained'] }, for: { rolling: 'P7D' } } as const
const tired = { kind: 'fatigue', limit: 2, halfLife: 'P1D', weights: {} } as const
const windowed = { kind: 'session', opens: { channels: ['email'] }, for: 'P1D' } as const

const playing = (more: Partial<PolicyJson['plays'][number]>): PolicyJson =>
  policyWith({ plays: [{ name: 'tell', when: {}, purpose: 'service', ...more }] })

const contacts = [email('k1', 5 * day), email('k2', hour, { topics: ['order-1'], play: 'tell' })]

/** What the second policy says to a ledger of the first. */
const move = (from: PolicyJson, to: PolicyJson) =>
  engineOf(to).ledger.parse(JSON.parse(JSON.stringify(encodeLedger(folded(engineOf(from), contacts)))))

describe('a ledger still answers for', () => {
  it.each<readonly [string, PolicyJson, PolicyJson]>([
    ['the same policy', limitedBy(weekly), limitedBy(weekly)],
    ['a shorter window', limitedBy(weekly), limitedBy({ ...weekly, within: { rolling: 'P3D' } })],
    ['fewer', limitedBy(weekly), limitedBy({ ...weekly, atMost: 1 })],
    ['none', limitedBy(weekly), limitedBy({ ...weekly, atMost: 0 })],
    ['none, of what nobody counted', limitedBy(), limitedBy({ ...weekly, atMost: 0 })],
    ['other hours', limitedBy(weekly), limitedBy(weekly, { kind: 'quiet-hours', spans: [{ from: '21:00', to: '08:00' }] })],
    ['another name and scope of the same count', limitedBy({ ...weekly, on: { channels: ['email'] } }),
      limitedBy({ ...weekly, name: 'other', counts: { channels: ['email'] } } as never)],
    ['the same words in another order', limitedBy({ ...weekly, counts: { channels: ['email', 'sms'] }, each: ['topic', 'play'] }),
      limitedBy({ ...weekly, counts: { channels: ['sms', 'email', 'sms'] }, each: ['play', 'topic'] })],
    ['a note', limitedBy({ ...weekly, counts: { channels: ['email'] } }), limitedBy({ ...weekly, counts: { channels: ['email'], note: 'emails' } })],
    ['a guard less', limitedBy(weekly, rested), limitedBy(rested)],
    ['one of several', limitedBy({ kind: 'any-of', guards: [{ name: 'a', ...weekly }, { name: 'b', ...rested }] } as never), limitedBy(weekly)],
    ['a rest of less than a cap', limitedBy(weekly), limitedBy({ kind: 'rest', after: {}, for: { rolling: 'P2D' } })],
    ['local days, where they were counted', limitedBy({ ...weekly, within: { days: 9 } }), limitedBy({ ...weekly, within: { calendar: 'week' } })],
    ['faster recovery', limitedBy(tired), limitedBy({ ...tired, halfLife: 'PT12H' })],
    ['a shorter session', limitedBy(windowed), limitedBy({ ...windowed, for: 'PT12H' })],
    ['news that stays fresh for less long', playing({ freshFor: 'P7D' }), playing({ freshFor: 'P2D' })],
    ['a play that may be repeated', playing({}), playing({ again: 'always' })],
    ['less silence', playing({ quietFor: 'P7D' }), playing({ quietFor: 'P2D' })],
  ])('%s', (_, from, to) => {
    expect(move(from, to)).toMatchObject({ _tag: 'Right' })
  })
})

describe('a ledger is refused for', () => {
  it.each<readonly [string, PolicyJson, PolicyJson, string]>([
    ['a longer window', limitedBy(weekly), limitedBy({ ...weekly, within: { rolling: 'P30D' } }),
      'contacts that "g1" asks for: the latest 3 of each group, for P30D, and keeps the latest 3 of each group, for P7D'],
    ['more', limitedBy(weekly), limitedBy({ ...weekly, atMost: 4 }), 'the latest 4 of each group, for P7D, and keeps the latest 3'],
    ['another scope', limitedBy(weekly), limitedBy({ ...weekly, on: { channels: ['sms'] } }), 'and keeps none of them. Fold all contacts anew.'],
    ['what is kept apart', limitedBy(weekly), limitedBy({ ...weekly, each: ['topic'] }), 'and keeps none of them'],
    ['local days', limitedBy({ ...weekly, zone: 'UTC', within: { rolling: 'P60D' } }), limitedBy({ ...weekly, zone: 'UTC', within: { days: 3 } }),
      'the latest 3 of each group, with those P1D before them, for P6D'],
    ['local days besides', limitedBy(weekly), limitedBy(weekly, { ...weekly, zone: 'UTC', within: { days: 3 } }),
      'the latest 3 of each group, with those P1D before them, for P7D'],
    ['a window that never lets go', limitedBy(weekly), limitedBy({ ...weekly, within: 'ever' }), 'for ever, and keeps'],
    ['a new guard', limitedBy(), limitedBy(rested), '"g1" asks for'],
    ['a new guard after another', limitedBy(weekly), limitedBy(weekly, rested), '"g2" asks for'],
    ['a new play behind a guard', { ...playing({ again: 'always' }), guards: limitedBy(weekly).guards! }, { ...playing({}), guards: limitedBy(weekly).guards! },
      '"tell" asks for'],
    ['one of several', limitedBy(), limitedBy({ kind: 'any-of', guards: [{ name: 'a', ...weekly }, { name: 'b', ...rested }] } as never), '"g1" asks for'],
    ['a trigger that wears off', limitedBy(rested), limitedBy({ ...rested, times: 2, inside: 'P1D' }), 'all of each group, for P8D'],
    ['a trigger that does not', limitedBy(rested), limitedBy({ ...rested, times: 2 }), 'the latest 2 of each group, for ever'],
    ['slower recovery', limitedBy(tired), limitedBy({ ...tired, halfLife: 'P2D' }), 'all of each group, for P132D'],
    ['heavier channels', limitedBy(tired), limitedBy({ ...tired, weights: { email: 4 } }), 'all of each group, for P68D'],
    ['a longer session', limitedBy(windowed), limitedBy({ ...windowed, for: 'P2D' }), 'all of each group, for P2D'],
    ['a new play that tells', playing({ again: 'always' }), playing({}), 'contacts that "tell" asks for: the latest 1 of each group, for ever'],
    ['news that stays fresh for longer', playing({ freshFor: 'P2D' }), playing({ freshFor: 'P7D' }), 'for P7D'],
    ['what is never said again', playing({ freshFor: 'P2D' }), playing({ again: 'never', freshFor: 'P2D' }), 'for ever'],
    ['more silence', playing({ quietFor: 'P2D' }), playing({ quietFor: 'P7D' }), 'the latest 1 of each group, for P7D'],
  ])('%s', (_, from, to, words) => {
    const refused = refusal(move(from, to))
    expect(refused).toContain('/keeps: The ledger is of another policy: it must keep ')
    expect(refused).toContain(words)
  })

  it('whatever asks, wherever it is asked: to record, too', () => {
    const { ledger } = engineOf(limitedBy({ ...weekly, within: { rolling: 'P30D' } }))
    expect(refusal(ledger.record(folded(engineOf(limitedBy(weekly)), contacts), email('k3', 0), present()))).toContain('for P30D')
  })
})

describe('where no zone is known', () => {
  const daily = { kind: 'cap', atMost: 1, within: { calendar: 'day' } } as const
  const lasts = (guard: Partial<GuardJson> & Pick<GuardJson, 'kind'>, unknownZone: string) =>
    Object.values(encodeLedger(folded(engineOf({ ...limitedBy(guard), unknownZone }), contacts)).keeps).map((keeps) => (keeps as ReadonlyArray<number>)[1])

  it('a local window may hold contacts for ever, unless a zone is assumed or named', () => {
    expect(lasts(daily, 'closed')).toEqual([null])
    expect(lasts(daily, 'UTC')).toEqual([34 * day])
    expect(lasts({ ...daily, zone: 'UTC' }, 'closed')).toEqual([34 * day])
  })
})

it('every strategy of the catalogue takes its own ledger again', () => {
  for (const [, policy] of strategies) {
    const engine = engineOf(policy)
    const ledger = folded(engine, contacts)
    expect(encodeLedger(valid(engine.ledger.parse(encodeLedger(ledger))))).toEqual(encodeLedger(ledger))
  }
})

it('each of very many channels may have a weight of its own', () => {
  const channels = Array.from({ length: 150_000 }, (_, i) => `channel ${i}`)
  const weights = Object.fromEntries(channels.map((channel) => [channel, 4]))
  const { keeps } = encodeLedger(folded(engineOf({ ...limitedBy({ ...tired, weights }), channels }), contacts))
  expect(Object.values(keeps)).toContainEqual([null, 68 * day])
})
