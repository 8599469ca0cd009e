/** `npm run bench`: measures what people run. Compiled first, since `tsx` slows closures down to keep their names. */
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const outfile = fileURLToPath(new URL('../../.cache/bench.mjs', import.meta.url))
await build({
  entryPoints: [fileURLToPath(new URL('measure.ts', import.meta.url))],
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'es2022',
  format: 'esm',
  outfile,
  logLevel: 'warning',
})
const { measure }: { readonly measure: () => void } = await import(pathToFileURL(outfile).href)
measure()
