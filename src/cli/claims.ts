/** Claims on the command line: the laws, that refusals are kept, and what else is promised, put to one policy. */
import type { Policy, SituationJson } from '../index.js'
import { type Text, indented } from './pretty.js'
import type { Promised } from './promises.js'
import { testing } from './testing.js'

/** A claim, and whether a situation was found in which it does not hold. */
export interface Held {
  readonly name: string
  readonly holds: boolean
  /** A smallest one. */
  readonly situation?: SituationJson
}

/** So many situations for each law, and for each claim; always the same ones: the same policy gets the same answer. */
const tries = { numRuns: 200, seed: 1 }
const moreTries = { numRuns: 1000, seed: 1 }

const heldBy = (name: string, situation: SituationJson | undefined): Held =>
  situation === undefined ? { name, holds: true } : { name, holds: false, situation }

/** Tries them all; or `undefined` where fast-check is not installed. */
export const heldOf = async (
  policy: Policy,
  promised: ReadonlyArray<Promised>,
): Promise<ReadonlyArray<Held> | undefined> => {
  const loaded = await testing()
  if (loaded === undefined) return undefined
  const { fc, laws, never, refute, contactDespiteRefusal } = loaded
  const lawful = laws(policy).map(({ name, property }) => heldBy(name, fc.check(property, tries).counterexample?.[0]))
  const claims = [
    { name: 'Nobody is contacted despite a refusal', claim: never(policy, contactDespiteRefusal) },
    ...promised.map(({ name, claim }) => ({ name, claim: claim(loaded, policy) })),
  ]
  return [...lawful, ...claims.map(({ name, claim }) => heldBy(name, refute(claim, moreTries)?.situation))]
}

/** Which claims hold, and where the others do not. */
export const claimsText = (held: ReadonlyArray<Held>): Text =>
  held.flatMap(({ name, situation }) =>
    situation === undefined
      ? [`holds     ${name}`]
      : [`is wrong  ${name}; for example where`, ...indented(JSON.stringify(situation, null, 2).split('\n'))],
  )
