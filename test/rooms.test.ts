/** The rooms of the house: imports point up the list, and never in a circle. */
import { dirname, join } from 'node:path/posix'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { filesBelow, mayImport, read, rooms } from './project.js'

const files = filesBelow('src', '.ts')

/** The files of ours that a file imports, types included. */
const imports = (file: string): ReadonlyArray<string> =>
  ts
    .preProcessFile(read(file))
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.') || name === 'tactful')
    .map((name) => (name === 'tactful' ? 'src/index.ts' : join(dirname(file), name).replace(/\.js$/, '.ts')))

/** Of `src/guard/cap.ts` it is `guard`; of `src/index.ts` it is `index`. */
const roomOf = (file: string): string => file.split('/')[1]?.replace(/\.ts$/, '') ?? ''

describe('rooms', () => {
  it.each(files)('%s imports only from its own room and the rooms before it', (file) => {
    expect(rooms).toContain(roomOf(file))
    const strangers = imports(file).filter((to) => !files.includes(to) || !mayImport(roomOf(file), roomOf(to)))
    expect(strangers).toEqual([])
  })

  it('has no circle of imports', () => {
    const done = new Set<string>()
    const visit = (file: string, path: ReadonlyArray<string>): void => {
      expect(path, 'a circle').not.toContain(file)
      if (done.has(file)) return
      for (const imported of imports(file)) visit(imported, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
  })
})
