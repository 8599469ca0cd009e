/** Cases: what is compared and what is not, who decides, and what an update leaves. */
import fc from 'fast-check'
import { type PolicyJson, compile, parsePolicy } from 'tactful'
import { describe, expect, it } from 'vitest'
import { PolicyInCase, SituationInCase, decideCase, parseCases } from '../../src/cases/case.js'
import { type ExpectationJson, differences } from '../../src/cases/expectation.js'
import { rewritten } from '../../src/cli/rewrite.js'
import { story } from '../arbitraries/story.js'
import { policyOf, problemsOf } from '../bad-input/whole.js'
import { valid } from '../valid.js'
import { ask } from '../laws/ask.js'

const situation = { now: '2026-11-22T09:00:00Z', customer: { id: 'c-1' } }
const policy: PolicyJson = { tactful: 1, id: 'p', version: '1', channels: ['email'], purposes: ['service'], plays: [] }
const read = (expected: object) => valid(parseCases([{ name: 'one', situation, expect: expected }]))[0]!

const outreach = { play: 'tell', topic: 'order-1', purpose: 'service', severity: 'high', priority: 0, belief: 0.9, signals: ['s1', 's2'] }
const suppress = {
  kind: 'suppress', at: '2026-11-22T09:00:00.000Z', policy: { id: 'p', version: '1' }, until: '2026-11-23T07:00:00.000Z', outreach, channel: 'email',
  validUntil: null, along: [], because: ['weekly cap', 'night'],
  replies: [{ issue: 'i1', reply: 'faq', handler: 'agent', channel: 'email', due: null }, { issue: 'i2', reply: null, handler: 'agent', channel: 'sms', due: null }],
}

describe('an expectation', () => {
  it.each<[string, object]>([
    ['one field', { kind: 'suppress' }],
    ['an instant, however it is written', { until: '2026-11-23T08:00:00+01:00', at: '2026-11-22T09:00Z' }],
    ['some fields of an object', { outreach: { topic: 'order-1', belief: 0.9 }, policy: { version: '1' } }],
    ['some fields of each object in a list', { replies: [{ issue: 'i1' }, { reply: null, due: null }] }],
    ['fields in another order', { outreach: { signals: ['s1', 's2'], play: 'tell' }, kind: 'suppress' }],
    ['a note beside them, wherever it stands', { note: 'a', because: ['weekly cap', 'night'], outreach: { note: ['b'], play: 'tell' }, replies: [{ note: 1 }, { issue: 'i2' }] }],
    ['no object but notes', { outreach: { note: 'any' }, kind: 'suppress' }],
    ['everything', suppress],
  ])('is met: %s', (_, expected) => {
    expect(differences(read(expected).expect, suppress)).toEqual([])
  })

  it.each<[string, ExpectationJson, ReadonlyArray<readonly [path: string, expected: unknown, received: unknown]>]>([
    ['another value', { kind: 'wait' }, [['/kind', 'wait', 'suppress']]],
    ['another moment', { until: '2026-11-23T07:00:00.001Z' }, [['/until', '2026-11-23T07:00:00.001Z', suppress.until]]],
    ['never, and a moment', { until: null }, [['/until', null, suppress.until]]],
    ['each field by itself', { kind: 'wait', outreach: { play: 'warn', belief: 1 } }, [['/kind', 'wait', 'suppress'], ['/outreach/play', 'warn', 'tell'], ['/outreach/belief', 1, 0.9]]],
    ['a list as a whole', { because: ['night'] }, [['/because', ['night'], ['weekly cap', 'night']]]],
    ['a list in another order', { because: ['night', 'weekly cap'] }, [['/because', ['night', 'weekly cap'], ['weekly cap', 'night']]]],
    ['as much of a list as was spoken of', { replies: [{ issue: 'i9' }, {}] }, [['/replies', [{ issue: 'i9' }, {}], [{ issue: 'i1' }, {}]]]],
    ['a list that is longer', { replies: [{ issue: 'i1' }] }, [['/replies', [{ issue: 'i1' }], [{ issue: 'i1' }, suppress.replies[1]]]]],
    ['nothing, and something', { outreach: null }, [['/outreach', null, outreach]]],
  ])('is not met: %s', (_, expected, found) => {
    expect(differences(read(expected).expect, suppress)).toEqual(found.map(([path, wanted, received]) => ({ path, expected: wanted, received })))
  })

  it('of something is not met by nothing', () => {
    const [difference] = differences(read({ outreach: { play: 'tell' } }).expect, { outreach: null })
    expect(difference).toEqual({ path: '/outreach', expected: { play: 'tell' }, received: null })
  })
})

