/** Customers and consents: what they say where they say little. */
import { expect, it } from 'vitest'
import { Consent } from '../../src/customer/consent.js'
import { customerFields } from '../../src/customer/customer.js'
import { open } from '../../src/json/record.js'
import { never } from '../../src/time/instant.js'
import { reading } from '../json/reading.js'

it('of a customer neither zone nor groups are known, and nothing is preferred, refused or out of reach', () => {
  expect(reading(open(customerFields), { id: 'c-1' })).toEqual({
    id: 'c-1', zone: [], regions: undefined, segments: undefined, prefers: [], reach: undefined, consents: [],
  })
})

it('a consent is about everything, for ever', () => {
  expect(reading(Consent, { given: true, at: '1970-01-01T00:00:01Z' })).toEqual({
    channel: undefined, purpose: undefined, given: true, at: 1000, until: never,
  })
})
