/** The public face changes only on purpose: `npm run api` writes the report anew, and its difference is reviewed. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root, run } from '../project.js'

it.each([
  ['tactful.api.md', 'api-extractor.json'],
  ['tactful-generated.api.md', 'api-extractor-generated.json'],
  ['tactful-policies.api.md', 'api-extractor-policies.json'],
  ['tactful-testing.api.md', 'api-extractor-testing.json'],
])('is what .config/%s says', async (_, config) => {
  const extractor = join(root, 'node_modules', '.bin', 'api-extractor')
  expect(await run(extractor, ['run', '--config', `.config/${config}`])).toContain('completed successfully')
})
