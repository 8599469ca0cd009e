/** The first thing a visitor sees: the top level holds nothing that could stand elsewhere. */
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { read, root } from './project.js'

const allowed = [
  'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'docs', 'examples', 'package-lock.json', 'package.json', 'src', 'test',
  'tsconfig.json', 'tsup.config.ts',
]
const generated = ['coverage', 'dist', 'node_modules']

it('holds only what belongs there', () => {
  const names = readdirSync(root).filter((name) => !name.startsWith('.') && !name.endsWith('.tgz'))
  expect(names.filter((name) => !generated.includes(name) && !allowed.includes(name))).toEqual([])
})

it('names no place to install from', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/)
})
