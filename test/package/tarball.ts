/** The package as npm would publish it, unpacked where nothing of ours is near. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
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

export const uninstall = ({ folder }: Installed): void => {
  rmSync(folder, { recursive: true, force: true })
}
