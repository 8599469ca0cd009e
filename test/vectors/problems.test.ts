/** Bad input is refused with all that is wrong with it, each at its place; what is at the edge of good is not. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parsePolicy, parseSituation } from 'tactful'
import { describe, expect, it } from 'vitest'
import { root } from '../project.js'

type Case = { readonly name: string; readonly problems: ReadonlyArray<string> } & (
  | { readonly policy: unknown }
  | { readonly situation: unknown }
)

const parse = (one: Case) => ('policy' in one ? parsePolicy(one.policy) : parseSituation(one.situation))

const folder = join(root, 'test/vectors/problems')

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const cases = JSON.parse(readFileSync(join(folder, file), 'utf8')) as ReadonlyArray<Case>

  describe(`test/vectors/problems/${file}`, () => {
    for (const one of cases) {
      it(one.name, () => {
        const parsed = parse(one)
        const found = parsed._tag === 'Left' ? parsed.left : []
        const sentences = found.map(({ message }) => message).join('\n')
        expect([...new Set(found.map(({ path }) => path))].sort(), sentences).toEqual([...one.problems].sort())
      })
    }
  })
}
