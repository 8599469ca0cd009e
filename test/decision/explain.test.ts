/** The table behind a decision: motives, routes and the hops to their openings. */
import type { GuardJson, PolicyJson, SituationJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import { ask } from '../laws/ask.js'
import { contact, explained, now, playing, policyWith, signal, situationWith } from '../small.js'

describe('motives', () => {
  const motiveOf = (policy: PolicyJson, situation?: SituationJson) => explained(policy, situation).motives[0]

  it('that are open say what they weigh', () => {
    const signals = [signal({ id: 's2', likelihood: 0.5, severity: 'low' }), signal({ at: '2026-11-25T10:00:00Z', likelihood: 0.8, relevance: 0.5 })]
    expect(motiveOf(playing({ halfLife: 'PT1H', bar: 0.3 }), situationWith({ signals }))).toEqual({
      play: 'tell', topic: 'order-1', open: true, severity: 'medium', belief: 0.325, bar: 0.3,
      signals: [{ id: 's1', weight: 0.1 }, { id: 's2', weight: 0.25 }], because: [],
    })
  })

  it('that nothing supports ask for the play’s bar, or else the policy’s, and say why', () => {
    const idle = { play: 'tell', topic: 'order-1', open: false, severity: null, belief: 0, signals: [] }
    expect(motiveOf(policyWith({ stance: 'reactive' }))).toEqual({ ...idle, bar: 0.5, because: ['stance'] })
    expect(motiveOf({ ...playing({ bar: 0.9 }), stance: 'reactive' })).toEqual({ ...idle, bar: 0.9, because: ['stance'] })
    expect(motiveOf(playing({ when: { kinds: ['outage'] } }))).toEqual({ ...idle, bar: 0.5, because: ['no-signal'] })
    expect(motiveOf(playing({ freshFor: 'PT1H' }))).toEqual({ ...idle, bar: 0.5, because: ['expired'] })
    const clearedLater = [signal(), signal({ id: 's2', kind: 'outage', at: '2026-11-25T13:00:00Z' })]
    expect(motiveOf(playing({ when: { kinds: ['outage'] } }), situationWith({ signals: clearedLater }))).toEqual({ ...idle, bar: 0.5, because: ['no-signal'] })
  })

  it('that are kept back say by what', () => {
    const told = situationWith({ contacts: [contact({ at: '2026-11-25T11:00:00Z', topics: ['order-1'] })] })
    expect(motiveOf(playing({ settle: 'PT2H' }), told)).toMatchObject({ open: false, severity: 'medium', belief: 1, because: ['told', 'settling'] })
    const weak = situationWith({ signals: [signal({ evidence: 'predicted', likelihood: 0.6 })] })
    expect(motiveOf(policyWith({ stance: 'predictive' }), weak)).toMatchObject({ open: false, belief: 0.6, bar: 0.7, because: ['weak-evidence'] })
  })

  it('are of every play with every topic that has a live signal', () => {
    const plays = ['one', 'two'].map((name) => ({ name, when: {}, purpose: 'service' }))
    const signals = [
      signal({ id: 's3', topic: 'b' }), signal({ id: 's2', topic: 'a', at: now }), signal({ id: 's4', topic: 'over', expires: now }),
      signal({ id: 's5', topic: 'to come', at: '2026-11-25T12:00:00.001Z' }), signal({ id: 's6', topic: 'cleared' }),
      signal({ id: 's7', topic: 'cleared', at: '2026-11-25T11:30:00Z', clears: true }),
    ]
    expect(explained(policyWith({ plays }), situationWith({ signals })).motives.map(({ play, topic }) => `${topic} ${play}`))
      .toEqual(['a one', 'a two', 'b one', 'b two'])
  })
})

describe('routes', () => {
  const rush = { kind: 'quiet-hours', name: 'rush', spans: [{ from: '11:00', to: '13:00' }] } as const
  const lunch = { kind: 'quiet-hours', name: 'lunch', spans: [{ from: '13:00', to: '14:00' }] } as const
  const hop = (from: string, to: string | null, ...because: ReadonlyArray<string>) =>
    ({ from: `2026-11-25T${from}:00.000Z`, to: to === null ? null : `2026-11-25T${to}:00.000Z`, because })

  it('are the candidates on each of their channels', () => {
    const { outreaches, next } = explained(policyWith({ guards: [{ ...rush, on: { channels: ['email'] } }] }))
    expect(outreaches).toMatchObject([
      { play: 'tell', topic: 'order-1', channel: 'email', opening: '2026-11-25T13:00:00.000Z', path: [hop('12:00', '13:00', 'rush')] },
      { play: 'tell', topic: 'order-1', channel: 'sms', opening: now, path: [] },
    ])
    expect(next).toBeNull()
  })

  it('lead from guard to guard, and to what never opens', () => {
    const { next } = explained(policyWith({ guards: [lunch, rush] }))
    expect(next).toEqual({
      play: 'tell', topic: 'order-1', channel: 'email', opening: '2026-11-25T14:00:00.000Z', path: [hop('12:00', '13:00', 'rush'), hop('13:00', '14:00', 'lunch')],
    })
    const closed = explained(policyWith({ channels: ['email'], guards: [{ kind: 'cap', name: 'none', atMost: 0, within: 'ever' }] }))
    expect(closed.outreaches[0]).toMatchObject({ opening: null, path: [hop('12:00', null, 'none')] })
    expect(closed.next).toBeNull()
  })

  /** A second signal is news: from there the path is looked for anew, though the reason stays. */
  it('stop where facts change', () => {
    const signals = [signal(), signal({ id: 's2', at: '2026-11-25T12:30:00Z' })]
    expect(explained(policyWith({ guards: [rush] }), situationWith({ signals })).next?.path)
      .toEqual([hop('12:00', '12:30', 'rush'), hop('12:30', '13:00', 'rush')])
  })

  it('do not stop at a signal that is over before it begins', () => {
    for (const expires of ['2026-11-25T12:30:00Z', '2026-11-25T12:10:00Z']) {
      const signals = [signal(), signal({ id: 's2', at: '2026-11-25T12:30:00Z', expires })]
      expect(explained(policyWith({ guards: [rush] }), situationWith({ signals })).next?.path).toEqual([hop('12:00', '13:00', 'rush')])
    }
  })

  it('do not stop where what is not there is cleared', () => {
    const ends = signal({ id: 's2', kind: 'outage', at: '2026-11-25T12:30:00Z', clears: true })
    const waiting = { ...playing({ heldBy: { kinds: ['outage'] } }), guards: [rush] }
    expect(explained(waiting, situationWith({ signals: [signal(), ends] })).next?.path).toEqual([hop('12:00', '13:00', 'rush')])
  })

  it('go through times without a signal, and say so', () => {
    const signals = [signal({ severity: 'low', expires: '2026-11-25T12:30:00Z' }), signal({ id: 's2', at: '2026-11-25T13:30:00Z' })]
    const { next, decision } = explained(policyWith({ guards: [rush] }), situationWith({ signals }))
    expect(decision).toMatchObject({ kind: 'suppress', until: '2026-11-25T13:30:00.000Z' })
    expect(next?.path).toEqual([hop('12:00', '12:30', 'rush'), hop('12:30', '13:30', 'no-signal')])
  })

  it('may begin with a motive that is not open yet', () => {
    const { next, outreaches } = explained({ ...playing({ settle: 'PT2H30M' }), guards: [lunch, rush] })
    expect(outreaches).toEqual([])
    expect(next).toMatchObject({ opening: '2026-11-25T14:00:00.000Z', path: [hop('12:00', '13:30', 'settling'), hop('13:30', '14:00', 'lunch')] })
  })

  it('have hops that begin settling and end too weak', () => {
    const weak = playing({ settle: 'PT90M', halfLife: 'PT1H', bar: 0.4 })
    const { decision, next } = explained(weak, situationWith({ signals: [signal(), signal({ id: 's2', at: '2026-11-25T14:00:00Z' })] }))
    expect(decision).toMatchObject({ kind: 'wait', because: ['settling'] })
    expect(next?.path).toEqual([hop('12:00', '14:00', 'settling', 'weak-evidence')])
  })

  it('have hops that do not name what begins only where they end', () => {
    const fading = playing({ settle: 'PT2H', halfLife: 'PT1H30M' }) // at the bar until half past twelve
    const news = signal({ id: 's2', at: '2026-11-25T12:30:00.001Z' })
    expect(explained(fading, situationWith({ signals: [signal(), news] })).next?.path[0])
      .toEqual({ from: now, to: '2026-11-25T12:30:00.001Z', because: ['settling'] })
  })

  it('may end with the horizon', () => {
    const rushed = policyWith({ horizon: 'PT1H', guards: [rush] })
    expect(explained(rushed).next).toMatchObject({ opening: '2026-11-25T13:00:00.000Z', path: [hop('12:00', '13:00', 'rush')] })
  })

  it('name all that is closed up to the horizon, in whatever order, and nothing that comes after', () => {
    const never = { kind: 'cap', name: 'none', atMost: 0, within: 'ever' } as const
    const far = { kind: 'embargo', name: 'far', to: '2026-11-25T13:00:00.001Z' } as const
    const pathOf = (...guards: ReadonlyArray<GuardJson>) =>
      explained({ ...playing({ halfLife: 'P9D' }), horizon: 'PT1H', guards }).outreaches[0]?.path
    expect(pathOf(far, never)).toEqual([hop('12:00', null, 'far', 'none')])
    expect(pathOf(never, far)).toEqual([hop('12:00', null, 'none', 'far')])
    expect(pathOf(never, { ...far, to: '2026-11-25T13:00:00Z' })).toEqual([hop('12:00', null, 'none')])
  })

  it('are the customer’s own guards too, after the policy’s', () => {
    const { outreaches, decision } = explained(policyWith({ guards: [rush] }), situationWith({ customer: { id: 'c-1', zone: 'Etc/UTC', guards: [{ ...lunch, name: 'mine', spans: rush.spans }, rush] } }))
    expect(outreaches[0]?.guards.map(({ name }) => name)).toEqual(['refused', 'rush', 'mine', 'rush'])
    expect(decision.because).toEqual(['rush', 'mine'])
    expect(outreaches[0]?.path).toEqual([hop('12:00', '13:00', 'rush', 'mine')])
  })
})

it('has the decision that is made', () => {
  for (const policy of [policyWith(), policyWith({ stance: 'reactive' }), policyWith({ guards: [{ kind: 'opt-in', name: 'consent' }] })])
    expect(explained(policy).decision).toEqual(ask(policy, situationWith()))
})

describe('how long a reach-out holds', () => {
  /** With the old signal gone, the new one is the earliest, and has still to settle. */
  it('ends where a motive has to settle anew', () => {
    const signals = [signal({ expires: '2026-11-25T13:00:00Z' }), signal({ id: 's2', at: '2026-11-25T12:00:00Z' })]
    for (const halfLife of [{}, { halfLife: 'P9D' }])
      expect(ask(playing({ settle: 'PT1H30M', ...halfLife }), situationWith({ now: '2026-11-25T12:45:00Z', signals })))
        .toMatchObject({ kind: 'reach-out', validUntil: '2026-11-25T13:00:00.000Z' })
  })

  it('ends where a guard for graver matters closes', () => {
    const signals = [signal({ severity: 'low' }), signal({ id: 's2', at: '2026-11-25T13:00:00Z', severity: 'high' })]
    const grave = { kind: 'embargo', name: 'grave', on: { severityAtLeast: 'high' }, from: '2026-01-01T00:00:00Z' } as const
    expect(ask(policyWith({ guards: [grave] }), situationWith({ signals }))).toMatchObject({ kind: 'reach-out', validUntil: '2026-11-25T13:00:00.000Z' })
  })
})
