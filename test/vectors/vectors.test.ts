/** Cases worked out by hand: the engine and the oracle each decide them as expected. */
import { describe, expect, it } from 'vitest'
import { ask } from '../laws/ask.js'
import { oracle } from '../oracle/oracle.js'
import { filesIn } from './cases.js'

/** `VECTORS` names a further folder of cases, as a path from the project's root. */
const folders = ['test/vectors', 'test/vectors/catalogue', 'test/vectors/limits', ...(process.env['VECTORS'] ? [process.env['VECTORS']] : [])]

const deciders = { engine: ask, oracle }

for (const folder of folders) {
  for (const [file, cases] of filesIn(folder)) {
    describe(`${folder}/${file}`, () => {
      for (const { name, source, policy, situation, differences } of cases) {
        for (const [decider, decide] of Object.entries(deciders)) {
          it(`${name} (${decider})`, () => {
            expect(differences(decide(policy, situation)), source).toEqual([])
          })
        }
      }
    })
  }
}