describe('a decision of another shape', () => {
  it.each<[string, ExpectationJson, unknown]>([['no list', { because: ['night'] }, 'night'], ['a list', { policy: { id: 'p' } }, ['p']]])(
    'is not as expected: %s', (_, expected, received) => {
      const [field = ''] = Object.keys(expected)
      expect(differences(read(expected).expect, { [field]: received }).map(({ path }) => path)).toEqual([`/${field}`])
    })
})

describe('a case', () => {
  const engine = compile(policyOf({ ...policy, version: 'the engine' }))
  const versionBy = (own: object): string => {
    const [one] = valid(parseCases([{ name: 'one', situation, expect: { kind: 'wait' }, ...own }]))
    return decideCase(one!, engine).decision.policy.version
  }

  it('is decided by its own policy, or else by the engine', () => {
    expect(versionBy({})).toBe('the engine')
    expect(versionBy({ policy })).toBe('1')
  })

  it('has objects for a policy and a situation', () => {
    for (const codec of [PolicyInCase, SituationInCase]) expect([{}, [], null, 7].map((value) => codec.is(value))).toEqual([true, false, false, false])
  })

  it('is told in sentences what is wrong', () => {
    const complaints = (more: object) =>
      problemsOf(parseCases([{ name: 'one', situation, expect: { kind: 'wait' }, ...more }])).map(({ message }) => message)
    expect(complaints({ situation: 7 })).toEqual(['"situation" in "one" must be an object, but is 7.'])
    expect(complaints({ policy: 'ours' })).toEqual(['"policy" in "one" must be an object, but is "ours".'])
    expect(complaints({ expect: {} })).toEqual(['"expect" in "one" must be an expectation of at least one field, but is an object.'])
    expect(complaints({ expect: { channel: 7 } })).toEqual(['"channel" in "one" must be text, or null, but is 7.'])
  })

  it('expects something, and nothing that is not known', () => {
    const pathsOf = (expected: unknown) => problemsOf(parseCases([{ name: 'one', situation, expect: expected }])).map(({ path }) => path)
    expect([{}, { note: 'soon' }, null, [], { knid: 'wait' }, { outreach: { play: 1 } }, { along: [{ x: 1 }] }].map(pathsOf)).toEqual([
      ['/0/expect'], ['/0/expect'], ['/0/expect'], ['/0/expect'], ['/0/expect/knid'], ['/0/expect/outreach/play'], ['/0/expect/along/0/x'],
    ])
  })

  it('tells the problems of its parts in their places', () => {
    const bad = [{ name: 'one', situation: { ...situation, now: 'soon' }, policy: { ...policy, plays: [{ name: 'x', when: {}, purpose: 'other' }] }, expect: { until: 1 } }]
    expect(problemsOf(parseCases(bad)).map(({ path }) => path)).toEqual(['/0/policy/plays/0/purpose', '/0/situation/now', '/0/expect/until'])
  })
})

describe('laws', () => {
  it('what was decided is met, whole or in part', () => {
    fc.assert(fc.property(story(), fc.subarray(['kind', 'until', 'outreach', 'channel', 'because', 'along', 'replies'] as const, { minLength: 1 }), (told, fields) => {
      const decision = ask(told.policy, told.situation)
      const part = Object.fromEntries(fields.map((field) => [field, decision[field]]))
      const cases = valid(parseCases([{ name: 'random', situation: told.situation, expect: part }]))
      const by = valid(parsePolicy(told.policy))
      return decideCase(cases[0]!, compile(by)).differences.length === 0
    }), { numRuns: 200 })
  })

  it('what was rewritten is met, and written again in its own way is the same', () => {
    fc.assert(fc.property(story(), story(), fc.constantFrom(0, 1, 2), (told, other, space) => {
      const { until, outreach, because, replies } = ask(other.policy, other.situation)
      const guess = { until, outreach, because, replies }
      const text = JSON.stringify([{ name: 'random', situation: told.situation, expect: guess }], null, space)
      const engine = compile(valid(parsePolicy(told.policy)))
      const outcome = (json: string) => decideCase(valid(parseCases(JSON.parse(json)))[0]!, engine)
      const changes = outcome(text).differences.map(({ path, received }) => ({ path: `/0/expect${path}`, value: received }))
      const after = rewritten(text, changes)
      expect(outcome(after).differences).toEqual([])
      expect(rewritten(after, changes)).toBe(after)
    }), { numRuns: 200 })
  })
})
