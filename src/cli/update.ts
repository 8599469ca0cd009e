/** An update puts what was decided into a file of cases, in place of what was expected. */
import { readFile } from 'node:fs/promises'
import { type Suite, failures } from './cases.js'
import { type Change, rewritten } from './rewrite.js'

const changesOf = (suite: Suite): ReadonlyArray<Change> =>
  failures(suite).flatMap(({ index, differences }) =>
    differences.map(({ path, received }) => ({ path: `/${index}/expect${path}`, value: received })),
  )

/** The file's text, with the expectations that failed as they were decided. */
export const updated = async (suite: Suite): Promise<string> =>
  rewritten(await readFile(suite.file, 'utf8'), changesOf(suite))

/** How many they are. */
export const updateText = (suite: Suite): string => {
  const { length } = failures(suite)
  return `${suite.file}: ${length === 1 ? 'one expectation' : `${length} expectations`} updated`
}
