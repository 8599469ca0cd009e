/** Who imports one part of the catalogue pays for that part alone. */
import { type Part, type Whole, catalogue } from 'tactful/policies'
import { expect, it } from 'vitest'
import { bundled } from './bundle.js'

const namesIn = ({ plays = [], guards = [], replies = [] }: Part | Whole): ReadonlyArray<string> =>
  [...plays, ...guards, ...replies].map(({ name }) => name)

/** Whether a program holds the text, in quotation marks of one kind or another, after this. */
const holds = (program: string, text: string, before = ''): boolean =>
  ['"', "'", '`'].some((mark) => program.includes(before + mark + text + mark))

const everyName = catalogue.flatMap(({ part }) => namesIn(part))

it.each(catalogue)('$name pulls in no other', async ({ name, kind, part }) => {
  const program = await bundled(name, 'tactful/policies')
  const own = namesIn(part)
  expect(own.some((text) => holds(program, text))).toBe(true)
  expect(everyName.filter((text) => !own.includes(text) && holds(program, text, 'name:'))).toEqual([])
  expect(program).not.toContain('is not known here') // no parser
  if (kind !== 'strategy') expect(program.length).toBeLessThan(6000)
})

it('the words alone are only words', async () => {
  const program = await bundled('purposes', 'tactful/policies')
  expect(everyName.filter((text) => holds(program, text))).toEqual([])
  expect(program.length).toBeLessThan(500)
})
