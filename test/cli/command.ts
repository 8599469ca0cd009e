/** The command as its users have it: a program of its own, built from the sources as they are now. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { build } from 'esbuild'
import { afterAll, beforeAll } from 'vitest'
import { root } from '../project.js'

/** How a run ended, and what it printed. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

type Options = { readonly env?: Readonly<Record<string, string>>; readonly node?: ReadonlyArray<string> }
type Given = string | Uint8Array | Iterable<string | Uint8Array> | undefined

/** What a test file needs to run the command. */
export interface Command {
  /** Starts it in the folder of the files. */
  readonly start: (args: ReadonlyArray<string>, options?: Options) => ChildProcessWithoutNullStreams
  /** Runs it to its end, with that on its standard input. */
  readonly run: (args: ReadonlyArray<string>, given?: Given, options?: Options) => Promise<Ended>
  /** Writes a file, as it is or as JSON, and returns its name. */
  readonly file: (name: string, content: string | Uint8Array | object) => string
  readonly folder: string
}

export const ending = async (child: ChildProcessWithoutNullStreams): Promise<Ended> => {
  const ended = new Promise<Pick<Ended, 'code' | 'signal'>>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => { resolve({ code, signal }) })
  })
  const [out, err, how] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { ...how, out, err }
}

/** Builds it before the tests of a file, and cleans up after them. */
export const command = (): Command => {
  // Inside the project, so that it finds the packages that it needs, and its version.
  const program = join(root, '.cache', `tactful-${process.pid}-${Math.random().toString(36).slice(2)}.mjs`)
  const folder = mkdtempSync(join(tmpdir(), 'tactful-cli-'))
  beforeAll(async () => {
    mkdirSync(dirname(program), { recursive: true })
    await build({
      entryPoints: [join(root, 'src/cli/main.ts')], outfile: program,
      bundle: true, packages: 'external', format: 'esm', platform: 'node', target: 'node20', logLevel: 'error',
    })
  })
  afterAll(() => {
    rmSync(program, { force: true })
    rmSync(folder, { recursive: true, force: true })
  })
  const start: Command['start'] = (args, { env = {}, node = [] } = {}) => {
    const child = spawn(process.execPath, [...node, program, ...args], { cwd: folder, env: { ...process.env, NODE_OPTIONS: '', ...env } })
    child.stdin.on('error', () => undefined) // it may stop reading before we stop writing
    return child
  }
  return {
    folder,
    start,
    run: (args, given, options) => {
      const child = start(args, options)
      const pieces = given === undefined ? [] : typeof given === 'string' || given instanceof Uint8Array ? [given] : given
      Readable.from(pieces, { objectMode: false }).pipe(child.stdin)
      return ending(child)
    },
    file: (name, content) => {
      writeFileSync(join(folder, name), typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content))
      return name
    },
  }
}

/** What was printed, line by line, as JSON. */
export const jsonLines = (out: string): ReadonlyArray<Record<string, unknown>> =>
  out.split('\n').slice(0, -1).map((line) => JSON.parse(line) as Record<string, unknown>)
