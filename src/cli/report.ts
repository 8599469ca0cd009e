/** A report is what people read of their cases: each failure with what was expected, what came, and the decision. */
import { type Difference } from '../cases/expectation.js'
import { sentence } from '../index.js'
import { type Suite, type Tried, failures } from './cases.js'
import { type Text, indented } from './pretty.js'

const shown = (value: unknown): string => JSON.stringify(value)

/** `outreach.play`: where in the decision. */
const field = (path: string): string => path.slice(1).replaceAll('/', '.')

/** What was expected and what came, one above the other. */
export const differenceText = (differences: ReadonlyArray<Difference>): Text => {
  const width = differences.reduce((widest, { path }) => Math.max(widest, field(path).length), 0)
  return differences.flatMap(({ path, expected, received }) => [
    `${field(path).padEnd(width)}  expected  ${shown(expected)}`,
    `${' '.repeat(width)}  got       ${shown(received)}`,
  ])
}

const failureText = ({ case: { name, source }, decision, differences }: Tried): Text => [
  source === undefined ? name : `${name} (${source})`,
  ...indented([...differenceText(differences), sentence(decision)]),
  '',
]

/** What came of a file: its failures, and how many passed. */
export const suiteText = (suite: Suite): Text => {
  const failed = failures(suite)
  const passed = `${suite.tried.length - failed.length} passed`
  const counts = failed.length === 0 ? passed : `${failed.length} failed, ${passed}`
  return [...failed.flatMap(failureText), `${suite.file}: ${counts}`]
}
