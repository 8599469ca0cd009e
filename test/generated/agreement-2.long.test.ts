/** A hundred thousand random stories and more, each at a dozen moments, from all contacts and from folded ledgers; there are two such files. */
import { describe, it } from 'vitest'
import { patience } from '../arbitraries/runs.js'
import { agreement, complete, referenced, rich } from './agreement.js'

describe('generated code, the engine and the oracle, part 2 of 2', () => {
  it('agree on every decision', () => { agreement(100_000) }, patience)
  it('agree where policies have everything', () => { agreement(25_000, rich) }, patience)
  it('agree by a policy that says everything', () => { agreement(20_000, complete) }, patience)
  it('agree by the reference policy', () => { agreement(20_000, referenced) }, patience)
})
