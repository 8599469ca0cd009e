/** What is wrong with a guard, in sentences; and what is not wrong with it. */
import { parsePolicy } from 'tactful'
import { describe, expect, it } from 'vitest'
import { problemsOf } from '../bad-input/whole.js'
import { policyWith } from '../small.js'

const complaints = (guard: object): ReadonlyArray<string> =>
  problemsOf(parsePolicy({ ...policyWith(), guards: [guard] })).map(({ message }) => message)

const embargo = { kind: 'embargo', name: 'g', to: '2026-12-01T00:00:00Z' }
const anyOf = (depth: number): object => (depth === 0 ? embargo : { kind: 'any-of', name: 'g', guards: [anyOf(depth - 1)] })

const empty = '"unless" in "g" must be a match with at least one field, but is an object.'
const named = (name: string) => `"name" in "${name}" must be a name (text that is not empty, nor "refused" or "no-channel"), but is "${name}".`

describe('a problem is', () => {
  it.each<readonly [what: string, guard: object, complaint: string]>([
    ['an embargo without an end or a beginning', { kind: 'embargo', name: 'g' }, 'item 1 of "guards" must be an embargo with "from", "to" or both, but is an object.'],
    ['an embargo that ends before it begins', { ...embargo, from: '2026-12-01T00:00:00Z' }, '"to" in "g" must be an instant later than "from", but is "2026-12-01T00:00:00Z".'],
    ['a holiday of no calendar', { kind: 'quiet-hours', name: 'g', spans: [{ days: ['sun', 'holiday'], from: '09:00', to: '17:00' }] }, 'item 2 of "days" in "g" must be a weekday: "holidays" names no calendar, but is "holiday".'],
    ['a rest inside of which one contact should be several', { kind: 'rest', name: 'g', after: {}, inside: 'P1D', for: 'ever' }, '"inside" in "g" must be nothing: it needs "times" of 2 or more, but is "P1D".'],
    ['an exemption of everything', { ...embargo, unless: {} }, empty],
    ['an exemption of everything, with a note', { ...embargo, unless: { note: 'for all' } }, empty],
    ['an exemption of everything, said by nothing', { ...embargo, unless: { topics: undefined } }, empty],
    ['a guard without a name', { ...embargo, name: '' }, named('')],
    ['a guard called like a refusal', { ...embargo, name: 'refused' }, named('refused')],
    ['a guard called like the lack of a channel', { ...embargo, name: 'no-channel' }, named('no-channel')],
    ['any-of in any-of, nine times', anyOf(9), 'item 1 of "guards" in "g" nests any-of more than 8 deep.'],
  ])('%s', (_, guard, complaint) => {
    expect(complaints(guard)).toEqual([complaint])
  })
})

it('an exemption of something may have a note too', () => {
  expect(complaints({ ...embargo, unless: { note: 'for parcels', topics: ['order*'] } })).toEqual([])
})

it('any-of may stand in any-of, eight times in all', () => {
  expect(complaints(anyOf(8))).toEqual([])
})
