/** Cases worked out by hand from the contract: the engine and the oracle each decide them as expected. */
import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { PolicyJson, SituationJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import { ask } from '../laws/ask.js'
import { oracle } from '../oracle/oracle.js'
import { root } from '../project.js'
import { part } from './expected.js'

interface Case {
  readonly name: string
  readonly source: string
  readonly policy: PolicyJson
  readonly situation: SituationJson
  readonly expect: unknown
}

/** `VECTORS` names a further folder of cases, as a path from the project's root. */
const folders = ['test/vectors', 'test/vectors/catalogue', 'test/vectors/limits', ...(process.env['VECTORS'] ? [process.env['VECTORS']] : [])]

const deciders = { engine: ask, oracle }

for (const folder of folders) {
  for (const file of readdirSync(resolve(root, folder)).filter((name) => name.endsWith('.json'))) {
    const cases = JSON.parse(readFileSync(resolve(root, folder, file), 'utf8')) as ReadonlyArray<Case>

    describe(`${folder}/${file}`, () => {
      it('has no name twice', () => {
        const names = cases.map(({ name }) => name)
        expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
      })

      for (const { name, source, policy, situation, expect: expected } of cases) {
        for (const [decider, decide] of Object.entries(deciders)) {
          it(`${name} (${decider})`, () => {
            const decision = decide(policy, situation)
            expect(part(decision, expected), source).toStrictEqual(part(expected, expected))
          })
        }
      }
    })
  }
}
