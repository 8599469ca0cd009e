/** A life is played: asked at its beginning, at all its dates and at every `until`, as far as it is known by then. */
import type { DecisionJson, ReachOutJson, SituationJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import { play, recorded } from '../../src/testing/life.js'
import { ask } from '../laws/ask.js'
import { contact, now, policyWith, signal, situationWith } from '../small.js'
import { without } from './without.js'

const reachOut = ask(policyWith(), situationWith()) as ReachOutJson
const wait = ask(policyWith(), situationWith({ signals: [] }))

const at = (hours: number): string => new Date(Date.parse(now) + hours * 3_600_000).toISOString()

/** What is heard of the life when it is played to somebody who answers so. */
const heard = (life: SituationJson, answer: (asked: SituationJson, times: number) => DecisionJson = () => wait) => {
  const asked: Array<SituationJson> = []
  const made = play({ decide: (situation) => answer(situation, asked.push(situation)) }, life)
  return { asked, made }
}

describe('a life', () => {
  const issue = { id: 'i1', topic: 'order-1', status: 'open', at: at(3), channel: 'email' } as const
  const life = situationWith({
    customer: { id: 'c', zone: 'Etc/UTC', consents: [{ given: true, at: at(1) }] },
    signals: [signal({ at: at(0) }), signal({ id: 's2', at: at(2) })], issues: [issue], contacts: [contact({ at: at(4) })],
  })

  it('is asked about at its beginning and whenever something happens, and known as far as it has', () => {
    const { asked, made } = heard(life)
    const sizes = ({ customer, signals, issues, contacts }: SituationJson) => [customer.consents, signals, issues, contacts].map((list) => list!.length)
    expect(asked.map((one) => [one.now, sizes(one)])).toEqual([
      [at(0), [0, 1, 0, 0]], [at(1), [1, 1, 0, 0]], [at(2), [1, 2, 0, 0]], [at(3), [1, 2, 1, 0]], [at(4), [1, 2, 1, 1]],
    ])
    expect(asked.at(-1)).toEqual({ ...life, now: at(4) })
    expect(made).toEqual([])
  })

  it('may be that nothing happens', () => {
    expect(heard({ now, customer: { id: 'c' } }).asked).toEqual([
      { now, customer: { id: 'c', consents: [] }, signals: [], issues: [], contacts: [] },
    ])
  })

  it('is asked about at every until, where nothing happens before', () => {
    const { asked } = heard(life, ({ now: moment }) => ({ ...wait, until: moment === at(0) ? at(0.5) : moment === at(4) ? at(9) : null }))
    expect(asked.map((one) => one.now)).toEqual([at(0), at(0.5), at(1), at(2), at(3), at(4), at(9)])
  })

  it('hears of each contact at once, and is asked about again at that moment', () => {
    const { asked, made } = heard({ ...life, issues: [] }, (_, times) => (times < 3 ? { ...reachOut, at: at(0) } : wait))
    expect(made.length).toBe(2)
    expect(asked.slice(0, 4).map((one) => one.now)).toEqual([at(0), at(0), at(0), at(1)])
    expect(asked.slice(0, 3).map(({ contacts }) => contacts!.map(({ id }) => id))).toEqual([[], ['sent-1'], ['sent-1', 'sent-2']])
    expect(asked.at(-1)!.contacts!.map(({ id }) => id)).toEqual(['k1', 'sent-1', 'sent-2'])
    expect(heard({ now, customer: { id: 'c' } }, (_, times) => (times < 2 ? reachOut : wait)).made).toEqual([reachOut])
  })

  it('comes to an end where the policy does not', () => {
    expect(heard(life, () => reachOut).made.length).toBe(160)
  })
})

describe('what was sent is recorded', () => {
  const other = { ...reachOut.outreach, play: 'other', topic: 'order-2' }
  const together: ReachOutJson = { ...reachOut, along: [other, { ...other, topic: 'order-1' }] }
  const contactAlone = { id: 'k', at: now, direction: 'outbound', channel: 'email', purpose: 'service', play: 'tell', topics: ['order-1'] }

  it('in the name of its play', () => {
    expect(recorded(reachOut, 'k')).toEqual(contactAlone)
    expect(recorded(together, 'k', false)).toEqual(contactAlone)
  })

  it('with the topics of all that goes along, each once, and of no play', () => {
    expect(recorded(together, 'k')).toEqual({ ...without(contactAlone, 'play'), topics: ['order-1', 'order-2'] })
  })
})
