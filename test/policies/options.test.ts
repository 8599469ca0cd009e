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
