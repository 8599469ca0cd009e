/** A quarter of a million random stories, each at a dozen moments, from all contacts and from folded ledgers. */
import { describe, it } from 'vitest'
import { patience } from '../arbitraries/runs.js'
import { told } from '../policies/told.js'
import { agreement, referenced } from './agreement.js'

describe('generated code, the engine and the oracle', () => {
  it('agree on every decision', () => { agreement(250_000) }, patience)

  it('agree on every decision by a strategy of the catalogue', () => { agreement(20_000, told) }, patience)

  it('agree on every decision by the reference policy', () => { agreement(20_000, referenced) }, patience)
})
