/** An entry: the numbers and the sources that are read off a part. */
import { expect, it } from 'vitest'
import { entry } from '../../src/policies/entry.js'
import type { Part } from '../../src/policies/part.js'

const source = { cites: 'P9D', strength: 'law', asOf: '2026-11-01' } as const

const part = {
  tactful: 1,
  version: '2026-01-01',
  calendars: { FR: ['2026-12-25'] },
  plays: [
    { name: 'everybody', when: {}, purpose: 'service', settle: 'PT30M', note: { why: 'P1D', cites: 'a book', asOf: '2026-10' } },
    { name: 'nothing but a word', when: { kinds: ['P'] }, purpose: 'service', note: 'P2D' },
  ],
  guards: [
    { kind: 'cap', name: 'at P7D', ...source, atMost: 0, within: 'ever', on: null },
    { kind: 'quiet-hours', name: 'night', spans: [{ from: '21:00', to: '08:30' }] },
    { kind: 'embargo', name: 'later', from: '2026-12-25T00:00:00Z' },
    { kind: 'any-of', name: 'either', guards: [{ kind: 'cap', name: 'inner', atMost: 2, within: { calendar: 'week' }, ...source, strength: 'code' }] },
  ],
} as unknown as Part

it('has every number below it, with its place; what a note says is none', () => {
  expect(entry('limit', 'us', 'ours', part).numbers.map(({ path, value }) => `${path} ${value}`)).toEqual([
    '/calendars/FR/0 2026-12-25',
    '/plays/0/settle PT30M',
    '/guards/0/atMost 0',
    '/guards/0/within ever',
    '/guards/1/spans/0/from 21:00',
    '/guards/1/spans/0/to 08:30',
    '/guards/2/from 2026-12-25T00:00:00Z',
    '/guards/3/guards/0/atMost 2',
    '/guards/3/guards/0/within/calendar week',
  ])
})

it('has every source below it; that of a play is advice', () => {
  expect(entry('limit', 'us', 'ours', part).sources).toEqual([
    { of: 'everybody', cites: 'a book', strength: 'advice', asOf: '2026-10' },
    { of: 'at P7D', ...source },
    { of: 'inner', ...source, strength: 'code' },
  ])
})
