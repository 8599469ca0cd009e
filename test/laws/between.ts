/** Moments in a stretch of time that are worth asking at: its ends, edges inside it and beside them, and any other. */
import fc from 'fast-check'
import { edges } from '../arbitraries/edge.js'
import type { Story } from '../arbitraries/story.js'
import { moment } from './ask.js'
import { oneOf } from './part.js'

/** Random numbers that choose the moments, whatever the stretch turns out to be. */
export const choices = fc.record({
  edges: fc.array(fc.nat({ max: 100_000 }), { minLength: 2, maxLength: 5 }),
  fractions: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 2 }),
})

export type Choices = { readonly edges: ReadonlyArray<number>; readonly fractions: ReadonlyArray<number> }

/** In `[from, to)`. */
export const between = ({ policy, situation }: Story, from: number, to: number, chosen: Choices): ReadonlyArray<number> => {
  const inside = edges(policy, situation, moment(situation.now)).flatMap(edge => [edge - 1, edge, edge + 1])
  const candidates = inside.filter(at => at >= from && at < to)
  const picked = chosen.edges.flatMap(index => oneOf(candidates, index) ?? [])
  const any = chosen.fractions.map(fraction => Math.floor(from + fraction * (to - from)))
  return [...new Set([from, to - 1, ...picked, ...any])].filter(at => at >= from && at < to)
}
