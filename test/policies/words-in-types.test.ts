/** The channels and purposes in the type of each part are those in its data: none is missing, and none is too many. */
import { type Part, catalogue } from 'tactful/policies'
import { afterAll, expect, it } from 'vitest'
import { clear, typeErrors, workshop, write } from '../docs/program.js'
import { wordsAt } from './words-at.js'

const folder = workshop()
afterAll(() => {
  clear(folder)
})

const wordsOf = (part: Part, ...keys: ReadonlyArray<string>): ReadonlyArray<string> =>
  [...new Set(wordsAt(part, ...keys))].filter((word) => word !== 'any')

const union = (words: ReadonlyArray<string>): string =>
  words.length === 0 ? 'never' : words.map((word) => `'${word}'`).join(' | ')

const declared = (name: string, channels: ReadonlyArray<string>, purposes: ReadonlyArray<string>): string =>
  `assert<Part<{ channel: ${union(channels)}; purpose: ${union(purposes)} }>>(${name}())`

/** It fits who declares all of its words, and nobody who lacks one of them. */
const lines = (name: string, part: Part): ReadonlyArray<string> => {
  const channels = wordsOf(part, 'channels')
  const purposes = wordsOf(part, 'purpose', 'purposes')
  const lacking = (words: ReadonlyArray<string>, word: string) => words.filter((other) => other !== word)
  return [
    declared(name, channels, purposes),
    ...channels.map((word) => declared(name, lacking(channels, word), purposes)),
    ...purposes.map((word) => declared(name, channels, lacking(purposes, word))),
  ].map((line, i) => (i === 0 ? line : `// @ts-expect-error - it uses the word\n${line}`))
}

it('are the same', () => {
  const parts = catalogue.filter(({ kind }) => kind !== 'strategy')
  const text = [
    `import { type Part, ${parts.map(({ name }) => name).join(', ')} } from 'tactful/policies'`,
    'const assert = <P>(part: P): P => part',
    ...parts.flatMap(({ name, part }) => lines(name, part as Part)),
  ].join('\n')
  expect(text.match(/@ts-expect-error/g)?.length).toBeGreaterThan(100)
  expect(typeErrors([write(folder, { name: 'words', text })])).toEqual([])
}, 60_000)
