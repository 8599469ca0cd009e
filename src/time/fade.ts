/** Fading: what halves with every half-life, and when it has faded far enough. */
import type { Duration } from './duration.js'
import { type Instant, never, plus } from './instant.js'

/** What is left of one after so long: all of it before it begins. */
export const faded = (elapsed: number, halfLife: Duration): number => 2 ** -(Math.max(0, elapsed) / halfLife)

/** Rounded to 9 decimals: the rounded number is the meaning. A number too large to have so many stays as it is. */
export const rounded = (value: number): number => {
  const shifted = value * 1e9
  return shifted < Number.MAX_SAFE_INTEGER ? Math.round(shifted) / 1e9 : value
}

/**
 * The first millisecond, not before `from`, at which something that fades has faded enough, or never. Once enough, it
 * stays so. No closed form is trusted: the answer is a moment that was tried, as was the one before it.
 */
export const firstFaded = (enough: (at: Instant) => boolean, from: Instant, halfLife: Duration): Instant => {
  if (enough(from)) return from
  let before = from
  let at = plus(from, halfLife)
  while (!enough(at)) {
    if (at > Number.MAX_SAFE_INTEGER) return never
    before = at
    at = plus(from, 2 * (at - from))
  }
  while (at - before > 1) {
    const middle = Math.floor((before + at) / 2) as Instant
    if (enough(middle)) at = middle
    else before = middle
  }
  return at
}
