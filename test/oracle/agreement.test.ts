/** The engine and its slow twin agree; `agreement-*.long.test.ts` ask a million times. */
import { describe, it } from 'vitest'
import { patience } from '../arbitraries/runs.js'
import { agreement } from './agreement.js'

describe('engine and oracle', () => {
  it('agree on every decision', () => { agreement(20_000) }, patience)
})
