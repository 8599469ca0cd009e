/** Runs and type-checks programs that exist only as text. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../project.js'
import { type Program } from './examples.js'

/** Inside the project, so that imports resolve as they do for us; not below `node_modules`, where nothing is transformed. */
export const workshop = (): string => {
  mkdirSync(join(root, '.cache'), { recursive: true })
  return mkdtempSync(join(root, '.cache', 'docs-'))
}

export const clear = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true })
}

export const write = (folder: string, { name, text }: Program): string => {
  const path = join(folder, `${name.replace(/[^\w]+/g, '-')}.ts`)
  writeFileSync(path, text)
  return path
}

export const runProgram = (path: string): Promise<unknown> => import(/* @vite-ignore */ path)

/** The complaints of the compiler, under the project's own settings. */
export const typeErrors = (paths: ReadonlyArray<string>): ReadonlyArray<string> => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { readonly config: { compilerOptions: object } }
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: paths, include: [] }, ts.sys, root)
  const program = ts.createProgram(paths, { ...options, noUnusedLocals: false, noUnusedParameters: false })
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file === undefined ? '' : `${file.fileName}:${String(file.getLineAndCharacterOfPosition(start).line + 1)} `
    return line + ts.flattenDiagnosticMessageText(messageText, '\n')
  })
}
