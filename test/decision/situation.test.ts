/** A situation: what it says where it says little. */
import { parseSituation } from 'tactful'
import { expect, it } from 'vitest'

it('a situation knows nothing but the customer and the moment, where nothing else is said', () => {
  expect(parseSituation({ now: '1970-01-01T00:00:01Z', customer: { id: 'c-1' } })).toEqual({
    _tag: 'Right',
    right: {
      now: 1000, topics: [], issues: [], ledger: [],
      customer: { id: 'c-1', zone: [], regions: undefined, segments: undefined, prefers: [], reach: undefined, consents: [], guards: [] },
    },
  })
})
