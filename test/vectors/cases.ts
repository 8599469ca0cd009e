/** Cases as they stand in the files, and what each expects. Those of the catalogue say besides what they are about. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type CaseJson, parseCases } from '../../src/cases/case.js'
import { type Difference, differences } from '../../src/cases/expectation.js'
import { valid } from '../valid.js'
import { root } from '../project.js'

/** A case with a policy of its own. */
export interface Vector extends Required<CaseJson> {
  /** The function of the catalogue that the case is about, and what it is called with. */
  readonly of?: string
  readonly options?: object
  /** Where a decision is not as the case expects. */
  readonly differences: (decision: object) => ReadonlyArray<Difference>
}

const plain = ({ name, source, policy, situation, expect }: CaseJson) => ({ name, source, policy, situation, expect })

/** The cases of a file: all are valid, and no two have one name. */
const vectorsOf = (json: ReadonlyArray<Omit<Vector, 'differences'>>): ReadonlyArray<Vector> =>
  valid(parseCases(json.map(plain))).map(({ expect }, i) => ({ ...json[i]!, differences: (decision) => differences(expect, decision) }))

/** The files of a folder below the project's root, each with its cases. */
export const filesIn = (folder: string): ReadonlyArray<readonly [file: string, cases: ReadonlyArray<Vector>]> =>
  readdirSync(resolve(root, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file, vectorsOf(JSON.parse(readFileSync(join(resolve(root, folder), file), 'utf8')) as ReadonlyArray<Vector>)])

/** A case about a function of the catalogue. */
export type VectorOf = Vector & { readonly of: string }

/** The cases of a folder that are about functions of the catalogue. */
export const vectorsAbout = (folder: string): ReadonlyArray<VectorOf> =>
  filesIn(folder).flatMap(([, cases]) => cases as ReadonlyArray<VectorOf>)
