/** Nothing is promised while a refusal binds: with one that covers everything for ever, there is no `until`. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { patience, runs } from '../arbitraries/runs.js'
import type { Story } from '../arbitraries/story.js'
import { ask, iso } from './ask.js'

export const refusedForGood = (stories: fc.Arbitrary<Story>): void => {
  it('a refusal of everything leaves nothing to wait for', () => {
    fc.assert(fc.property(stories, ({ policy, situation }) => {
      const refusal = { given: false, at: iso(4e12) }
      const { customer } = situation
      const { kind, until } = ask(policy, { ...situation, customer: { ...customer, consents: [...(customer.consents ?? []), refusal] } })
      expect(kind).not.toBe('reach-out')
      expect(until).toBeNull()
    }), runs(500))
  }, patience)
}
