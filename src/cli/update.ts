/** An update puts what was decided into a file of cases, in place of what was expected. */
import { readFile } from 'node:fs/promises'
import { isObject } from '../json/record.js'
import { type Suite, failures } from './cases.js'
import { type Change, rewritten } from './rewrite.js'

/** What stands in that place of some JSON. The fields of an expectation have no `/` and no `~` in them. */
const standing = (json: unknown, path: string): unknown =>
  path.slice(1).split('/').reduce<unknown>((inside, field) => (inside as Readonly<Record<string, unknown>>)[field], json)

/** The value, with the notes for people that stood in its place. */
const noted = (value: unknown, stood: unknown): unknown => {
  if (Array.isArray(value) && Array.isArray(stood)) return value.map((item, index) => noted(item, stood[index]))
  return isObject(value) && isObject(stood) && 'note' in stood ? { note: stood['note'], ...value } : value
}

const changesOf = (suite: Suite, json: unknown): ReadonlyArray<Change> =>
  failures(suite).flatMap(({ index, differences }) =>
    differences.map(({ path: field, received }) => {
      const path = `/${index}/expect${field}`
      return { path, value: noted(received, standing(json, path)) }
    }),
  )

/** The file's text, with the expectations that failed as they were decided. */
export const updated = async (suite: Suite): Promise<string> => {
  const text = await readFile(suite.file, 'utf8')
  return rewritten(text, changesOf(suite, JSON.parse(text.replace(/^\uFEFF/, ''))))
}

/** How many they are. */
export const updateText = (suite: Suite): string => {
  const { length } = failures(suite)
  return `${suite.file}: ${length === 1 ? 'one expectation' : `${length} expectations`} updated`
}
