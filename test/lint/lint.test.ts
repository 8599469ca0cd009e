/** The lint rules, from both sides: what must be reported is, and its nearest allowed twin is not. */
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { mayImport, root, rooms } from '../project.js'

const eslint = new ESLint({ cwd: root, overrideConfigFile: '.config/eslint.config.js' })

/** The rules that a snippet breaks, were it to stand at that path. Unused names are no matter here. */
const broken = async (path: string, code: string): Promise<ReadonlyArray<string | null>> => {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: path })
  const rules = (result?.messages ?? []).map(({ ruleId }) => ruleId)
  return [...new Set(rules)].filter((rule) => !/no-unused-(vars|expressions)$/.test(rule ?? ''))
}

const syntax = 'no-restricted-syntax'
const imports = 'no-restricted-imports'
const guard = 'src/guard/cap.ts'

/** What is forbidden in the engine, the rule that says so, and what may be written instead. */
const pure: ReadonlyArray<readonly [forbidden: string, rule: string, allowed: string]> = [
  // a clock
  ['Date.now()', 'no-restricted-properties', 'Date.UTC(2026, 0)'],
  ['const { now } = Date', 'no-restricted-properties', 'const { now } = situation'],
  ['new Date()', syntax, 'new Date(0)'],
  ['Date()', syntax, 'Date.parse("2026-11-22")'],
  ['new Intl.DateTimeFormat("en").format()', syntax, 'new Intl.DateTimeFormat("en").format(0)'],
  ['new Intl.DateTimeFormat("en").formatToParts()', syntax, 'new Intl.DateTimeFormat("en").formatToParts(0)'],
  ['new Date(0).getHours()', syntax, 'new Date(0).getUTCHours()'],
  ['performance.now()', 'no-undef', 'const performance = { now: 0 }; performance.now'],
  ['process.hrtime()', 'no-undef', 'Math.floor(1)'],
  ['setTimeout(() => 1, 1)', 'no-undef', 'const setTimeout = () => 1; setTimeout()'],
  ['setInterval(() => 1, 1)', 'no-undef', '[1].map(() => 1)'],
  ['setImmediate(() => 1)', 'no-undef', '[1].map(() => 1)'],
  ['queueMicrotask(() => 1)', 'no-undef', '[1].map(() => 1)'],
  ['globalThis.setTimeout(() => 1)', 'no-restricted-globals', 'Object.keys({})'],
  // randomness
  ['Math.random()', 'no-restricted-properties', 'Math.imul(2, 3)'],
  ['const { random } = Math', 'no-restricted-properties', 'const { imul } = Math'],
  ['crypto.randomUUID()', 'no-undef', 'new TextEncoder().encode("salt")'],
  // I/O
  ['fetch("/")', 'no-undef', 'const fetch = () => 1; fetch()'],
  ['process.env', 'no-undef', 'Reflect.ownKeys({})'],
  ['require("./cap.js")', 'no-undef', 'import { cap } from "./cap.js"; cap'],
  ['import("./cap.js")', syntax, 'import type { Cap } from "./cap.js"'],
  ['localStorage.length', 'no-undef', '[].length'],
  ['window.name', 'no-undef', 'const window = { name: "" }; window.name'],
  ['import { readFileSync } from "node:fs"; readFileSync', imports, 'import { cap } from "./cap.js"; cap'],
  ['import { readFileSync } from "fs"; readFileSync', imports, 'import { match } from "ts-pattern"; match'],
  ['import type { Stats } from "node:fs"', imports, 'import type { Right } from "fp-ts/lib/Either.js"'],
  ['export * from "os"', imports, 'export * from "./cap.js"'],
  ['import _ from "lodash"; _', imports, 'import * as t from "io-ts"; t'],
  ['eval("1")', 'no-restricted-globals', 'JSON.parse("1")'],
  ['new Function("return 1")', 'no-restricted-globals', '(() => 1)()'],
  ['console.log(1)', 'no-undef', 'String(1)'],
  // the machine's language
  ['"I".toLocaleLowerCase()', syntax, '"I".toLowerCase()'],
  ['"a".localeCompare("b")', syntax, '"a" < "b"'],
  // habits
  ['throw new Error("no")', syntax, 'new Error("no")'],
  ['class Cap {}', syntax, 'const cap = {}'],
  ['const Cap = class {}', syntax, 'const cap = () => ({})'],
  ['export const f = (a: { n: number }) => { a.n = 1 }', 'no-param-reassign', 'export const f = () => { let n = 0; n += 1; return n }'],
]

