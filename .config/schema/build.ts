/** Builds the schemas: the codecs are bundled once more, with the combinators that remember, and asked. */
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import type { Schema } from './generate.js'

/** What `schemas.ts` gives when it is bundled so. */
export interface Built {
  readonly schemas: Readonly<Record<string, Schema>>
  readonly unused: ReadonlyArray<string>
}

/** Whoever makes codecs makes them with the combinators that remember; these themselves are made of the plain ones. */
const remembering = (root: string): Plugin => ({
  name: 'remembering',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/(check|choice|list|record|scalar)\.js$/ }, ({ importer }) => {
      const plain = /[\\/](json[\\/](check|choice|list|record|scalar)|schema[\\/]remember)\.ts$/.test(importer)
      return plain ? undefined : { path: join(root, '.config/schema/remember.ts') }
    })
  },
})

/** The schemas of the sources below `root`, as they are now. */
export const buildSchemas = async (root: string): Promise<Built> => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['.config/schema/schemas.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    plugins: [remembering(root)],
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  return (await import(`data:text/javascript;base64,${code}`)) as Built
}
