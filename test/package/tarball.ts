/** The package as npm would publish it, unpacked where nothing of ours is near. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, run } from '../project.js'

/** A folder with the tarball, and a project that has it installed with what it needs. */
export interface Installed {
  readonly folder: string
  readonly tarball: string
  readonly project: string
}

/** Without the network: the package is unpacked, and its peers are the ones that we test with. */
export const install = async (): Promise<Installed> => {
  const folder = mkdtempSync(join(tmpdir(), 'tactful-'))
  const project = join(folder, 'project')
  const modules = join(project, 'node_modules')
  mkdirSync(join(modules, '.bin'), { recursive: true })
  // Not its scripts: they would build anew what is under test, while other tests read it.
  const packed = await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder])
  const tarball = join(folder, packed.trim().split('\n').at(-1) ?? '')
  await run('tar', ['-xzf', tarball, '-C', modules])
  await run('mv', [join(modules, 'package'), join(modules, 'tactful')])
  for (const name of ['fp-ts', 'io-ts', 'ts-pattern']) symlinkSync(join(root, 'node_modules', name), join(modules, name))
  symlinkSync('../tactful/dist/cli.js', join(modules, '.bin', 'tactful'))
  return { folder, tarball, project }
}

/** How projects find types: under which resolution, as which modules, in a file of which ending. */
type Resolution = readonly [moduleResolution: string, module: string, ending: string]
export const resolutions: ReadonlyArray<Resolution> = [
  ['nodenext', 'nodenext', 'mts'],
  ['nodenext', 'nodenext', 'cts'],
  ['bundler', 'esnext', 'ts'],
]

/** What the compiler says of a program in the project; nothing, where its types are right. */
export const complaintsAbout = (
  { project }: Installed,
  name: string,
  program: string,
  [moduleResolution, module, ending]: Resolution,
): Promise<string> => {
  const folder = join(project, `${name}-${moduleResolution}-${ending}`)
  const file = `${name}.${ending}`
  mkdirSync(folder)
  writeFileSync(join(folder, file), program)
  // Our declarations are checked as well: whoever leaves `skipLibCheck` off must not meet our mistakes.
  const compilerOptions = {
    strict: true, exactOptionalPropertyTypes: true, noEmit: true, target: 'es2022', lib: ['es2022'], types: [],
    module, moduleResolution,
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }))
  return run(join(root, 'node_modules', '.bin', 'tsc'), ['--project', folder])
}

export const uninstall = ({ folder }: Installed): void => {
  rmSync(folder, { recursive: true, force: true })
}
