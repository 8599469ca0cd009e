/** Each strategy has a story in which another would decide otherwise; the stories say what the engine says. */
import { sentence, type Decision, type PolicyJson } from 'tactful'
import { catalogue } from 'tactful/policies'
import { beforeAll, describe, expect, it } from 'vitest'
import { stories } from '../../examples/strategies/stories.js'
import { engineOf, known, ask } from '../laws/ask.js'
import { type Printed, runExample } from './program.js'

const names = catalogue.filter(({ kind }) => kind === 'strategy').map(({ name }) => name)

describe('the stories', () => {
  it('are one for each strategy', () => {
    expect(stories.map(({ strategy }) => strategy)).toEqual(names)
  })

  it.each(stories)('$title: $strategy and $other differ', ({ strategy, other, policy, otherPolicy, situation }) => {
    expect(names).toContain(other)
    expect(other).not.toBe(strategy)
    expect(ask(policy, situation).kind).not.toBe(ask(otherPolicy, situation).kind)
  })

  it.each([
    ['reactive', { kind: 'wait', because: ['stance'], replies: [{ issue: 'chat-9', handler: 'automation', due: '2026-11-24T10:17:00.000Z' }] }],
    ['proactive', { kind: 'reach-out', channel: 'email', outreach: { play: 'service interruption' } }],
    ['predictive', { kind: 'reach-out', outreach: { play: 'limit about to be reached' }, validUntil: '2026-11-26T18:00:00.000Z' }],
    ['balanced', { kind: 'wait', because: ['stance'] }],
    ['peak', { kind: 'suppress', because: ['peak: nothing that can wait'], until: '2027-01-04T00:00:00.000Z' }],
  ])('%s decides as its story tells', (name, expected) => {
    const { policy, situation } = stories.find(({ strategy }) => strategy === name)!
    expect(ask(policy, situation)).toMatchObject(expected)
  })

  it('why: what the stories say about it holds', () => {
    const [, broadband, , leaving, christmas] = stories
    const loud = { ...broadband!.situation, customer: { ...broadband!.situation.customer, reach: ['sms', 'push'] } }
    expect(ask(broadband!.policy, loud)).toMatchObject({ kind: 'suppress', because: ['night'] })
    const keyed = { ...leaving!.situation, customer: { ...leaving!.situation.customer, segments: ['key-account'] } }
    expect(ask(leaving!.policy, keyed).kind).toBe('reach-out')
    const late = { id: 's-2', kind: 'shipping-delay', topic: 'order-1300', at: '2026-12-14T18:00:00Z' }
    expect(ask(christmas!.policy, { ...christmas!.situation, signals: [late] }).kind).toBe('reach-out')
  })
})

describe('what it prints', () => {
  let printed: Printed
  beforeAll(async () => { printed = await runExample('examples/strategies/main.ts') })

  it('goes well, and fits the terminal', () => {
    expect(printed.code).toBe(0)
    expect(printed.stderr).toBe('')
    expect(Math.max(...printed.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  })

  it.each(stories)('tells of $title', ({ title, strategy, other, policy, otherPolicy, situation }) => {
    const text = printed.stdout.replace(/\s+/g, ' ')
    const say = (name: string, json: PolicyJson): string => `${name}: ${sentence(engineOf(json).decide(known(situation)) as Decision)}`.replace(/\s+/g, ' ')
    expect(text).toContain(title)
    expect(text).toContain(say(strategy.toUpperCase(), policy))
    expect(text).toContain(say(other, otherPolicy))
  })
})
