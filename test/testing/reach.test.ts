/** Situations reach every reason, every guard open and closed, and both sides of every edge, whatever the policy. */
import { type PolicyJson, parsePolicy } from 'tactful'
import { expect, it } from 'vitest'
import { patience, seed } from '../arbitraries/runs.js'
import { read } from '../project.js'
import { expected, unreached } from './reach.js'
import { counting, motivated, plain, timed } from './rich.js'

const example = (name: string) => JSON.parse(read(`examples/${name}/policy.json`)) as PolicyJson

/** Every policy that we publish, and some that have everything. */
const policies: ReadonlyArray<readonly [name: string, policy: PolicyJson]> = [
  ['helpdesk', example('helpdesk')],
  ['service-desk', example('service-desk')],
  ['counting', counting],
  ['timed', timed],
  ['motivated', motivated],
  ['plain', plain],
]

it.each(policies)('all that can happen under %s', (_, policy) => {
  const parsed = parsePolicy(policy)
  if (parsed._tag === 'Left') throw new Error(JSON.stringify(parsed.left))
  expect(unreached(parsed.right, expected(policy), 40_000, seed)).toEqual([])
}, patience)
