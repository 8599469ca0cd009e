/** Cases on the command line: files of them, decided by a policy, and what came of each. */
import { type Case, type Outcome, decideCase, parseCases } from '../cases/case.js'
import { type Engine, type Problem } from '../index.js'
import { jsonIn } from './input.js'

/** A case, and what came of it. */
export interface Tried extends Outcome {
  readonly case: Case
  /** Its position in the file, from 0. */
  readonly index: number
}

/** A file of cases that were decided. */
export interface Suite {
  readonly file: string
  readonly tried: ReadonlyArray<Tried>
}

/** A file of cases that cannot be read. */
export interface Unread {
  readonly file: string
  readonly problems: ReadonlyArray<Problem>
}

/** Those that were not decided as expected. */
export const failures = ({ tried }: Suite): ReadonlyArray<Tried> =>
  tried.filter(({ differences }) => differences.length > 0)

/** Decides the cases of a file. */
export const suiteOf = async (file: string, engine: Engine): Promise<Suite | Unread> => {
  const json = await jsonIn(file)
  const cases = json._tag === 'Left' ? json : parseCases(json.right)
  if (cases._tag === 'Left') return { file, problems: cases.left }
  return { file, tried: cases.right.map((one, index) => ({ case: one, index, ...decideCase(one, engine) })) }
}
