/**
 * A seed that somebody kept draws the same with the next release. Where it can not, `npm run vitest -- test/testing/drawn -u`
 * writes anew what is drawn, and the changelog says so.
 */
import { createHash } from 'node:crypto'
import { lives, situations } from 'tactful/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chances } from '../../src/testing/law.js'
import { roughSituations } from '../../src/testing/rough.js'
import { parsed } from './parsed.js'
import { counting, motivated, plain, timed } from './rich.js'

const lines = (drawn: ReadonlyArray<unknown>): ReadonlyArray<string> => drawn.map((one) => JSON.stringify(one))

/** The first few in full; of the others, whether one of them is another. */
const told = (drawn: fc.Arbitrary<unknown>): string => {
  const all = lines(fc.sample(drawn, { numRuns: 600, seed: 1 }))
  return `${all.slice(0, 3).join('\n')}\n${createHash('sha256').update(all.join('\n')).digest('hex')}\n`
}

describe.each([counting, timed, motivated, plain])('for $id', (policy) => {
  it('one seed draws one sequence', async () => {
    const drawn = { situations: situations(parsed(policy)), lives: lives(parsed(policy)), 'for the laws': fc.tuple(roughSituations(parsed(policy), {}), chances) }
    const text = Object.entries(drawn).map(([name, some]) => `${name}\n${told(some)}`).join('')
    await expect(text).toMatchFileSnapshot(`drawn/${policy.id}.txt`)
  })
})
