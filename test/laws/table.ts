/** What an explanation's table says is so: it holds the decision, and every opening in it is tight. */
import { encodeExplanation } from 'tactful'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { narrowed } from '../../src/testing/narrowed.js'
import { patience, runs } from '../arbitraries/runs.js'
import type { Story } from '../arbitraries/story.js'
import { ask, engineOf, firstContact, known, moment } from './ask.js'

export const tableIsTrue = (stories: fc.Arbitrary<Story>): void => {
  it('hold the same decision', () => {
    fc.assert(fc.property(stories, ({ policy, situation }) => {
      expect(encodeExplanation(engineOf(policy).explain(known(situation))).decision).toEqual(ask(policy, situation))
    }), runs(1000, 30))
  }, patience)

  /** A route opens when a policy that can do nothing else first reaches out, and the decision takes the earliest. */
  it('every opening in the table is tight', () => {
    fc.assert(fc.property(stories, ({ policy, situation }) => {
      const { decision, outreaches } = encodeExplanation(engineOf(policy).explain(known(situation)))
      for (const { play, topic, channel, opening, guards } of outreaches) {
        expect(firstContact(ask(narrowed(policy, { play, topic, channel }), situation))).toBe(moment(opening))
        expect(moment(opening)).toBeGreaterThanOrEqual(firstContact(decision))
        const closed = guards.flatMap(guard => (guard.applies && !guard.open ? [guard.name] : []))
        expect(closed.length > 0).toBe(opening !== decision.at)
        if (decision.kind === 'suppress' && decision.outreach?.play === play && decision.outreach.topic === topic && decision.channel === channel)
          expect(decision.because).toEqual([...new Set(closed)])
      }
    }), runs(600, 30))
  }, patience)
}
