/** What is generated answers as the engine and the oracle do, from all contacts and from folded ledgers. */
import { describe, it } from 'vitest'
import { patience } from '../arbitraries/runs.js'
import { told } from '../policies/told.js'
import { agreement, referenced } from './agreement.js'

describe('generated code, the engine and the oracle', () => {
  it('agree on every decision', () => { agreement(1500) }, patience)

  it('agree on every decision by a strategy of the catalogue', () => { agreement(400, told) }, patience)

  it('agree on every decision by the reference policy', () => { agreement(300, referenced) }, patience)
})
