/**
 * `npm run bench`: measures what people run, and prints it; with `-- -u` it goes into `docs/speed.md`. Compiled first,
 * since `tsx` slows closures down to keep their names. Each side comes from a copy of the code that is its own: what the
 * machine learns of a function in one side would slow it down in another.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { measure as measureIn } from './measure.js'
import type { Name, Sides } from './sides.js'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const outdir = path('../../.cache/bench')
await build({
  entryPoints: [path('measure.ts'), path('sides.ts'), path('newborn.ts')],
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
const compiled = (name: string) => pathToFileURL(`${outdir}/${name}.mjs`).href
const { measure } = (await import(compiled('measure'))) as { readonly measure: typeof measureIn }

/** A module with another query is another module. */
const sidesIn = async (query: string): Promise<Sides> => ((await import(`${compiled('sides')}?${query}`)) as { readonly sides: Sides }).sides
const copies: Record<string, Sides[Name]> = {}
for (const name of Object.keys(await sidesIn('names')) as ReadonlyArray<Name>) copies[name] = (await sidesIn(name))[name]

const measured: Array<string> = []
for await (const part of measure(copies as Sides, `${outdir}/newborn.mjs`)) {
  console.log(`${part}\n`)
  measured.push(part)
}

if (process.argv.includes('-u')) {
  const page = path('../../docs/speed.md')
  const [words] = readFileSync(page, 'utf8').split(/(?<=\n## Measured\n)/)
  writeFileSync(page, `${words}\n${measured.join('\n\n')}\n`)
}
