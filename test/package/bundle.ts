/** A program that uses some names of an entry, with all that it needs, as a web page would load it. */
import { build } from 'esbuild'
import { root } from '../project.js'

export const bundled = async (names: string, entry: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from '${entry}'`, resolveDir: root },
    absWorkingDir: root,
    tsconfigRaw: {}, // the paths in ours lead to the sources
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  })
  return outputFiles[0]!.text
}
