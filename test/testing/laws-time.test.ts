/** Engines that break the laws about when, each in a situation in which it shows: the law finds them. */
import type { ReachOutJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import type { Trial } from '../../src/testing/law.js'
import { opening, stability, validity } from '../../src/testing/laws-time.js'
import { policyWith } from '../small.js'
import { answering, at, found, heldBack, hoursOf, no, trying, yes } from './lies.js'

describe('the opening is tight', () => {
  const opensAt = (hours: number, until: string | null = at(hours)): Trial['ask'] =>
    answering((situation) => (hoursOf(situation) >= hours ? yes(situation) : no(situation, until)))
  const horizon = policyWith({ horizon: 'PT10H' })

  it.each<readonly [title: string, ask: Trial['ask'], holds: boolean]>([
    ['at until', opensAt(2), true],
    ['now', opensAt(0), true],
    ['never', answering((situation) => no(situation)), true],
    ['after the horizon', opensAt(11, null), true],
    ['at the horizon', opensAt(10, null), false],
    ['in between, though nothing is in sight', opensAt(4, null), false],
    ['before until', opensAt(1, at(3)), false],
    ['a millisecond before until', opensAt(3 - 1 / 3_600_000, at(3)), false],
    ['after until', opensAt(4, at(3)), false],
    ['earlier than now', answering((situation) => (hoursOf(situation) < 0 ? yes(situation) : no(situation, at(-1)))), false],
    ['as it would have been now', answering((situation) => no(situation, situation.now)), false],
  ])('%s', (_, ask, holds) => { expect(trying(opening, { policy: horizon, ask })).toBe(holds) })
})

describe('a wait is stable', () => {
  const horizon = policyWith({ horizon: 'PT10H' })
  const says = (until: (hours: number) => string | null): Trial['ask'] => answering((situation) => no(situation, until(hoursOf(situation))))

  it.each<readonly [title: string, ask: Trial['ask'], holds: boolean]>([
    ['where it is the same whenever asked', says(() => at(3)), true],
    ['where it is over', answering((situation) => (hoursOf(situation) < 1 ? yes(situation) : no(situation, at(3)))), true],
    ['but not where half the time it is another', says((hours) => (hours < 1 ? at(3) : at(4))), false],
    ['nor where it is forgotten', says((hours) => (hours < 1 ? at(3) : null)), false],
    ['where nothing is in sight, and later only what could not be seen', says((hours) => (hours < 1 ? null : at(10.5))), true],
    ['but not what could', says((hours) => (hours < 1 ? null : at(9))), false],
    ['nor what just could', says((hours) => (hours < 1 ? null : at(10))), false],
    ['also where it is known only at the horizon', says((hours) => (hours < 10 ? null : at(10))), false],
  ])('%s', (_, ask, holds) => { expect(trying(stability, { policy: horizon, ask })).toBe(holds) })
})

describe('valid until means until', () => {
  const horizon = policyWith({ horizon: 'PT10H' })
  const valid = (validUntil: string | null, isSo: (hours: number) => boolean, more: Partial<ReachOutJson> = {}): Trial['ask'] =>
    answering((situation) => (isSo(hoursOf(situation)) ? yes(situation, { validUntil, ...(hoursOf(situation) > 0 ? more : {}) }) : no(situation)))

  it.each<readonly [title: string, ask: Trial['ask'], holds: boolean]>([
    ['as long as it says', valid(at(2), (hours) => hours < 2), true],
    ['as nobody is contacted', answering((situation) => no(situation)), true],
    ['but not longer', valid(at(2), (hours) => hours <= 2), false],
    ['nor shorter', valid(at(2), (hours) => hours < 1), false],
    ['nor with a gap', valid(at(2), (hours) => hours < 0.5 || (hours > 1.5 && hours < 2)), false],
    ['up to the horizon, where it says nothing', valid(null, () => true), true],
    ['and at the horizon', valid(null, (hours) => hours < 10), false],
    ['nothing more', valid(null, (hours) => hours <= 10), true],
    ['nor while the same is held back', answering((situation) => {
      if (hoursOf(situation) < 1) return yes(situation, { validUntil: at(2) })
      return hoursOf(situation) < 2 ? heldBack(situation) : no(situation)
    }), false],
    ['not by another channel', valid(at(2), (hours) => hours < 2, { channel: 'sms' }), false],
    ['not in another play', valid(at(2), (hours) => hours < 2, { outreach: { ...found.outreach, play: 'other' } }), false],
    ['not about another topic', valid(at(2), (hours) => hours < 2, { outreach: { ...found.outreach, topic: 'other' } }), false],
  ])('%s', (_, ask, holds) => { expect(trying(validity, { policy: horizon, ask })).toBe(holds) })

  it('of that outreach on that channel alone', () => {
    const ask = answering((situation, { plays }) => (plays[0]!.channels?.join() === 'email' && hoursOf(situation) >= 1 ? no(situation) : yes(situation)))
    expect(trying(validity, { policy: horizon, ask })).toBe(false)
  })
})
