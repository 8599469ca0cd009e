/** Runs an example as a visitor would, and gives what it printed and how it ended. */
import { execFile } from 'node:child_process'
import { root } from '../project.js'

export interface Printed {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export const runExample = (path: string, args: ReadonlyArray<string> = [], env: NodeJS.ProcessEnv = {}): Promise<Printed> =>
  new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, ...env } }
    execFile(process.execPath, ['--import', 'tsx', path, ...args], options, (problem, stdout, stderr) => {
      resolve({ code: problem === null ? 0 : Number(problem.code), stdout, stderr })
    })
  })
