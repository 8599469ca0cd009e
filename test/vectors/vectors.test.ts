/** Cases worked out by hand: the engine, what is generated and the oracle each decide them as expected. */
import { encodeDecision, parsePolicy, parseSituation } from 'tactful'
import { generate } from 'tactful/generated'
import { describe, expect, it } from 'vitest'
import { ask } from '../laws/ask.js'
import { oracle } from '../oracle/oracle.js'
import { valid } from '../valid.js'
import { filesIn } from './cases.js'

/** `VECTORS` names a further folder of cases, as a path from the project's root. */
const folders = ['test/vectors', 'test/vectors/catalogue', 'test/vectors/limits', ...(process.env['VECTORS'] ? [process.env['VECTORS']] : [])]

const generated: typeof ask = (policy, situation) =>
  encodeDecision(generate(valid(parsePolicy(policy))).decide(valid(parseSituation(situation))))

const deciders = { engine: ask, generated, oracle }

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
