/** Smaller situations: all that lack one part of a situation, and those whose records are more alike; valid ones alone. */
import type { SituationJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import { smaller } from '../../src/testing/smaller.js'
import { contact, now, signal } from '../small.js'
import { without } from './without.js'

const customer = { id: 'c' }

const smallerThan = (situation: SituationJson): ReadonlyArray<SituationJson> => [...smaller(situation)]

it('of a smallest situation, there is none', () => {
  expect(smallerThan({ now, customer })).toEqual([])
})

describe('a situation lacks', () => {
  const one = signal({ severity: 'high', tags: ['a', 'b'] })

  it('one of its parts, big ones first; never one that must be there', () => {
    expect(smallerThan({ now, customer: { ...customer, zone: 'Etc/UTC' }, signals: [one] })).toEqual([
      { now, customer: { ...customer, zone: 'Etc/UTC' } },
      { now, customer, signals: [one] },
      { now, customer: { ...customer, zone: 'Etc/UTC' }, signals: [] },
      ...[without(one, 'severity'), without(one, 'tags'), { ...one, tags: ['b'] }, { ...one, tags: ['a'] }]
        .map((less) => ({ now, customer: { ...customer, zone: 'Etc/UTC' }, signals: [less] })),
    ])
  })

  it('one of its records, with the others as they are', () => {
    const contacts = [contact(), contact({ id: 'k2' }), contact({ id: 'k3', by: 'agent' })]
    expect(smallerThan({ now, customer, contacts })).toEqual([
      { now, customer },
      ...[0, 1, 2].map((left) => ({ now, customer, contacts: contacts.filter((_item, at) => at !== left) })),
      { now, customer, contacts: [...contacts.slice(0, 2), without(contacts[2]!, 'by')] },
    ])
  })
})

describe('records are more alike', () => {
  /** Only such as are no shorter. */
  const alike = (situation: SituationJson): ReadonlyArray<SituationJson> => {
    const size = (one: unknown): number => JSON.stringify(one).split(/[,:]/).length
    return smallerThan(situation).filter((one) => size(one) === size(situation))
  }
  const kindsIn = (...kinds: ReadonlyArray<string>) =>
    ({ now, customer, signals: kinds.map((kind, at) => signal({ id: `s${at}`, kind, at: `2026-11-25T1${at}:00:00Z` })) })
  const kindsOf = ({ signals = [] }: SituationJson) => signals.map(({ kind }) => kind)

  it('all like one of them, or one of them like the first', () => {
    expect(alike(kindsIn('a', 'b', 'a', 'c')).map(kindsOf)).toEqual([
      ['a', 'a', 'a', 'a'], ['b', 'b', 'b', 'b'], ['c', 'c', 'c', 'c'], ['a', 'a', 'a', 'c'], ['a', 'b', 'a', 'a'],
    ])
    const [first] = alike(kindsIn('a', 'b'))
    expect(first).toEqual(kindsIn('a', 'a'))
  })

  it('but where they are alike, and in what makes them another', () => {
    expect(alike(kindsIn('a', 'a'))).toEqual([])
    expect(alike({ ...kindsIn('a', 'a'), signals: kindsIn('a', 'a').signals.map((one, rev) => ({ ...one, rev })) })).toEqual([])
  })

  it('in the fields that they have', () => {
    const signals = [signal({ severity: 'high' }), signal({ id: 's2' }), signal({ id: 's3', severity: 'low' })]
    expect(alike({ now, customer, signals }).map((one) => one.signals!.map(({ severity }) => severity))).toEqual([
      ['high', undefined, 'high'], ['low', undefined, 'low'], ['high', undefined, 'high'],
    ])
    expect(alike({ now, customer, signals: signals.slice(1) })).toEqual([])
    for (const one of smallerThan({ now, customer, signals })) expect(one.signals).not.toEqual(signals)
  })

  it('in the lists of issues and contacts too', () => {
    const issue = { topic: 'order-1', status: 'open', at: now, channel: 'chat' } as const
    const issues = [{ ...issue, id: 'i1' }, { ...issue, id: 'i2', topic: 'order-2' }]
    const contacts = [contact({ topics: ['order-1'] }), contact({ id: 'k2', topics: ['order-2'] })]
    expect(alike({ now, customer, issues }).map((one) => one.issues!.map(({ topic }) => topic))).toContainEqual(['order-2', 'order-2'])
    expect(alike({ now, customer, contacts }).map((one) => one.contacts!.map(({ topics }) => topics))).toContainEqual([['order-2'], ['order-2']])
  })
})
