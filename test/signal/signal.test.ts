/** Signals and issues: what they say where they say little. */
import { expect, it } from 'vitest'
import { Issue } from '../../src/signal/issue.js'
import { Signal } from '../../src/signal/signal.js'
import { never } from '../../src/time/instant.js'
import { reading } from '../json/reading.js'

it('a signal is one that we saw, of medium severity, certain, relevant, and stands', () => {
  expect(reading(Signal, { id: 's1', kind: 'delay', topic: 'order-1', at: '1970-01-01T00:00:01Z' })).toEqual({
    id: 's1', rev: 0, kind: 'delay', topic: 'order-1', at: 1000, evidence: 'observed', severity: 'medium', likelihood: 1, relevance: 1,
    tags: [], impact: undefined, expires: never, clears: false,
  })
})

it('an issue is of medium severity', () => {
  expect(reading(Issue, { id: 'i1', topic: 'order-1', status: 'open', at: '1970-01-01T00:00:01Z', channel: 'chat' })).toEqual({
    id: 'i1', rev: 0, topic: 'order-1', status: 'open', at: 1000, severity: 'medium', channel: 'chat', tags: [],
  })
})
