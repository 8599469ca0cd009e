/** Engines that break the law about explanations, each in a situation in which it shows: the law finds them. */
import type { ExplanationJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import { type Asker, askerOfJson } from '../../src/testing/ask.js'
import type { Trial } from '../../src/testing/law.js'
import { certificates } from '../../src/testing/laws-certificate.js'
import { contact, explained, now, policyWith, signal, situationWith } from '../small.js'
import { at, cap, no, trying, yes } from './lies.js'

describe('certificates check', () => {
  const policy = policyWith({ guards: [cap({ name: 'day' }), cap({ name: 'two days', within: { rolling: 'P2D' } })], channels: ['email'] })
  const situation = situationWith({ contacts: [contact()] })
  const told = explained(policy, situation)
  const route = told.outreaches[0]!
  const [hop] = route.path

  const explaining = (explanation: Partial<ExplanationJson>, decide: Asker['decide'] = askerOfJson(policy).decide): Trial['ask'] => (by) =>
    ({ decide: by === policy ? decide : askerOfJson(by).decide, explain: () => ({ ...told, ...explanation }) })
  const saying = (explanation: Partial<ExplanationJson>, one: Partial<Trial> = {}): boolean =>
    trying(certificates, { policy, situation, ask: explaining(explanation), ...one })
  const withPath = (path: typeof route.path, opening = route.opening): boolean => saying({ outreaches: [{ ...route, opening, path }] })

  it('where it says what is so', () => {
    expect(hop).toEqual({ from: now, to: at(44), because: ['two days'] })
    expect(saying({})).toBe(true)
    expect(withPath([{ from: now, to: at(20), because: ['day'] }, { ...hop!, from: at(20) }])).toBe(true)
    expect(withPath([{ ...hop!, because: ['day', 'two days'] }])).toBe(true)
  })

  it.each<readonly [title: string, path: typeof route.path]>([
    ['begins later', [{ ...hop!, from: at(1) }]],
    ['ends before the opening', [{ ...hop!, to: at(43) }]],
    ['has a gap', [{ ...hop!, to: at(10) }, { ...hop!, from: at(11) }]],
    ['stands still', [{ ...hop!, to: now }, hop!]],
    ['goes back', [{ ...hop!, to: at(-1) }, { ...hop!, from: at(-1) }]],
    ['names what opens sooner', [{ ...hop!, because: ['day'] }]],
    ['names what opens sooner, in one of its hops', [{ ...hop!, to: at(30), because: ['day'] }, { ...hop!, from: at(30) }]],
    ['is not there', []],
  ])('but not where a path %s', (_, path) => { expect(withPath(path)).toBe(false) })

  it('nor where it ends at what is no opening', () => {
    expect(withPath([{ ...hop!, to: at(43) }], at(43))).toBe(false)
  })

  it('nor where it gives no reason, though there is none but time', () => {
    const coming = situationWith({ signals: [signal({ at: at(1) })] })
    const honest = explained(policyWith(), coming)
    expect(honest.next!.path).toEqual([{ from: now, to: at(1), because: ['no-signal'] }])
    const asking = (because: ReadonlyArray<string>): boolean => {
      const explanation = { ...honest, next: { ...honest.next!, path: [{ ...honest.next!.path[0]!, because }] } }
      return trying(certificates, { situation: coming, ask: (by) => ({ ...askerOfJson(by), explain: () => explanation as ExplanationJson }) })
    }
    expect([asking(['no-signal']), asking([])]).toEqual([true, false])
  })

  it('also where nothing opens: every hop says why, as far as one looks', () => {
    const guards = [cap({ atMost: 0 }), cap({ name: 'day' }), cap({ name: 'two days', within: { rolling: 'P2D' } })]
    const lastHop = (horizon: string, ...because: ReadonlyArray<string>): boolean => {
      const shut = policyWith({ guards, channels: ['email'], horizon })
      const honest = explained(shut, situation)
      const path = [{ from: now, to: at(10), because: ['cap'] }, { from: at(10), to: null, because }]
      const explanation = { ...honest, outreaches: [{ ...honest.outreaches[0]!, path }] }
      return trying(certificates, { policy: shut, situation, ask: (by) => ({ ...askerOfJson(by), explain: () => explanation as ExplanationJson }) })
    }
    expect(lastHop('P1D', 'cap')).toBe(true)
    expect(lastHop('PT40H', 'two days')).toBe(true) // at(44) is seen from at(10), but not from now
    expect(lastHop('P1D', 'day')).toBe(false)
    expect(['PT20H', 'PT19H'].map((horizon) => lastHop(horizon, 'day'))).toEqual([false, true])
  })

  it('and the way to the next contact leads to until', () => {
    const next = told.next!
    expect(next.opening).toBe(told.decision.until)
    expect(saying({ next: null })).toBe(false)
    expect(saying({ next: { ...next, path: next.path.slice(1) } })).toBe(false)
    expect(saying({ outreaches: [], next: { ...next, opening: at(43), path: [{ ...hop!, to: at(43) }] } })).toBe(false)
    expect(saying({ decision: yes(situation), outreaches: [], next: null })).toBe(true)
    expect(saying({ decision: no(situation), outreaches: [], next: null })).toBe(true)
  })
})
