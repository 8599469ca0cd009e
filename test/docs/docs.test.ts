/** What the documentation says is true: its programs compile and run, and its JSON is JSON. */
import { readdirSync } from 'node:fs'
import ts from 'typescript'
import { afterAll, describe, expect, it } from 'vitest'
import { filesBelow, read, root } from '../project.js'
import { blocksOf, docstrings, programsOf } from './examples.js'
import { clear, runProgram, typeErrors, workshop, write } from './program.js'

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...filesBelow('docs', '.md').filter((path) => !path.startsWith('docs/api/')),
].map((file) => ({ file, page: read(file), source: undefined }))
const sources = filesBelow('src', '.ts').map((file) => ({ file, page: docstrings(read(file)), source: read(file) }))
const all = [...pages, ...sources]

const folder = workshop()
afterAll(() => { clear(folder) })

const programs = all
  .flatMap(({ file, page, source }) => programsOf(file, page, source))
  .map((program) => ({ name: program.name, path: write(folder, program) }))

describe('examples', () => {
  it('compile', () => {
    expect(typeErrors(programs.map(({ path }) => path))).toEqual([])
  })

  it.for(programs)('$name runs, and gives what it says', async ({ path }) => {
    await runProgram(path)
  })
})

describe('blocks', () => {
  const blocks = all.flatMap(({ file, page }) => blocksOf(page).map((block) => ({ ...block, name: `${file}:${String(block.line)}` })))

  it('are called ts, so that they run', () => {
    expect(blocks.filter(({ language }) => /^([jt]sx?|[mc][jt]s|typescript|javascript)$/i.test(language) && language !== 'ts')).toEqual([])
  })

  it.for(blocks.filter(({ language }) => language === 'json'))('$name is JSON', ({ text }) => {
    expect(() => JSON.parse(text) as unknown).not.toThrow()
  })

  it.for(blocks.filter(({ language }) => language === 'jsonc'))('$name is JSON with comments', ({ name, text }) => {
    expect(ts.parseConfigFileTextToJson(name, text).error?.messageText).toBeUndefined()
  })
})
