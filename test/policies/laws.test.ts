/** The laws of the engine hold for every strategy, in situations drawn for it. */
import { laws } from 'tactful/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { patience, runs } from '../arbitraries/runs.js'
import { machineDoesNotMatter } from '../laws/machine.js'
import { refusedForGood } from '../laws/refused.js'
import { tableIsTrue } from '../laws/table.js'
import { agreement } from '../oracle/agreement.js'
import { parsed } from '../testing/parsed.js'
import { strategies, told } from './told.js'

describe.each(strategies)('%s', (_, policy) => {
  it.each(laws(parsed(policy)))('$name', ({ property }) => { fc.assert(property, runs(300)) }, patience)
})

describe('whatever the strategy', () => {
  tableIsTrue(told)
  machineDoesNotMatter(told)
  refusedForGood(told)

  it('the engine and its slow twin agree', () => {
    agreement(3000, told)
  }, patience)
})
