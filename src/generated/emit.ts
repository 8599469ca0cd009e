/** Text of a program. What a policy says goes into it as JSON alone, so that no name can ever become code. */

/** Some lines of a program. */
export type Lines = ReadonlyArray<string>

/** A text, or none, as it is written in a program. */
export const literal = (text: string | null): string => JSON.stringify(text)

/** Lines between braces. */
export const block = (head: string, ...body: ReadonlyArray<Lines>): Lines => [
  `${head} {`.trim(),
  ...body.flat().map((line) => `  ${line}`),
  '}',
]

/** These lines, where they are needed. */
export const where = (needed: boolean, ...lines: Lines): Lines => (needed ? lines : [])

const inBrackets = (test: string, other: string): string => (test.includes(other) ? `(${test})` : test)

/** A test that passes where all of these do. */
export const every = (tests: ReadonlyArray<string>): string => {
  const needed = tests.filter((test) => test !== 'true')
  if (needed.includes('false')) return 'false'
  if (needed.length < 2) return needed[0] ?? 'true'
  return needed.map((test) => inBrackets(test, ' || ')).join(' && ')
}

/** A test that passes where any of these does. */
export const some = (tests: ReadonlyArray<string>): string => {
  const needed = tests.filter((test) => test !== 'false')
  if (needed.includes('true')) return 'true'
  if (needed.length < 2) return needed[0] ?? 'false'
  return needed.map((test) => inBrackets(test, ' && ')).join(' || ')
}

/** A test that passes where another does not. */
export const not = (test: string): string => (test === 'true' ? 'false' : test === 'false' ? 'true' : `!(${test})`)
