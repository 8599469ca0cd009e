/** What a certificate is asked of: a policy and a situation of which only what has a name is left to keep contact back. */
import type { GuardJson, PlayJson, PolicyJson, SituationJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import { narrowed, only } from '../../src/testing/narrowed.js'
import { reduced } from '../../src/testing/reduced.js'
import { playing, policyWith, situationWith } from '../small.js'
import { without } from './without.js'

const left = (policy: PolicyJson, names: ReadonlyArray<string>, customer: Partial<SituationJson['customer']> = {}) =>
  reduced({ policy, situation: situationWith({ customer: { id: 'c', ...customer } }) }, names)

describe('of guards', () => {
  const [night, cap, asked]: ReadonlyArray<GuardJson> = [
    { kind: 'quiet-hours', name: 'night', spans: [{ from: '21:00', to: '08:00' }] },
    { kind: 'cap', name: 'cap', atMost: 1, within: 'ever' },
    { kind: 'opt-in', name: 'asked' },
  ]

  it('those are left that are named, of the policy and of the customer', () => {
    const { policy, situation } = left(policyWith({ guards: [night!, cap!] }), ['cap', 'own'], { guards: [night!, { ...cap!, name: 'own' }] })
    expect(policy.guards).toEqual([cap])
    expect(situation.customer.guards).toEqual([{ ...cap, name: 'own' }])
    expect(left(policyWith(), ['cap'])).toMatchObject({ policy: { guards: [] }, situation: { customer: { guards: [], consents: [] } } })
  })

  const grant = { given: true, at: '2026-11-25T08:00:00Z' }
  const refusal = { given: false, at: '2026-11-25T08:00:00Z' }
  const consents = [grant, refusal]

  it('refusal is left where it is named, and where an opt-in is, which it closes too; grants always are', () => {
    const consentsLeft = (names: ReadonlyArray<string>, guards: ReadonlyArray<GuardJson> = [], own: ReadonlyArray<GuardJson> = []) =>
      left(policyWith({ guards }), names, { consents, guards: own }).situation.customer.consents
    expect(consentsLeft(['cap'], [cap!, asked!])).toEqual([grant])
    expect(consentsLeft(['refused'])).toEqual(consents)
    expect(left(policyWith(), ['refused']).situation.customer.consents).toEqual([])
    expect(consentsLeft(['asked'], [cap!, asked!])).toEqual(consents)
    expect(consentsLeft(['asked'], [], [asked!])).toEqual(consents)
    expect(consentsLeft(['any'], [{ kind: 'any-of', name: 'any', guards: [cap!, asked!] }])).toEqual(consents)
  })
})

describe('of what keeps a motive from being open', () => {
  const policy = playing({
    settle: 'PT1H', quietFor: 'P1D', lead: 'P2D', heldBy: { kinds: ['fault'] }, again: 'never', absorbedBy: 'any-issue', bar: 0.9, predictedBar: 1,
  })
  const [play] = policy.plays
  const nothing = () => left(policy, []).policy.plays[0]!

  it('nothing is left that is not named, but the end of a signal that has an impact', () => {
    const others = without(play!, 'settle', 'quietFor', 'heldBy')
    expect(nothing()).toEqual({ ...others, lead: 'P36500D', again: 'always', absorbedBy: 'never', bar: 0, predictedBar: 0 })
    expect(left(policyWith(), []).policy.plays[0]).toEqual({
      ...policyWith().plays[0], again: 'always', absorbedBy: 'never', bar: 0, predictedBar: 0,
    })
  })

  it.each<readonly [name: string, fields: ReadonlyArray<keyof PlayJson>]>([
    ['settling', ['settle', 'quietFor', 'lead']],
    ['held', ['heldBy']],
    ['told', ['again']],
    ['in-conversation', ['absorbedBy']],
    ['weak-evidence', ['bar', 'predictedBar']],
  ])('where %s is named, %j are as they were', (name, fields) => {
    expect(left(policy, [name]).policy.plays).toEqual([{ ...nothing(), ...Object.fromEntries(fields.map((field) => [field, play![field]])) }])
  })

  it('a holdout is left where it is named', () => {
    const held = policyWith({ holdout: { share: 1, salt: 's' } })
    expect(left(held, []).policy).not.toHaveProperty('holdout')
    expect(left(held, ['held-out']).policy.holdout).toEqual(held.holdout)
    expect(left(held, []).policy).toMatchObject({ id: held.id, channels: held.channels, purposes: held.purposes })
  })
})

describe('a policy of one outreach', () => {
  const [tell, other]: ReadonlyArray<PlayJson> = [
    { name: 'tell', when: [{ topics: ['order-*'], kinds: ['delay'] }, { topics: ['parcel-1'] }, { kinds: ['fault'] }], purpose: 'service', priority: 2 },
    { name: 'other', when: {}, purpose: 'marketing', priority: 1 },
  ]
  const policy = policyWith({ plays: [tell!, other!], guards: [{ kind: 'cap', name: 'cap', atMost: 1, within: 'ever' }] })
  const mute = ({ name, purpose }: PlayJson): PlayJson => ({ name, when: { kinds: ['nothing of the sort'] }, purpose })

  it('has one play with something to say, about one topic, on one channel; and all guards', () => {
    const when = [{ topics: ['order-1'], kinds: ['delay'] }, { topics: ['order-1'], kinds: ['fault'] }]
    expect(narrowed(policy, { play: 'tell', topic: 'order-1', channel: 'sms' })).toEqual({
      ...policy, plays: [{ ...tell!, when, channels: ['sms'] }, mute(other!)],
    })
    expect(narrowed(policy, { play: 'other', topic: 'x', channel: 'email' }).plays).toEqual([
      mute(tell!), { ...other!, when: [{ topics: ['x'] }], channels: ['email'] },
    ])
  })

  it('or of some plays, with some guards', () => {
    expect(only(policy, [other!], [])).toEqual({ ...policy, plays: [mute(tell!), other], guards: [] })
  })
})
