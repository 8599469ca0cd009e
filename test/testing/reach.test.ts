/** Situations reach every reason, every guard open and closed, and both sides of every edge, whatever the policy. */
import type { PolicyJson } from 'tactful'
import { expect, it } from 'vitest'
import { patience } from '../arbitraries/runs.js'
import { strategies } from '../policies/told.js'
import { read } from '../project.js'
import { parsed } from './parsed.js'
import { expected, unreached } from './reach.js'
import { counting, motivated, plain, timed } from './rich.js'

const example = (name: string) => JSON.parse(read(`examples/${name}/policy.json`)) as PolicyJson

/** Every policy that we publish, and some that have everything. */
const policies: ReadonlyArray<readonly [name: string, policy: PolicyJson]> = [
  ...strategies,
  ['helpdesk', example('helpdesk')],
  ['service-desk', example('service-desk')],
  ['claims', example('claims')],
  ['counting', counting],
  ['timed', timed],
  ['motivated', motivated],
  ['plain', plain],
]

it.each(policies)('all that can happen under %s', (_, policy) => {
  expect(unreached(parsed(policy), expected(policy), 10_000, 1)).toEqual([])
}, patience)
