/** Another day, another machine, an engine that has answered other questions before: the same answer. */
import { encodeDecision } from 'tactful'
import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { patience, runs } from '../arbitraries/runs.js'
import type { Story } from '../arbitraries/story.js'
import { ask, decideWith, engineOf, known } from './ask.js'

const frozen = <A>(value: A): A => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

export const machineDoesNotMatter = (stories: fc.Arbitrary<Story>): void => {
  const hostZone = process.env['TZ']
  afterEach(() => {
    vi.useRealTimers()
    if (hostZone === undefined) delete process.env['TZ']
    else process.env['TZ'] = hostZone
  })

  it('neither the machine nor its day matters', () => {
    fc.assert(fc.property(stories, stories, fc.constantFrom('Pacific/Apia', 'UTC', 'America/St_Johns'), (one, other, zone) => {
      const before = structuredClone([one.policy, one.situation])
      const engine = engineOf(frozen(one.policy))
      const situation = known(frozen(one.situation))
      vi.useFakeTimers({ now: 0, toFake: ['Date'] })
      const first = encodeDecision(engine.decide(situation))
      process.env['TZ'] = zone
      vi.setSystemTime(Date.parse(one.situation.now))
      decideWith(engine, other.situation)
      engine.explain(situation)
      expect(encodeDecision(engine.decide(situation))).toEqual(first)
      expect(ask(one.policy, one.situation)).toEqual(first)
      expect([one.policy, one.situation]).toEqual(before)
      vi.useRealTimers()
    }), runs(600, 40))
  }, patience)
}
