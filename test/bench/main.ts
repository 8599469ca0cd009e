/**
 * `npm run bench`: measures what people run, and prints it; with `-- -u` it goes into `docs/speed.md`. Compiled first,
 * since `tsx` slows closures down to keep their names.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const outdir = path('../../.cache/bench')
await build({
  entryPoints: [path('measure.ts'), path('newborn.ts')],
  bundle: true,
  packages: 'external',
  external: ['tactful'],
  platform: 'node',
  target: 'es2022',
  format: 'esm',
  outdir,
  outExtension: { '.js': '.mjs' },
  logLevel: 'warning',
})
const { measure }: { readonly measure: (newborn: string) => AsyncIterable<string> } = await import(pathToFileURL(`${outdir}/measure.mjs`).href)

const measured: Array<string> = []
for await (const part of measure(`${outdir}/newborn.mjs`)) {
  console.log(`${part}\n`)
  measured.push(part)
}

if (process.argv.includes('-u')) {
  const page = path('../../docs/speed.md')
  const [words] = readFileSync(page, 'utf8').split(/(?<=\n## Measured\n)/)
  writeFileSync(page, `${words}\n${measured.join('\n\n')}\n`)
}
