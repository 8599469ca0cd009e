/**
 * The laws of a guard, for every guard there is: on a short timeline, 0 to 120, on which each question can be asked at
 * every moment and compared with every other. Both questions are closure operators, and answer for each other.
 */
import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { Guard } from '../../src/guard/guard.js'
import type { Instant } from '../../src/time/instant.js'
import { patience, runs } from '../arbitraries/runs.js'

/** The last moment of the timeline, and the horizon of every search on it. */
export const end = 120 as Instant

const timeline = Array.from({ length: end + 1 }, (_, at) => at as Instant)

/** The moments of the timeline that the guard allows. */
export const openMoments = ({ opens }: Guard): ReadonlyArray<number> => timeline.filter(at => opens(at) === at)

const instant = fc.integer({ min: 0, max: end }).map(at => at as Instant)

export const guardLaws = (name: string, guards: fc.Arbitrary<Guard>, tries = 150): void => {
  const law = (title: string, holds: (guard: Guard, s: Instant, t: Instant) => boolean): void => {
    it(title, () => { fc.assert(fc.property(guards, instant, instant, holds), runs(tries)) }, patience)
  }
  describe(name, () => {
    law('never looks back', ({ opens, closes }, t) => t <= opens(t) && t <= closes(t))
    law('keeps its word', ({ opens, closes }, t) => opens(opens(t)) === opens(t) && closes(closes(t)) === closes(t))
    law('keeps order', ({ opens, closes }, s, t) => s > t || (opens(s) <= opens(t) && closes(s) <= closes(t)))
    law('skips nothing: between a moment and its answer, the answer is no', (guard) => {
      const isOpen = timeline.map(moment => guard.opens(moment) === moment)
      return timeline.every(moment =>
        guard.closes(moment) === moment !== isOpen[moment] &&
        guard.opens(moment) <= first(true, isOpen, moment) && guard.closes(moment) <= first(false, isOpen, moment))
    })
  })
}

/** The first moment of the timeline, from `at` on, that is open, or that is not. */
const first = (open: boolean, isOpen: ReadonlyArray<boolean>, at: number): number => {
  const found = isOpen.indexOf(open, at)
  return found === -1 ? Infinity : found
}
