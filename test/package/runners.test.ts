/** `tactful/testing`, as published, under the test runners that teams use. */
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root, run } from '../project.js'
import { type Installed, complaintsAbout, install, resolutions, uninstall } from './tarball.js'

let installed: Installed
beforeAll(async () => {
  installed = await install()
  for (const name of ['fast-check', 'vitest'])
    symlinkSync(join(root, 'node_modules', name), join(installed.project, 'node_modules', name))
})
afterAll(() => { uninstall(installed) })

const names = ['fc', '{ parsePolicy }', '{ always, laws, never, refute, throughout }'] as const
const packages = ['fast-check', 'tactful', 'tactful/testing'] as const
const imported = names.map((name, index) => `import ${name} from '${packages[index]!}'\n`).join('')
const required = names.map((name, index) => `const ${name} = require('${packages[index]!}')\n`).join('')

/** A team's suite: the laws, a claim of each sort, and one that does not hold. */
const suite = `
const policy = parsePolicy({
  tactful: 1, id: 'p', version: '1', channels: ['email', 'phone'], purposes: ['service'],
  plays: [{ name: 'late parcel', when: { kinds: ['shipping-delay'] }, purpose: 'service' }],
  guards: [{ kind: 'cap', name: 'two a day', atMost: 2, within: { rolling: 'P1D' } }],
}).right
for (const { name, property } of laws(policy)) test(name, () => { fc.assert(property) })
test('a claim', () => { fc.assert(never(policy, ({ kind, outreach }) => kind === 'wait' && outreach !== null)) })
test('a claim about lives', () => { fc.assert(throughout(policy, (made) => made.every(({ kind }) => kind === 'reach-out'))) })
test('a claim that does not hold', () => {
  const claim = always(policy, ({ channel }) => channel !== 'phone')
  const { situation, explanation } = refute(claim)
  let problem
  try { fc.assert(claim, { numRuns: 1000 }) } catch (error) { problem = error }
  if (situation.signals.length !== 1 || !/by phone/.test(explanation)) throw new Error('not the smallest')
  if (!/seed: /.test(problem.message) || !/by phone/.test(problem.cause.message)) throw new Error('not said why')
})
`
const write = (name: string, text: string): void => { writeFileSync(join(installed.project, name), text) }

describe('runs under', () => {
  it('node:test, as an ES module', async () => {
    write('claims.node.mjs', `import { test } from 'node:test'\n${imported}${suite}`)
    expect(await run('node', ['--test', '--test-reporter=tap', 'claims.node.mjs'], installed.project)).toMatch(/# pass 15\n# fail 0/)
  })

  it('node:test, as a CommonJS module', async () => {
    write('claims.node.cjs', `const { test } = require('node:test')\n${required}${suite}`)
    expect(await run('node', ['--test', '--test-reporter=tap', 'claims.node.cjs'], installed.project)).toMatch(/# pass 15\n# fail 0/)
  })

  it('vitest', async () => {
    write('claims.vitest.mjs', `import { test } from 'vitest'\n${imported}${suite}`)
    write('vitest.config.mjs', "export default { test: { include: ['claims.vitest.mjs'] } }")
    const vitest = join(root, 'node_modules', '.bin', 'vitest')
    expect(await run(vitest, ['run', '--config', 'vitest.config.mjs', '--root', '.'], installed.project)).toMatch(/Tests +15 passed/)
  })

  it('jest', async () => {
    write('claims.jest.cjs', required + suite)
    write('jest.config.json', JSON.stringify({ testMatch: ['**/claims.jest.cjs'], testEnvironment: 'node', transform: {} }))
    const jest = join(root, 'node_modules', '.bin', 'jest')
    expect(await run(jest, ['--config', 'jest.config.json'], installed.project)).toMatch(/Tests: +15 passed/)
  })
})

it('costs nothing to those who do not use it: the engine runs without fast-check', async () => {
  const bare = await install()
  const program = "import { parsePolicy } from 'tactful'; console.log(parsePolicy({})._tag); import('tactful/testing').catch(({ code }) => console.log(code))"
  expect(await run('node', ['--input-type=module', '--eval', program], bare.project)).toBe('Left\nERR_MODULE_NOT_FOUND\n')
  uninstall(bare)
})

describe('in TypeScript', () => {
  const typed = `
import { type Policy, type SituationJson, parsePolicy } from 'tactful'
import { type Claim, type Refutation, always, atMost, laws, never, refute, situations, throughout } from 'tactful/testing'
import fc from 'fast-check'

const parsed = parsePolicy({ tactful: 1, id: 'p', version: '1', channels: ['email'], purposes: ['service'], plays: [] })
if (parsed._tag === 'Left') throw new Error('not valid')
const policy: Policy = parsed.right
const claims: ReadonlyArray<Claim> = [
  always(policy, (decision, { contacts }) => decision.kind !== 'reach-out' || contacts.length === 0),
  never(policy, ({ kind, outreach }) => kind === 'reach-out' && outreach.severity === 'low'),
  throughout(policy, atMost(3, { days: 7 })),
]
for (const claim of claims) fc.assert(claim)
for (const { property } of laws(policy)) fc.assert(property)
export const found: Refutation | undefined = refute(claims[0]!, { seed: 1 })
export const drawn: ReadonlyArray<SituationJson> = fc.sample(situations(policy), 3)

// @ts-expect-error - a policy comes only from parsing
situations({ tactful: 1 })
`
  it.each(resolutions)('compiles under %s as %s in a file that ends in %s', async (...resolution) => {
    expect(await complaintsAbout(installed, 'testing', typed, resolution)).toBe('')
  })
})
