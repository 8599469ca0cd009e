/** Who imports one part of the catalogue pays for that part alone. */
import { build } from 'esbuild'
import { type Part, type Whole, catalogue } from 'tactful/policies'
import { expect, it } from 'vitest'
import { root } from '../project.js'

/** A program that uses only this. */
const bundled = async (name: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from 'tactful/policies'`, resolveDir: root },
    absWorkingDir: root,
    tsconfigRaw: {}, // the paths in ours lead to the sources
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  })
  return outputFiles[0]?.text ?? ''
}

const namesIn = ({ plays = [], guards = [], replies = [] }: Part | Whole): ReadonlyArray<string> =>
  [...plays, ...guards, ...replies].map(({ name }) => name)

/** Whether a program holds the text, in quotation marks of one kind or another, after this. */
const holds = (program: string, text: string, before = ''): boolean =>
  ['"', "'", '`'].some((mark) => program.includes(before + mark + text + mark))

const everyName = catalogue.flatMap(({ part }) => namesIn(part))

it.each(catalogue)('$name pulls in no other', async ({ name, kind, part }) => {
  const program = await bundled(name)
  const own = namesIn(part)
  expect(own.some((text) => holds(program, text))).toBe(true)
  expect(everyName.filter((text) => !own.includes(text) && holds(program, text, 'name:'))).toEqual([])
  expect(program).not.toContain('is not known here') // no parser
  if (kind !== 'strategy') expect(program.length).toBeLessThan(6000)
})

it('the words alone are only words', async () => {
  const program = await bundled('purposes')
  expect(everyName.filter((text) => holds(program, text))).toEqual([])
  expect(program.length).toBeLessThan(500)
})
