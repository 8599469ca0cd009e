/** The tests of the documentation, tested: a wrong `// =>` must fail. */
import { afterAll, describe, expect, it } from 'vitest'
import { blocksOf, docstrings, programsOf } from './examples.js'
import { clear, runProgram, typeErrors, workshop, write } from './program.js'

const folder = workshop()
afterAll(() => { clear(folder) })

let count = 0
const paths = (page: string, source?: string): ReadonlyArray<string> =>
  programsOf('src/page.ts', page, source).map((program) => write(folder, { ...program, name: `${program.name}-${String((count += 1))}` }))

const run = async (example: string): Promise<void> => {
  for (const path of paths(`\`\`\`ts\n${example}\n\`\`\``)) await runProgram(path)
}

const decision = `const decision = { kind: 'wait', until: null, because: ['told', 'held'], by: { name: 'night', at: 1 } }\n`

describe('a result', () => {
  it.for([
    '1 + 1 // => 2',
    '1 + 1\n// => 2',
    '1 + 1;\n// => 2\n// and a remark',
    '1 / 0 // => Infinity',
    '[1, 2, 3] // => [1, …]',
    "'a…' // => 'a…'",
    "['[', 2, 3]\n// => [\n//   '[',\n//   …\n// ]",
    'await Promise.resolve(1)\n// => 1',
    'for (const n of [1, 2]) {\n  n < 3 // => true\n}',
    `${decision}decision // => { kind: 'wait', … }`,
    `${decision}decision\n// => { kind: 'wait', until: null, because: ['told', …],\n//      by: { at: 1, … } }`,
  ])('holds: %s', async (example) => {
    await run(example)
  })

  it.for([
    '1 + 1 // => 3',
    '1 + 1\n// => 3',
    'await Promise.resolve(1)\n// => 2',
    '[1, 2, 3] // => [1, 2]',
    '[1, 2, 3] // => [2, …]',
    "'a…' // => 'ab'",
    'for (const n of [1, 2]) {\n  n < 2 // => true\n}',
    "({ kind: 'wait', until: undefined }) // => { kind: 'wait' }",
    'new Date(0) // => new Date(1)',
    `${decision}decision // => { kind: 'suppress', … }`,
    `${decision}decision // => { kind: 'wait' }`,
    `${decision}decision // => { reply: null, … }`,
    `${decision}decision\n// => { because: ['held', …],\n//      … }`,
    `${decision}decision\n// => { by: { at: 2, … },\n//      … }`,
  ])('fails: %s', async (example) => {
    await expect(run(example)).rejects.toThrow('src/page.ts:')
  })

  it('names its line', async () => {
    await expect(run('const one = 1\n\none // => 2')).rejects.toThrow('src/page.ts:4')
  })

  it('must follow an expression, and be a literal', () => {
    expect(() => paths('```ts\nconst one = 1 // => 1\n```')).toThrow('follows no expression')
    expect(() => paths('```ts\n1 // => one of\n```')).toThrow('no literal')
  })
})

describe('a block', () => {
  it('builds on the one before it where it says so', async () => {
    const page = '```ts\nconst one = 1\n```\n\nThen:\n\n```ts continue\none // => 1\n```\n\n```ts\nconst one = 2\none // => 2\n```\n'
    expect(paths(page)).toHaveLength(2)
    for (const path of paths(page)) await runProgram(path)
    expect(() => paths('```ts continue\n1\n```')).toThrow('continues nothing')
  })

  it('is compiled', () => {
    const written = ['1', "'1'"].flatMap((one) => paths(`\`\`\`ts\nconst one: number = ${one}\n\`\`\``))
    expect(typeErrors(written)).toEqual([`${written[1]}:2 Type 'string' is not assignable to type 'number'.`])
  }, 120_000)

  it('may be indented', () => {
    expect(blocksOf('1. Say\n\n   ```ts\n   if (true) {\n     f()\n   }\n   ```\n')).toEqual([
      { language: 'ts', continues: false, line: 4, text: 'if (true) {\n  f()\n}\n' },
    ])
  })
})

describe('a docstring', () => {
  const source = [
    '/** Not this: `ts`. */',
    "const text = '```ts'",
    'export const one = 1',
    '',
    '/**',
    ' * Two.',
    ' *',
    ' * @example',
    ' * ```ts',
    ' * if (one < 2) {',
    ' *   two() // => 2',
    ' * }',
    ' * ```',
    ' */',
    'export const two = () => 2',
    'export interface Three { readonly three: 3 }',
  ].join('\n')

  it('keeps its lines', () => {
    expect(blocksOf(docstrings(source))).toEqual([
      { language: 'ts', continues: false, line: 10, text: 'if (one < 2) {\n  two() // => 2\n}\n' },
    ])
  })

  it('has its own file at hand', () => {
    const [program] = programsOf('src/page.ts', docstrings(source), source)
    expect(program?.text).toMatch(/import \{ one, two, type Three \} from '.*\/src\/page\.js'/)
    const [imported] = programsOf('src/page.ts', "\n```ts\nimport { one } from 'tactful'\none\n```", source)
    expect(imported?.text).toMatch(/import \{ two, type Three \} from '.*\/src\/page\.js'/)
  })
})
