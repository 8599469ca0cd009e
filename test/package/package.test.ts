/** What is published works wherever people will use it. */
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSchemas } from '../../.config/schema/build.js'
import { root, run } from '../project.js'
import { type Installed, complaintsAbout, install, resolutions, uninstall } from './tarball.js'

let installed: Installed
beforeAll(async () => { installed = await install() })
afterAll(() => { uninstall(installed) })

const bin = (name: string): string => join(root, 'node_modules', '.bin', name)

/** A program with nothing but the package: what it prints as a module of either kind. */
const body = `
  const policy = parsePolicy({ tactful: 1, id: 'p', version: '1', channels: ['email'], purposes: ['service'], plays: [] })
  const situation = parseSituation({ now: '2026-11-22T09:00:00Z', customer: { id: 'c-1' } })
  if (policy._tag === 'Left' || situation._tag === 'Left') throw new Error('neither should be wrong')
  const decision = compile(policy.right).decide(situation.right)
  console.log(encodeDecision(decision).kind, parsePolicy({})._tag, sentence(decision).length > 0)
`
/** The same with the catalogue beside it. */
const composing = `
  const composed = compose(reactive(), telemarketing())
  console.log(composed._tag, parsePolicy(composed.right)._tag)
`
const names = '{ compile, encodeDecision, parsePolicy, parseSituation, sentence }'
const esm = `import ${names} from 'tactful'\n${body}`
const cjs = `const ${names} = require('tactful')\n${body}`

const write = (name: string, text: string): string => {
  const path = join(installed.project, name)
  writeFileSync(path, text)
  return path
}

describe('the tarball', () => {
  it('holds only what is needed', async () => {
    const files = (await run('tar', ['-tzf', installed.tarball])).trim().split('\n').map((file) => file.replace('package/', ''))
    expect(files.filter((file) => !/^(dist\/[\w-]+\.(js|cjs|d\.ts|d\.cts)|dist\/schema\/\w+\.json|(CHANGELOG|README)\.md|LICENSE|package\.json)$/.test(file))).toEqual([])
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'dist/index.js', 'dist/index.cjs', 'dist/index.d.ts', 'dist/index.d.cts', 'dist/generated.js', 'dist/generated.cjs', 'dist/policies.js', 'dist/policies.cjs', 'dist/testing.js', 'dist/testing.cjs', 'dist/cli.js']))
  })

  it('satisfies publint', async () => {
    expect(await run(bin('publint'), [installed.tarball, '--strict'])).toContain('All good')
  })

  it('has the right types for every way of resolving modules', async () => {
    const copy = join(installed.folder, 'copy.tgz') // it deletes what it has read
    copyFileSync(installed.tarball, copy)
    expect(await run(bin('attw'), [copy, '--no-emoji'])).toContain('No problems found')
  })
})

