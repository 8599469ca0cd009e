/** Laws about permission: whatever is added, or no longer known, closes; nothing of it opens. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addition, ignorance, refusal } from '../../src/testing/laws-permission.js'
import { patience, runs } from '../arbitraries/runs.js'
import { story, varied } from '../arbitraries/story.js'
import { ask, iso } from './ask.js'
import { obeyed } from './obeyed.js'

const refused = story({ consents: true }).filter(({ situation }) => (situation.customer.consents ?? []).some(({ given }) => !given))

describe('permission', () => {
  obeyed(addition, varied, 2000, 40)
  obeyed(refusal, refused, 1500, 40)
  obeyed(ignorance, varied, 1500, 40)

  /** Nothing is promised while a refusal binds either: with one that covers everything for ever, there is no `until`. */
  it('a refusal of everything leaves nothing to wait for', () => {
    fc.assert(fc.property(varied, ({ policy, situation }) => {
      const refusal = { given: false, at: iso(4e12) }
      const { customer } = situation
      const { kind, until } = ask(policy, { ...situation, customer: { ...customer, consents: [...(customer.consents ?? []), refusal] } })
      expect(kind).not.toBe('reach-out')
      expect(until).toBeNull()
    }), runs(500))
  }, patience)
})
