/** Strategies: options, and teams that lack some channels. */
import { type PolicyJson, parsePolicy } from 'tactful'
import {
  balanced, catalogue, gentle, peak, predictive, proactive, purposes, reactive, signalKinds, standard, transactional,
} from 'tactful/policies'
import { describe, expect, it } from 'vitest'
import { explained, situationWith } from '../small.js'

const all = { reactive, proactive, predictive, balanced, peak }

describe.each(Object.entries(all))('%s', (name, strategy) => {
  it('can be called with nothing', () => {
    expect(strategy()).toMatchObject({ tactful: 1, id: name, version: '1' })
    expect(strategy()).toEqual(strategy({}))
  })

  it('takes a name, an edition, and times to answer', () => {
    const { id, version, replies = [] } = strategy({ id: 'acme', version: '2', due: { low: 'P9D' } })
    expect({ id, version }).toEqual({ id: 'acme', version: '2' })
    expect(replies.at(-1)).toMatchObject({ name: 'low issue', within: 'P9D' })
  })

  it.each([[['email']], [['phone']], [['social']], [['email', 'sms']], [['chat', 'email']], [['letter']], [['whatsapp']]])('is valid for a team with %j', (channels) => {
    const policy = strategy({ channels })
    expect(policy.channels).toEqual(channels)
    expect(parsePolicy(policy)).toMatchObject({ _tag: 'Right' })
    for (const play of policy.plays) expect(play.channels?.every((channel) => channels.includes(channel))).toBe(true)
  })
})

it('are in the catalogue, in the order in which a team grows into them', () => {
  const listed = catalogue.filter(({ kind }) => kind === 'strategy').map(({ group, name }) => `${group} ${name}`)
  expect(listed).toEqual(Object.keys(all).map((name) => `strategy ${name}`))
})

describe('what the channels of a team cannot carry', () => {
  it('is left out with its guards', () => {
    const names = (channels: ReadonlyArray<string>) => {
      const { plays, guards = [] } = proactive({ channels })
      return [...plays, ...guards].map(({ name }) => name)
    }
    const some = ['angry post', 'service restored', 'only those who were told of the fault', 'night', 'no unsolicited calls']
    expect(some.filter((name) => names(['email', 'sms', 'social', 'phone']).includes(name))).toEqual(some)
    expect(some.filter((name) => names(['email']).includes(name))).toEqual(some.slice(1, 3))
    expect(some.filter((name) => names(['social']).includes(name))).toEqual(some.slice(0, 1))
    expect(some.filter((name) => names(['phone']).includes(name))).toEqual(some.slice(3))
  })

  it('goes by a messenger where e-mail would do, after it, and never what belongs elsewhere', () => {
    const ways = (channels: ReadonlyArray<string>) => Object.fromEntries(proactive({ channels }).plays.map((play) => [play.name, play.channels]))
    expect(ways(['whatsapp'])).toMatchObject({ 'service interruption': ['whatsapp'], 'check-in': ['whatsapp'] })
    expect(ways(['messenger', 'sms', 'email'])).toMatchObject({ 'service interruption': ['sms', 'email', 'messenger'], 'check-in': ['email', 'messenger'] })
    expect(ways(['whatsapp', 'messenger'])).not.toHaveProperty('angry post')
    expect(Object.keys(ways(['whatsapp']))).toHaveLength(proactive().plays.length - 1)
  })

  it('keeps the preferences of each play', () => {
    const { plays } = proactive({ channels: ['email', 'push'] })
    expect(plays.find(({ name }) => name === 'service interruption')?.channels).toEqual(['push', 'email'])
  })
})

describe('options', () => {
  it('of peak say when it is', () => {
    const from = '2026-12-01T00:00:00Z'
    const to = '2027-01-04T00:00:00Z'
    expect(peak().guards?.[0]).toMatchObject({ kind: 'cap', atMost: 0, within: 'ever' })
    expect(peak({ from, to }).guards?.[0]).toMatchObject({ kind: 'embargo', from, to })
    expect(peak({ to }).guards?.[0]).toMatchObject({ kind: 'embargo', to })
    expect(peak({ to }).guards?.[0]).not.toHaveProperty('from')
    expect(peak({ from }).guards?.[0]).toMatchObject({ kind: 'embargo', from })
    expect(peak({ from }).guards?.[0]).not.toHaveProperty('to')
  })

  it('of predictive say whom to leave alone', () => {
    expect(predictive().holdout).toMatchObject({ share: 0.1, salt: '1' })
    expect(predictive({ version: '7' }).holdout).toMatchObject({ salt: '7' })
    expect(predictive({ version: '7', salt: 's', holdout: 0.3, predictedBar: 0.9 })).toMatchObject({ predictedBar: 0.9, holdout: { share: 0.3, salt: 's' } })
  })

  it('of balanced say for whom, and about what', () => {
    const { stance } = balanced({ segments: ['pro'], kinds: ['late'] })
    expect(stance).toMatchObject({ hybrid: [{ when: { segments: ['pro'] } }, {}, {}] })
    expect(JSON.stringify(stance)).toContain('"late"')
  })

  it.each([[standard], [gentle], [transactional]])('of a contact limit say what rings; where nothing does, there is no night', (limit) => {
    const kinds = (ringing?: ReadonlyArray<string>) => limit(ringing && { ringing }).guards?.map(({ kind }) => kind)
    expect(kinds()).toContain('quiet-hours')
    expect(kinds(['phone'])).toContain('quiet-hours')
    expect(kinds([])).not.toContain('quiet-hours')
  })
})

describe('priorities', () => {
  it('put what harms before what blocks, and that before what is nice', () => {
    const plays = catalogue.filter(({ kind }) => kind === 'play').flatMap(({ part }) => part.plays ?? [])
    const base = { tactful: 1, id: 'p', version: '1', channels: ['email'], purposes: [...purposes] } as const
    const policy = { ...base, plays: plays.map((play) => ({ ...play, channels: ['email'], settle: 'PT1S', quietFor: 'PT1S', absorbedBy: 'never' as const })) }
    const signals = Object.keys(signalKinds).map((kind, n) => ({ id: `s${n}`, kind, topic: kind, at: '2026-11-24T11:00:00Z' }))
    const { outreaches } = explained(policy as unknown as PolicyJson, situationWith({ now: '2026-11-24T12:00:00Z', signals }))
    expect([...new Set(outreaches.map(({ play }) => play))]).toEqual([
      'suspected fraud', 'service interruption', 'known fault', 'failed delivery', 'angry post', 'back-order', 'crash seen', 'shipping delay',
      'failed payment', 'answer to a bad survey', 'change of fees or terms', 'limit about to be reached', 'renewal due', 'service restored',
      'order survey', 'follow-up after a solved issue', 'planned maintenance', 'onboarding stalled', 'release note', 'struggling with a feature',
      'risk of leaving', 'check-in',
    ])
  })
})
