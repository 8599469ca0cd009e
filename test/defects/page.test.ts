/** The page is made from the lists: `npm run vitest -- test/defects/page -u` writes it anew. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../project.js'
import { every, page } from './page.js'
import { planted } from './planted.js'

it('says what is planted, and what finds it', async () => {
  await expect(page()).toMatchFileSnapshot(join(root, 'docs/defects.md'))
})

it('lists enough, none twice, and each with its source', () => {
  expect(every.length).toBeGreaterThanOrEqual(25)
  expect(new Set(every.map(({ name }) => name)).size).toBe(every.length)
  for (const { seen } of every) expect(seen.at).toMatch(/^[\w-]+\/[\w.-]+#\d+$/)
})

it.each(every)('$name: its text stands in $file, once', (defect) => {
  expect(planted(defect)).toContain(defect.becomes)
})
