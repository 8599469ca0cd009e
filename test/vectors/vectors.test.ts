/** Cases worked out by hand from the contract: the engine and the oracle each decide them as expected. */
import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type CaseJson, parseCases } from '../../src/cases/case.js'
import { differences } from '../../src/cases/expectation.js'
import { valid } from '../bad-input/whole.js'
import { ask } from '../laws/ask.js'
import { oracle } from '../oracle/oracle.js'
import { root } from '../project.js'

/** `VECTORS` names a further folder of cases, as a path from the project's root. */
const folders = ['test/vectors', 'test/vectors/catalogue', 'test/vectors/limits', ...(process.env['VECTORS'] ? [process.env['VECTORS']] : [])]

const deciders = { engine: ask, oracle }

for (const folder of folders) {
  for (const file of readdirSync(resolve(root, folder)).filter((name) => name.endsWith('.json'))) {
    const cases = JSON.parse(readFileSync(resolve(root, folder, file), 'utf8')) as ReadonlyArray<Required<CaseJson>>

    describe(`${folder}/${file}`, () => {
      const expectations = valid(parseCases(cases)).map((one) => one.expect) // no name twice among them

      cases.forEach(({ name, source, policy, situation }, i) => {
        for (const [decider, decide] of Object.entries(deciders)) {
          it(`${name} (${decider})`, () => {
            expect(differences(expectations[i]!, decide(policy, situation)), source).toEqual([])
          })
        }
      })
    })
  }
}
