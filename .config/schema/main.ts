/** Writes the schemas into the package: `dist/schema/policy.json` and the others. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchemas } from './build.js'

const folder = join('dist', 'schema')

mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries((await buildSchemas(process.cwd())).schemas))
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`)
