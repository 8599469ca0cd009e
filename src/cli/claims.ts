/** Claims on the command line: the laws of every engine, and what every policy promises, put to one policy. */
import type { Policy, SituationJson } from '../index.js'
import { type Text, indented } from './pretty.js'

/** A claim, and whether a situation was found in which it does not hold. */
export interface Held {
  readonly name: string
  readonly holds: boolean
  /** A smallest one. */
  readonly situation?: SituationJson
}

/** So many situations for each claim; always the same ones, so that the same policy gets the same answer. */
const tries = { numRuns: 200, seed: 1 }

/** They are not needed for anything else, so fast-check may be missing. */
const load = async () => {
  try {
    const [{ default: fc }, testing] = await Promise.all([import('fast-check'), import('tactful/testing')])
    return { fc, ...testing }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}

const heldBy = (name: string, situation: SituationJson | undefined): Held =>
  situation === undefined ? { name, holds: true } : { name, holds: false, situation }

/** Tries them all, or `undefined` where fast-check is not installed. */
export const tried = async (policy: Policy): Promise<ReadonlyArray<Held> | undefined> => {
  const loaded = await load()
  if (loaded === undefined) return undefined
  const { fc, laws, never, refute, contactDespiteRefusal } = loaded
  const lawful = laws(policy).map(({ name, property }) => heldBy(name, fc.check(property, tries).counterexample?.[0]))
  const refusal = refute(never(policy, contactDespiteRefusal), tries)
  return [...lawful, heldBy('Nobody is contacted despite a refusal', refusal?.situation)]
}

/** Which claims hold, and where the others do not. */
export const claimsText = (held: ReadonlyArray<Held>): Text =>
  held.flatMap(({ name, situation }) =>
    situation === undefined ? [`holds     ${name}`] : [`is wrong  ${name}; for example where`, ...indented(JSON.stringify(situation, null, 2).split('\n'))],
  )
