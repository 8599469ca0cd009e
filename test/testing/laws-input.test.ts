/** Engines that break the laws about what goes in, each in a situation in which it shows: the law finds them. */
import type { DecisionJson, PolicyJson, SituationJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import type { Trial } from '../../src/testing/law.js'
import { clock, order, repetition } from '../../src/testing/laws-input.js'
import { contact, explained, now, policyWith, signal, situationWith } from '../small.js'
import { answering, cap, consent, issue, no, trying } from './lies.js'

describe('the clock is an argument', () => {
  const remembering = (change: (memory: Array<string>, event: 'decide' | 'explain', moment: string) => void): Trial['ask'] => {
    return () => {
      const memory: Array<string> = []
      return {
        decide: (situation) => {
          change(memory, 'decide', situation.now)
          return { ...no(situation), because: [...memory] } as unknown as DecisionJson
        },
        explain: (situation) => {
          change(memory, 'explain', situation.now)
          return explained(policyWith())
        },
      }
    }
  }

  it('to an engine that says what it was asked before', () => {
    expect(trying(clock, {})).toBe(true)
    expect(trying(clock, { ask: remembering((memory, event) => { if (event === 'explain') memory.push('explained') }) })).toBe(false)
    const latest = remembering((memory, _, moment) => { if (moment > (memory[0] ?? '')) memory[0] = moment })
    expect(trying(clock, { ask: latest })).toBe(false)
  })

  it('to another engine for the same policy', () => {
    let engines = 0
    const made: Trial['ask'] = () => {
      engines += 1
      const which = String(engines)
      return answering((situation) => ({ ...no(situation), because: [which] }) as unknown as DecisionJson)(policyWith())
    }
    expect(trying(clock, { ask: made })).toBe(false)
  })

  it.each(['policy', 'situation'] as const)('and what is given, such as the %s, is left as it is', (given) => {
    const scribbling = answering((situation, policy) => {
      Object.assign({ policy, situation }[given], { note: 'seen' })
      return no({ now, customer: { id: 'c' } })
    })
    expect(trying(clock, { policy: policyWith(), situation: situationWith(), ask: scribbling })).toBe(false)
  })
})

describe('order and repetition do not matter', () => {
  const guards = [cap({ name: 'one' }), cap({ name: 'two' })]
  const policy = policyWith({ guards: [{ kind: 'any-of', name: 'any', guards: [...guards] }, ...guards] })
  const situation = situationWith({
    customer: { id: 'c', guards, consents: [consent(true), consent(false)] },
    signals: [signal(), signal({ id: 's2' })], issues: [issue, { ...issue, id: 'i2' }], contacts: [contact(), contact({ id: 'k2' })],
  })

  type Lists = Readonly<Record<string, (situation: SituationJson, policy: PolicyJson) => ReadonlyArray<unknown>>>
  const records: Lists = {
    consents: ({ customer }) => customer.consents ?? [],
    signals: ({ signals = [] }) => signals,
    issues: ({ issues = [] }) => issues,
    contacts: ({ contacts = [] }) => contacts,
  }
  const limits: Lists = {
    guards: (_, { guards: all = [] }) => all,
    'guards of the customer': ({ customer }) => customer.guards ?? [],
    'guards inside an any-of': (_, { guards: all = [] }) => all.flatMap((guard) => (guard.kind === 'any-of' ? guard.guards : [])),
  }
  const saying = (said: (situation: SituationJson, policy: PolicyJson) => ReadonlyArray<unknown>): Trial['ask'] =>
    answering((asked, by) => ({ ...no(asked), because: said(asked, by).map((one) => JSON.stringify(one)) }) as unknown as DecisionJson)

  it.each(Object.entries({ ...records, ...limits }))('of %s: no engine takes the first', (_, listIn) => {
    const first = saying((asked, by) => listIn(asked, by).slice(0, 1))
    expect(trying(order, { policy, situation, ask: first }, { picks: [5, 1] })).toBe(false)
    expect(trying(order, { policy, situation, ask: first }, { picks: [1, 5] })).toBe(true)
  })

  it.each(Object.entries(records))('of %s: no engine counts them', (_, listIn) => {
    const number = saying((asked, by) => [listIn(asked, by).length])
    expect(trying(repetition, { policy, situation, ask: number }, { picks: [2, 1] })).toBe(false)
    expect(trying(repetition, { policy, situation, ask: number }, { picks: [1, 2] })).toBe(false)
    expect(trying(repetition, { policy, situation, ask: number }, { picks: [1, 3] })).toBe(true)
    expect(trying(repetition, { policy, situation, ask: saying((asked, by) => [new Set(listIn(asked, by)).size]) }, { picks: [2, 2] })).toBe(true)
  })

  it('but reasons may come in the order of the guards', () => {
    const inOrder = saying((_, { guards: all = [] }) => all.map(({ name }) => name))
    expect(trying(order, { policy: policyWith({ guards }), situation, ask: inOrder }, { picks: [5, 1] })).toBe(true)
    const twice = saying((_, { guards: all = [] }) => (all[0]?.name === 'one' ? ['one', 'two'] : ['one']))
    expect(trying(order, { policy: policyWith({ guards }), situation, ask: twice }, { picks: [5, 1] })).toBe(false)
  })

  it('nor where nothing is listed', () => {
    for (const law of [order, repetition]) expect(trying(law, { situation: { now, customer: { id: 'c' } } })).toBe(true)
  })
})
