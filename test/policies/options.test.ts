/** Options from plain JavaScript, where no type stands in the way: nothing throws, and `null` is as good as nothing. */
import * as policies from 'tactful/policies'
import { describe, expect, it } from 'vitest'

type Give = (options?: unknown) => policies.Part

const functions = policies.catalogue.map(({ name }) => ({ name, give: (policies as unknown as Readonly<Record<string, Give>>)[name]! }))

/** Every option of any function; what a function has no use for, it ignores. */
const options = [
  'channels', 'purposes', 'regions', 'exempt', 'holidays', 'consentLifts', 'ringing', 'settle', 'freshFor', 'lead', 'quietFor', 'within', 'bar',
  'id', 'version', 'due', 'predictedBar', 'holdout', 'salt', 'segments', 'kinds', 'from', 'to', 'messages', 'work', 'elsewhere', 'templates',
  'humanAgent', 'period', 'zone',
]

describe.each(functions)('$name', ({ give }) => {
  it('takes null as nothing, for all options and for each', () => {
    for (const nothing of [null, undefined]) {
      expect(give(nothing)).toEqual(give())
      expect(give(Object.fromEntries(options.map((option) => [option, nothing])))).toEqual(give())
    }
  })

  it('never throws, whatever an option is', () => {
    for (const junk of [7, 'email', true, {}, [], [null], [{}], Number.NaN, 1n]) {
      expect(give(junk)).toBeTypeOf('object')
      for (const option of options) expect(give({ [option]: junk })).toBeTypeOf('object')
    }
  })
})

it('what is no list is in the policy as it is, and named when it is composed', () => {
  const result = policies.compose(policies.proactive({ channels: 'email' as never }))
  expect(result._tag === 'Left' && result.left.map(({ path }) => path)).toContain('/policy/channels')
})

it.each([null, undefined])('a time to answer that is %s is the strategy\'s own', (none) => {
  for (const give of [policies.reactive, policies.proactive, policies.predictive, policies.balanced, policies.peak])
    expect(give({ due: { high: none as never } })).toEqual(give())
})

/** With nothing in its place a guard would be missing, and nobody would know. */
describe('what is no list is named when it is composed, and never means that there is no limit', () => {
  const base = { tactful: 1, id: 'p', version: '1', channels: policies.channels, purposes: policies.purposes, plays: [] } as const
  const paths = (part: policies.Part): ReadonlyArray<string> => {
    const result = policies.compose(base, part as never)
    return result._tag === 'Left' ? result.left.map(({ path }) => path) : []
  }

  it.each<[unknown]>([[7], [0], [''], ['email'], [true], [false], [{}], [[]], [Number.NaN]])('%o', (junk) => {
    const channels = junk as never
    expect(paths(policies.klaviyoSmartSending({ channels }))).toContain('/parts/0/guards/0/on/channels')
    expect(paths(policies.colombianContact({ channels }))).toContain('/parts/0/guards/0/on/channels')
    expect(paths(policies.formbricksCooldown({ channels }))).toContain('/parts/0/guards/0/on/channels')
    expect(paths(policies.formbricksCooldown({ purposes: channels }))).toContain('/parts/0/guards/0/on/purposes')
    expect(paths(policies.formbricksCooldown({ regions: channels }))).toContain('/parts/0/guards/0/on/regions')
  })

  it.each<[unknown]>([[7], [0], [''], ['email'], [true], [false], [{}], [Number.NaN]])('of what rings: %o', (junk) => {
    for (const limit of [policies.gentle, policies.standard, policies.transactional])
      expect(paths(limit({ ringing: junk as never })).join()).toMatch(/on\/channels$/)
  })
})
