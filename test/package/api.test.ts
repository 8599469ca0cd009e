/** The public face changes only on purpose: `npm run api` writes the report anew, and its difference is reviewed. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root, run } from '../project.js'

it('is what .config/tactful.api.md says', async () => {
  const extractor = join(root, 'node_modules', '.bin', 'api-extractor')
  expect(await run(extractor, ['run', '--config', '.config/api-extractor.json'])).toContain('completed successfully')
})
