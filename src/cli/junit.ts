/** JUnit's XML: what continuous integration reads of a test run. Without times: the same cases give the same file. */
import { type Suite, type Tried, failures } from './cases.js'
import { differenceText } from './report.js'
import { sentence } from '../index.js'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
}

/** What XML 1.0 cannot hold, not even escaped: control characters, half a surrogate pair, and two more. */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const escaped = (text: string): string =>
  text.replace(impossible, '\uFFFD').replace(/[&<>"\n\t\r]/g, (character) => entities[character] ?? character)

type Attributes = Readonly<Record<string, string | number>>

const opening = (name: string, attributes: Attributes): string =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(String(value))}"`)].join(' ')

const element = (name: string, attributes: Attributes, children: ReadonlyArray<string>): ReadonlyArray<string> =>
  children.length === 0
    ? [`<${opening(name, attributes)}/>`]
    : [`<${opening(name, attributes)}>`, ...children.map((line) => `  ${line}`), `</${name}>`]

const failureOf = ({ decision, differences }: Tried): ReadonlyArray<string> =>
  differences.length === 0
    ? []
    : element('failure', { message: sentence(decision), type: 'difference' }, differenceText(differences).map(escaped))

const countsOf = (suites: ReadonlyArray<Suite>): Attributes => ({
  tests: suites.reduce((sum, { tried }) => sum + tried.length, 0),
  failures: suites.reduce((sum, suite) => sum + failures(suite).length, 0),
  errors: 0,
  skipped: 0,
})

const suiteXml = (suite: Suite): ReadonlyArray<string> =>
  element('testsuite', { name: suite.file, ...countsOf([suite]) },
    suite.tried.flatMap((one) => element('testcase', { classname: suite.file, name: one.case.name }, failureOf(one))))

/** The run as a whole. */
export const junitXml = (suites: ReadonlyArray<Suite>): string => {
  const run = element('testsuites', { name: 'tactful', ...countsOf(suites) }, suites.flatMap(suiteXml))
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...run, ''].join('\n')
}
