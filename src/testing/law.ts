/** A law holds for every policy in every situation. It is asked with some chance: numbers that choose what to try. */
import fc from 'fast-check'
import type { PolicyJson, SituationJson } from 'tactful'
import { day } from '../time/duration.js'
import { type Asker, moment } from './ask.js'
import { edges } from './edges.js'
import { lengthOf } from './leaves.js'

/** A policy, and a situation in which it is asked. */
export interface Story {
  readonly policy: PolicyJson
  readonly situation: SituationJson
}

/** A story on which a law is tried. */
export interface Trial extends Story {
  /** The engine under test, for any policy that is made of this one. */
  readonly ask: (policy: PolicyJson) => Asker
}

/** What a law tries, of all that it could: positions in lists, and parts of a stretch of time. */
export interface Chance {
  readonly picks: ReadonlyArray<number>
  readonly fractions: ReadonlyArray<number>
}

export interface Law {
  /** The law as a sentence. */
  readonly name: string
  readonly holds: (trial: Trial, chance: Chance) => boolean
}

export const chances: fc.Arbitrary<Chance> = fc.record({
  picks: fc.array(fc.nat({ max: 100_000 }), { minLength: 3, maxLength: 9, size: 'max' }),
  fractions: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 2 }),
})

/** One of the list, for a random number; `undefined` of an empty list. */
export const picked = <A>(list: ReadonlyArray<A>, pick: number): A | undefined => list[pick % Math.max(1, list.length)]

/** The last moment at which an opening is looked for: the horizon counts. */
export const lookout = ({ policy, situation }: Story): number =>
  moment(situation.now) + (lengthOf(policy.horizon) ?? 90 * day)

/** Some moments of `[from, to)`: its ends, edges inside it and beside them, and any other. */
export const between = (
  { policy, situation }: Story,
  from: number,
  to: number,
  { picks, fractions }: Chance,
): ReadonlyArray<number> => {
  const beside = edges(policy, situation, moment(situation.now)).flatMap((edge) => [edge - 1, edge, edge + 1])
  const inside = beside.filter((at) => from <= at && at < to)
  const chosen = picks.slice(0, 4).flatMap((pick) => picked(inside, pick) ?? [])
  const anywhere = fractions.map((fraction) => Math.floor(from + fraction * (to - from)))
  return [...new Set([from, to - 1, ...chosen, ...anywhere])].filter((at) => from <= at && at < to)
}
