/** A quarter of a million random stories, each at a dozen moments, from all contacts and from folded ledgers. */
import { describe, it } from 'vitest'
import { patience } from '../arbitraries/runs.js'
import { told } from '../policies/told.js'
import { agreement, complete, referenced, rich } from './agreement.js'

describe('generated code, the engine and the oracle', () => {
  it('agree on every decision', () => { agreement(200_000) }, patience)
  it('agree where policies have everything', () => { agreement(50_000, rich) }, patience)
  it('agree by a policy that says everything', () => { agreement(20_000, complete) }, patience)
  it('agree by every strategy of the catalogue', () => { agreement(20_000, told) }, patience)
  it('agree by the reference policy', () => { agreement(20_000, referenced) }, patience)
})
