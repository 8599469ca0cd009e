/** A quarter of a million random cases; there are four such files, so that four processors share a million. */
import { describe, it } from 'vitest'
import { patience } from '../arbitraries/runs.js'
import { agreement } from './agreement.js'

describe('engine and oracle, part 2 of 4', () => {
  it('agree on every decision', () => { agreement(250_000) }, patience)
})