describe('in Node', () => {
  it('runs as an ES module', async () => {
    expect(await run('node', [write('main.mjs', esm)], installed.project)).toBe('wait Left true\n')
  })

  it('runs as a CommonJS module', async () => {
    expect(await run('node', [write('main.cjs', cjs)], installed.project)).toBe('wait Left true\n')
  })

  it('has the catalogue, as a module of either kind', async () => {
    const found = '{ compose, reactive, telemarketing }'
    const modules = `import { parsePolicy } from 'tactful'\nimport ${found} from 'tactful/policies'\n${composing}`
    const common = `const { parsePolicy } = require('tactful')\nconst ${found} = require('tactful/policies')\n${composing}`
    expect(await run('node', [write('composing.mjs', modules)], installed.project)).toBe('Right Right\n')
    expect(await run('node', [write('composing.cjs', common)], installed.project)).toBe('Right Right\n')
  })

  it('generates code, as a module of either kind', async () => {
    const body = "const decide = generate(parsePolicy({ tactful: 1, id: 'p', version: '1', channels: ['email'], purposes: ['service'], plays: [] }).right).decide\nconsole.log(decide(parseSituation({ now: '2026-11-22T09:00:00Z', customer: { id: 'c-1' } }).right).kind)"
    const modules = `import { parsePolicy, parseSituation } from 'tactful'\nimport { generate } from 'tactful/generated'\n${body}`
    const common = `const { parsePolicy, parseSituation } = require('tactful')\nconst { generate } = require('tactful/generated')\n${body}`
    expect(await run('node', [write('generating.mjs', modules)], installed.project)).toBe('wait\n')
    expect(await run('node', [write('generating.cjs', common)], installed.project)).toBe('wait\n')
    await expect(run('node', ['--disallow-code-generation-from-strings', 'generating.mjs'], installed.project)).rejects.toThrow('EvalError')
  })

  it('has its schemas, as the sources give them', async () => {
    const { schemas } = await buildSchemas(root)
    const load = createRequire(join(installed.project, 'main.cjs'))
    expect(Object.keys(schemas)).toEqual(['policy', 'situation', 'decision', 'cases'])
    for (const [name, schema] of Object.entries(schemas)) expect(load(`tactful/schema/${name}.json`)).toEqual(schema)
  })

  it('is found by its own name in the checkout', async () => {
    expect(await run('node', ['--input-type=module', '--eval', esm])).toBe('wait Left true\n')
    expect(await run('node', ['--input-type=commonjs', '--eval', cjs])).toBe('wait Left true\n')
  })

  it('has its command', async () => {
    const cli = join(installed.project, 'node_modules', 'tactful', 'dist', 'cli.js')
    expect(statSync(cli).mode & 0o111).toBe(0o111)
    expect(readFileSync(cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect(await run('npx', ['--no-install', 'tactful', '--help'], installed.project)).toContain('tactful')
  })
})

it('tries no claims without fast-check, and says so', async () => {
  const alone = join(installed.folder, 'alone')
  const modules = join(alone, 'node_modules')
  mkdirSync(modules, { recursive: true })
  cpSync(join(installed.project, 'node_modules', 'tactful'), join(modules, 'tactful'), { recursive: true })
  for (const name of ['fp-ts', 'io-ts', 'ts-pattern']) symlinkSync(join(root, 'node_modules', name), join(modules, name))
  writeFileSync(join(alone, 'policy.json'), JSON.stringify({ tactful: 1, id: 'p', version: '1', channels: ['email'], purposes: ['service'], plays: [] }))
  const check = ['node_modules/tactful/dist/cli.js', 'check', 'policy.json']
  expect(await run('node', check, alone)).toContain('"problems":[]')
  await expect(run('node', [...check, '--claims'], alone)).rejects.toThrow('tactful: --claims needs fast-check: npm install --save-dev fast-check')
})

it.each(['index', 'generated', 'policies', 'testing'])('%s declares the values that it has, and no more', async (entry) => {
  const modules = join(installed.folder, 'tested', 'node_modules')
  const dist = join(modules, 'tactful', 'dist')
  if (!existsSync(modules)) {
    mkdirSync(modules, { recursive: true })
    cpSync(join(installed.project, 'node_modules', 'tactful'), join(modules, 'tactful'), { recursive: true })
    for (const name of ['fast-check', 'fp-ts', 'io-ts', 'ts-pattern']) symlinkSync(join(root, 'node_modules', name), join(modules, name))
  }
  const declared = /^export \{ (.*) \};$/m.exec(readFileSync(join(dist, `${entry}.d.ts`), 'utf8'))?.[1]?.split(', ') ?? []
  const found = (await import(join(dist, `${entry}.js`))) as object
  expect(declared.filter((name) => !name.startsWith('type ')).sort()).toEqual(Object.keys(found).sort())
})

describe('in TypeScript, by people who never heard of fp-ts', () => {
  const typed = `
import {
  compile, encodeDecision, encodeExplanation, encodePolicy, parsePolicy, parseSituation, sentence,
  type Decision, type DecisionJson, type Policy, type PolicyJson, type Problem, type Situation, type SituationJson,
} from 'tactful'
import { generate } from 'tactful/generated'
import { compose, plannedMaintenance, reactive, telemarketing } from 'tactful/policies'

const policyJson: PolicyJson = {
  tactful: 1, id: 'p', version: '1', channels: ['email'], purposes: ['service'],
  plays: [{ name: 'late parcel', when: { kinds: ['shipping-delay'] }, purpose: 'service' }],
}
const situationJson: SituationJson = { now: '2026-11-22T09:00:00Z', customer: { id: 'c-1' } }

const complain = (problems: readonly Problem[]): never => {
  throw new Error(problems.map((problem) => problem.path + problem.message).join())
}
const policyOf = (json: unknown): Policy => {
  const parsed = parsePolicy(json)
  return parsed._tag === 'Right' ? parsed.right : complain(parsed.left)
}
const situationOf = (json: unknown): Situation => {
  const parsed = parseSituation(json)
  return parsed._tag === 'Right' ? parsed.right : complain(parsed.left)
}
const engine = compile(policyOf(policyJson))
const decision: Decision = engine.decide(situationOf(situationJson))
const json: DecisionJson = encodeDecision(decision)
export const said: string = sentence(decision) + json.kind + String(json.until)
export const shown: unknown = [encodePolicy(policyOf(policyJson)), encodeExplanation(engine.explain(situationOf(situationJson)))]
export const generated: Decision = generate(policyOf(policyJson)).decide(situationOf(situationJson))

// @ts-expect-error - a policy comes only from parsing
compile(policyJson)

const strategy = reactive({ channels: ['email'] })
const composed = compose(strategy, plannedMaintenance({ channels: ['email'] }))
export const whole: PolicyJson = composed._tag === 'Right' ? composed.right : complain(composed.left)
// @ts-expect-error - the strategy has no phone
compose(strategy, telemarketing())
`
  it.each(resolutions)('compiles under %s as %s in a file that ends in %s', async (...resolution) => {
    expect(await complaintsAbout(installed, 'typed', typed, resolution)).toBe('')
  })
})
