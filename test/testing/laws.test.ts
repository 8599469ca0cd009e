/** The laws hold for every policy, and each finds the engine that breaks it. */
import type { DecisionJson, PolicyJson, SituationJson } from 'tactful'
import { laws } from 'tactful/testing'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type Asker, askerOfJson } from '../../src/testing/ask.js'
import { type Trial, chances } from '../../src/testing/law.js'
import { everyLaw } from '../../src/testing/laws.js'
import { patience, runs, seed } from '../arbitraries/runs.js'
import { story, varied } from '../arbitraries/story.js'
import { iso, moment } from '../laws/ask.js'
import { read } from '../project.js'
import { parsed } from './parsed.js'
import { counting, motivated, plain, timed } from './rich.js'

describe.each([counting, timed, motivated, plain])('of $id', (policy) => {
  it.each(everyLaw.map(({ name }, index) => [name, index] as const))('%s', (_, index) => {
    fc.assert(laws(parsed(policy))[index]!.property, runs(60, 5))
  }, patience)
})

describe('the laws of a policy', () => {
  it('are all there are', () => {
    expect(laws(parsed(plain)).map(({ name }) => name)).toEqual(everyLaw.map(({ name }) => name))
  })

  it('are in the documentation, in their order', () => {
    const names = [...read('docs/testing.md').matchAll(/^\| \*(.+)\* \|/gm)].map(([, name]) => name)
    expect(names).toEqual(everyLaw.map(({ name }) => name))
  })

  it('fail where they do not hold', () => {
    const broken = vi.spyOn(everyLaw[0]!, 'holds').mockReturnValue(false)
    expect(laws(parsed(plain)).map(({ property }) => fc.check(property, { seed, numRuns: 1 }).failed)).toEqual(everyLaw.map((_, index) => index === 0))
    broken.mockRestore()
  })
})

/** An engine that hears another situation than it is told, or answers another decision than it has found. */
const engine = (
  hears: (situation: SituationJson, policy: PolicyJson) => SituationJson,
  answers: (decision: DecisionJson, situation: SituationJson) => object = () => ({}),
): Trial['ask'] => (policy) => {
  const { decide, explain } = askerOfJson(policy)
  return {
    explain,
    decide: (situation) => {
      const decision = decide(hears(situation, policy))
      return { ...decision, ...answers(decision, situation) } as DecisionJson
    },
  }
}

const asTold = (situation: SituationJson) => situation
const later = (instant: string | null, by: number) => (instant === null ? null : iso(moment(instant) + by))

/** It answers otherwise the second time. */
const forgetful: Trial['ask'] = (policy) => {
  let asked = 0
  return engine(asTold, ({ at }) => ({ at: later(at, (asked += 1)) }))(policy)
}

/** The third guard opens everything. */
const lenient: Trial['ask'] = (policy) => askerOfJson((policy.guards ?? []).length > 2 ? { ...policy, guards: [] } : policy)

const misled: Trial['ask'] = (policy): Asker => {
  const { decide, explain } = askerOfJson(policy)
  return {
    decide,
    explain: (situation) => {
      const explanation = explain(situation)
      return { ...explanation, outreaches: explanation.outreaches.map((route) => ({ ...route, path: route.path.slice(1) })) }
    },
  }
}

const broken: Readonly<Record<string, Trial['ask']>> = {
  'The clock is an argument': forgetful,
  'Order does not matter': engine((situation) => ({ ...situation, contacts: (situation.contacts ?? []).slice(0, 1) })),
  'Repetition does not matter': engine((situation) =>
    ({ ...situation, contacts: (situation.contacts ?? []).map((contact, index) => ({ ...contact, id: String(index) })) })),
  'A guard never opens anything': lenient,
  'The opening is tight': engine(asTold, ({ until }) => ({ until: later(until, 1) })),
  'A wait is stable': engine(asTold, ({ at, until }) => (until === null ? {} : { until: iso(Math.min(moment(until), moment(at) + 3_600_000)) })),
  'Valid until means until': engine(asTold, ({ validUntil }) => ({ validUntil: later(validUntil, 1) })),
  'Refusal is final': engine((situation) => ({ ...situation, customer: { ...situation.customer, consents: [] } })),
  'No window is ever exceeded': engine((situation) =>
    ({ ...situation, contacts: (situation.contacts ?? []).filter(({ id }) => !id.startsWith('sent')) })),
  'Unknown is closed': engine((situation) => ({ ...situation, customer: { zone: 'UTC', ...situation.customer } })),
  'Certificates check': misled,
  'Forgetting is safe': engine(asTold, (_, { contacts = [] }) => ({ because: [String(contacts.length)] })),
}

describe('an engine that breaks the law is found out', () => {
  const stories = fc.oneof(varied, story({ consents: true }), story({ kinds: ['cap'] }))

  it('of each', () => {
    expect(Object.keys(broken)).toEqual(everyLaw.map(({ name }) => name))
  })

  it.each(everyLaw)('$name', ({ name, holds }) => {
    const { failed, errorInstance } = fc.check(
      fc.property(stories, chances, (told, chance) => holds({ ...told, ask: broken[name]! }, chance)),
      { numRuns: 5000, seed, endOnFailure: true },
    )
    expect(errorInstance).toMatchObject({ message: 'Property failed by returning false' })
    expect(failed).toBe(true)
  }, patience)
})
