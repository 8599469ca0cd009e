/** Replies come in one order, whatever the order of the issues. */
import fc from 'fast-check'
import type { SituationJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import { runs } from '../arbitraries/runs.js'
import { ask } from '../laws/ask.js'
import { policyWith, situationWith } from '../small.js'

type IssueJson = NonNullable<SituationJson['issues']>[number]
const issue = (id: string, more: Partial<IssueJson> = {}): IssueJson =>
  ({ id, topic: 'order-1', status: 'open', at: '2026-11-25T11:00:00Z', channel: 'chat', ...more })

const policy = policyWith({
  inboundChannels: ['chat'],
  replies: [
    { name: 'soon', when: { tags: ['vip'] }, handler: 'agent', within: 'PT1H' },
    { name: 'later', when: { topics: ['order*'] }, handler: 'automation', within: 'P1D' },
    { name: 'some time', when: { topics: ['faq'] }, handler: 'self-service' },
  ],
})

/** As they should come. */
const issues = [
  issue('z', { severity: 'critical', topic: 'faq' }),
  issue('y', { tags: ['vip'], at: '2026-11-25T10:00:00Z' }),
  issue('x', { tags: ['vip'] }),
  issue('a'),
  issue('b'),
  issue('c', { at: '2026-11-25T11:00:00.001Z' }),
  issue('A', { topic: 'faq' }),
  issue('d', { topic: 'faq', at: '2026-11-20T11:00:00Z' }),
  issue('w', { severity: 'low', tags: ['vip'], at: '2026-11-01T11:00:00Z' }),
]
const unanswered = [issue('p', { status: 'pending' }), issue('s', { status: 'solved' }), issue('f', { at: '2026-11-25T12:00:00.001Z' })]

describe('replies', () => {
  it('are to open issues, the gravest first, then the one due first, then by id', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...issues, ...unanswered], { minLength: issues.length + unanswered.length }), (shuffled) => {
      const { replies } = ask(policy, situationWith({ issues: shuffled }))
      expect(replies.map(({ issue }) => issue)).toEqual(issues.map(({ id }) => id))
    }), runs(100))
  })

  it('say which rule gives them, who, where and by when', () => {
    const [z, y] = ask(policy, situationWith({ issues })).replies
    expect(z).toEqual({ issue: 'z', reply: 'some time', handler: 'self-service', channel: 'chat', due: null })
    expect(y).toEqual({ issue: 'y', reply: 'soon', handler: 'agent', channel: 'chat', due: '2026-11-25T11:00:00.000Z' })
    expect(ask(policyWith(), situationWith({ issues: [issue('a')] })).replies)
      .toEqual([{ issue: 'a', reply: null, handler: 'agent', channel: 'chat', due: null }])
  })
})
