/** The function that is made for a policy, and how often it leaves the answer to the engine. */
import { compile, type Policy, type Situation } from 'tactful'
import { prepare } from '../../src/decision/prepared.js'
import { deciding } from '../../src/generated/generate.js'

/** The share of the situations, between 0 and 1, about which the engine need not be asked. */
export const shareWithoutEngine = (policy: Policy, situations: ReadonlyArray<Situation>): number => {
  const { decide } = compile(policy)
  let asked = 0
  const made = deciding(prepare(policy), (situation) => {
    asked += 1
    return decide(situation)
  })
  situations.forEach(made)
  return 1 - asked / situations.length
}