/** What is forbidden wherever we write TypeScript. */
const everywhere: ReadonlyArray<readonly [forbidden: string, rule: string, allowed: string]> = [
  ['import { left } from "fp-ts"; left', imports, 'import { left } from "fp-ts/lib/Either.js"; left'],
  ['import { left } from "fp-ts/Either"; left', imports, 'import { left } from "fp-ts/lib/Either.js"; left'],
  ['import { left } from "fp-ts/lib/Either"; left', imports, 'import { left } from "fp-ts/lib/Either.js"; left'],
  ['import { left } from "fp-ts/es6/Either.js"; left', imports, 'import { left } from "fp-ts/lib/Either.js"; left'],
  ['import type { Either } from "fp-ts/Either"', imports, 'import type { Either } from "fp-ts/lib/Either.js"'],
  ['import { type } from "io-ts/es6"; type', imports, 'import { type } from "io-ts"; type'],
  ['import { failure } from "io-ts/PathReporter"; failure', imports, 'import { failure } from "io-ts/lib/PathReporter.js"; failure'],
  ['import { flow } from "fp-ts/lib/function.js"; flow', imports, 'import { pipe } from "fp-ts/lib/function.js"; pipe'],
  ['pipe(1, (n) => pipe(n, f))', syntax, 'const g = (n: number) => pipe(n, f); pipe(1, g)'],
  ['export default 1', syntax, 'export const one = 1'],
  ['const one = 1; export { one as default }', syntax, 'const one = 1; export { one }'],
  ['import { Cap } from "./cap.js"; export const f = (c: Cap) => c', '@typescript-eslint/consistent-type-imports', 'import { type Cap } from "./cap.js"; export const f = (c: Cap) => c'],
  ['1 == 2', 'eqeqeq', '1 === 2'],
]

/** Names that a snippet borrows. `no-undef` would report them in the engine, and rightly so. */
const borrowed = 'declare const situation: { now: number }, pipe: (...all: unknown[]) => void, f: unknown; '

describe('the engine is pure', () => {
  it.each(pure)('%s is reported by %s; %s is allowed', async (forbidden, rule, allowed) => {
    expect(await broken(guard, borrowed + forbidden)).toContain(rule)
    expect(await broken(guard, borrowed + allowed)).toEqual([])
  })

  it('cannot be told to look away', async () => {
    expect(await broken(guard, '/* eslint-disable */ throw new Error("no")')).toContain(syntax)
    expect(await broken(guard, '/* global process */ process.exit()')).toContain('no-undef')
  })

  it.each(['src/index.ts', 'src/json/list.ts', 'src/policies/caps.ts', 'src/testing/laws.ts'])('in %s too', async (path) => {
    expect(await broken(path, 'throw new Error("no")')).toEqual([syntax])
    expect(await broken(path, 'process.exit()')).toEqual(['no-undef'])
    expect(await broken(path, 'import { exit } from "node:process"; exit(0)')).toEqual([imports])
  })

  it('lets one file make functions of text', async () => {
    expect(await broken('src/generated/made.ts', 'new Function("return 1")')).toEqual([])
    expect(await broken('src/generated/made.ts', 'eval("1")')).toEqual(['no-restricted-globals'])
    expect(await broken('src/generated/play.ts', 'new Function("return 1")')).toEqual(['no-restricted-globals'])
  })

  it('leaves the command free to read and print', async () => {
    const command = 'import { argv } from "node:process"; console.log(argv, new Date()); throw new Error("no")'
    expect(await broken('src/cli/main.ts', command)).toEqual([])
  })
})

describe('habits', () => {
  it.each(everywhere)('%s is reported by %s; %s is allowed', async (forbidden, rule, allowed) => {
    for (const path of [guard, 'src/cli/main.ts', 'examples/helpdesk/main.ts', 'test/guard/cap.test.ts']) {
      expect(await broken(path, borrowed + forbidden), path).toContain(rule)
      expect(await broken(path, borrowed + allowed), path).toEqual([])
    }
  })
})

describe('the direction of the rooms', () => {
  const inside = (room: string): string => (room === 'index' ? 'src/index.ts' : `src/${room}/a.ts`)
  const path = (from: string, to: string): string => `${from === 'index' ? './' : '../'}${to === 'index' ? 'index.js' : `${to}/b.js`}`
  const pairs = rooms.flatMap((from) => rooms.filter((to) => to !== from).map((to) => [from, to] as const))

  it.each(pairs)('%s → %s', async (from, to) => {
    const found = await broken(inside(from), `import type { B } from '${path(from, to)}'`)
    expect(found).toEqual(mayImport(from, to) ? [] : [imports])
  })

  it.each(rooms.filter((room) => room !== 'index'))('%s → its own files', async (room) => {
    expect(await broken(inside(room), "import type { B } from './b.js'")).toEqual([])
    expect(await broken(inside(room), "import type { B } from './b.ts'")).toEqual([imports])
  })

  it('knows no way round', async () => {
    for (const way of ['./../decision/b.js', '../../src/decision/b.js', '../time/../decision/b.js', '/decision/b.js', 'tactful']) {
      expect(await broken(guard, `import type { B } from '${way}'`), way).toEqual([imports])
      expect(await broken(guard, `export type { B } from '${way}'`), way).toEqual([imports])
    }
  })
})

it('the whole of src passes', async () => {
  const results = await eslint.lintFiles('src')
  expect(results.flatMap(({ filePath, messages }) => messages.map(({ line, message }) => `${filePath}:${line} ${message}`))).toEqual([])
})
