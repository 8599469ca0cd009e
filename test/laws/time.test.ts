/** Laws about when: an opening comes at `until` and not before, is the same whenever asked, and lasts to `validUntil`. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patience, runs } from '../arbitraries/runs.js'
import { varied } from '../arbitraries/story.js'
import { askAt, engineOf, moment } from './ask.js'
import { between, choices } from './between.js'
import { lookout } from './lookout.js'
import { narrowed } from './narrow.js'

describe('when', () => {
  /** Where `until` is null, the answer is no at every moment up to the horizon, which is included. */
  it('The opening is tight', () => {
    fc.assert(fc.property(varied, choices, (told, chosen) => {
      const engine = engineOf(told.policy)
      const now = moment(told.situation.now)
      const { kind, until } = askAt(engine, told.situation, now)
      fc.pre(kind !== 'reach-out')
      expect(until === null || moment(until) > now).toBe(true)
      if (until !== null) expect(askAt(engine, told.situation, moment(until))).toMatchObject({ kind: 'reach-out', at: until })
      const end = until === null ? lookout(told) + 1 : moment(until)
      for (const at of between(told, now, end, chosen)) {
        const answer = askAt(engine, told.situation, at)
        expect(answer.kind, `asked at ${answer.at}, before ${String(until)}`).not.toBe('reach-out')
      }
    }), runs(1000, 40))
  }, patience)

  /** Where it was null, a later question may find an opening, for it looks further; but none that the first one looked at. */
  it('A wait is stable', () => {
    fc.assert(fc.property(varied, choices, (told, chosen) => {
      const engine = engineOf(told.policy)
      const now = moment(told.situation.now)
      const { kind, until } = askAt(engine, told.situation, now)
      fc.pre(kind !== 'reach-out')
      for (const at of between(told, now, until === null ? lookout(told) + 1 : moment(until), chosen)) {
        const answer = askAt(engine, told.situation, at)
        if (until !== null) expect(answer.until, `asked at ${answer.at}`).toBe(until)
        else expect(moment(answer.until), `asked at ${answer.at}`).toBeGreaterThan(lookout(told))
      }
    }), runs(1000, 40))
  }, patience)

  /** Asked of a policy that can do nothing else: other outreach may come first by then, but this one must still be open. */
  it('Valid until means until', () => {
    fc.assert(fc.property(varied, choices, (told, chosen) => {
      const now = moment(told.situation.now)
      const { kind, outreach, channel, validUntil } = askAt(engineOf(told.policy), told.situation, now)
      fc.pre(kind === 'reach-out')
      if (outreach === null || channel === null) throw new Error('a reach-out says what to say, and where')
      const alone = engineOf(narrowed(told.policy, outreach.play, outreach.topic, channel))
      const end = validUntil === null ? lookout(told) + 1 : moment(validUntil)
      expect(end).toBeGreaterThan(now)
      for (const at of between(told, now, end, chosen)) {
        const answer = askAt(alone, told.situation, at)
        expect(answer, `asked at ${answer.at}`).toMatchObject({ kind: 'reach-out', channel, outreach: { play: outreach.play, topic: outreach.topic } })
      }
      if (validUntil !== null) expect(askAt(alone, told.situation, moment(validUntil)).kind).not.toBe('reach-out')
    }), runs(1000, 40))
  }, patience)
})
