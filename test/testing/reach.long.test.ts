/** Situations reach all that can happen under every strategy of the catalogue. What is rare among a dozen plays takes many of them. */
import { expect, it } from 'vitest'
import { patience, seed } from '../arbitraries/runs.js'
import { strategies } from '../policies/told.js'
import { parsed } from './parsed.js'
import { expected, unreached } from './reach.js'

it.each(strategies)('all that can happen under %s', (_, policy) => {
  expect(unreached(parsed(policy), expected(policy), 400_000, seed)).toEqual([])
}, patience)
