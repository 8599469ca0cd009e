/** An engine with a defect planted, beside tools that have none: what a team would have, had we shipped that engine. */
import { dirname, join } from 'node:path'
import type * as Tactful from 'tactful'
import type * as Testing from 'tactful/testing'
import { type Plugin, build } from 'esbuild'
import { read, root } from '../project.js'

/** A change of one place in our sources. */
export interface Plant {
  readonly file: string
  /** What stands there, and only there. */
  readonly text: string
  readonly becomes: string
}

/** The source with the defect. */
export const planted = ({ file, text, becomes }: Plant): string => {
  const [before, after, ...more] = read(file).split(text)
  if (after === undefined) throw new Error(`text is not found: ${text}\nin ${file}`)
  if (more.length > 0) throw new Error(`text is found more than once: ${text}\nin ${file}`)
  return `${before}${becomes}${after}`
}

/** What asks for `tactful` gets the planted sources, and they each other; what does not, the others. */
const engineWith = (plant: Plant | undefined): Plugin => ({
  name: 'planted',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^tactful$/ }, () => ({ path: join(root, 'src/index.ts'), namespace: 'planted' }))
    onResolve({ filter: /^\./, namespace: 'planted' }, ({ path, importer }) => ({
      path: join(dirname(importer), path.replace(/js$/, 'ts')),
      namespace: 'planted',
    }))
    onLoad({ filter: /./, namespace: 'planted' }, ({ path }) => {
      const file = path.slice(root.length + 1)
      return { contents: plant?.file === file ? planted(plant) : read(file), loader: 'ts', resolveDir: dirname(path) }
    })
  },
})

export type Package = typeof Tactful & typeof Testing

/** The package, as it would be with the defect; or as it is. */
export const packageWith = async (plant?: Plant): Promise<Package> => {
  const { outputFiles } = await build({
    stdin: { contents: `export * from 'tactful'\nexport * from './src/testing/index.js'`, resolveDir: root },
    absWorkingDir: root,
    tsconfigRaw: {}, // the paths in ours lead round the plugin
    alias: { 'fp-ts/lib': 'fp-ts/es6' },
    plugins: [engineWith(plant)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'node20',
  })
  const text = Buffer.from(outputFiles[0]!.contents).toString('base64')
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${text}`)) as Package
}
