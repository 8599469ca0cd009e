/** The pages of the catalogue are made from the catalogue: `npm run vitest -- test/docs/catalogue -u` writes them anew. */
import { join } from 'node:path'
import { catalogue } from 'tactful/policies'
import { expect, it } from 'vitest'
import { read, root } from '../project.js'
import { numbersOf, page } from './catalogue-words.js'

it('says what the catalogue says', async () => {
  await expect(page()).toMatchFileSnapshot(join(root, 'docs/catalogue.md'))
})

it('leaves no number out', () => {
  const text = page()
  for (const { name, kind, numbers } of catalogue.filter(({ kind }) => kind !== 'strategy'))
    for (const { value } of numbers) {
      const row = text.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? ''
      const digits = String(value).replace(/^PT?/, '').replace(/[WDHMST]/g, ' ').trim().split(/\s+/)
      for (const part of digits) expect(row, `${kind} ${name}: ${value}`).toContain(part)
    }
})

it.each(catalogue.filter(({ kind }) => kind === 'strategy'))('$name has a page that ends with all of its numbers', async (entry) => {
  const file = `docs/strategies/${entry.name}.md`
  const [words = ''] = read(file).split('## Its numbers')
  for (const heading of ['## For whom', '## What it costs', '## When it is the wrong choice']) expect(words).toContain(heading)
  await expect(words + numbersOf(entry)).toMatchFileSnapshot(join(root, file))
})
