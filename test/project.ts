/** Where things are, for the tests that look at the project itself. */
import { execFile } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The rooms of the house, in order; `index` is a file, the only barrel. */
export const rooms = [
  'json', 'time', 'customer', 'signal', 'ledger', 'guard', 'motive', 'policy', 'decision', 'lanes', 'folding', 'index', 'generated', 'policies', 'cases', 'testing', 'cli',
]

/** A room imports itself and those before it; but nobody `testing`, which needs fast-check. */
export const mayImport = (from: string, to: string): boolean =>
  from === to || (to !== 'testing' && rooms.indexOf(to) < rooms.indexOf(from))

export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Every file below a folder, as a path from the project's root. */
export const filesBelow = (folder: string, ending: string): ReadonlyArray<string> =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()

const execute = promisify(execFile)

/** Runs a program that must succeed, and returns what it printed. */
export const run = async (program: string, args: ReadonlyArray<string>, cwd: string = root): Promise<string> => {
  const { stdout, stderr } = await execute(program, args, { cwd, env: { ...process.env, NO_COLOR: '1' } }).catch(
    (problem: { readonly stdout: string; readonly stderr: string }) => {
      throw new Error(`${program} ${args.join(' ')} failed:\n${problem.stdout}${problem.stderr}`)
    },
  )
  return stdout + stderr
}
