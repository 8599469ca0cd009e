/** The cases in `test/vectors/catalogue` are about what the functions give, and there are some about each. */
import { describe, expect, it } from 'vitest'
import { type Json, casesIn, items, lists, meantBy, others, verdict } from './cases.js'

const cases = casesIn('catalogue')

describe('the cases', () => {
  it.each(others)('there are some about $name', ({ name }) => {
    expect(cases.filter(({ of }) => of === name).length).toBeGreaterThan(4)
  })

  it('decide as they say, while nothing is changed', () => {
    expect(cases.filter((one) => verdict(one, one.policy) !== 'unnoticed').map(({ name }) => name)).toEqual([])
  })

  /** Of a part all of it; of a strategy its own fields, and of the plays, guards and replies those that the case needs. */
  it.each(cases)('$name: the policy holds what the function gives', (one) => {
    const whole = meantBy(one)
    if ('tactful' in whole) {
      for (const list of lists)
        for (const item of items(one.policy, list).filter((item) => item['name'] !== 'of our own')) expect(items(whole, list)).toContainEqual(item)
      expect({ ...one.policy, plays: 0, guards: 0, replies: 0 }).toEqual({ ...whole, plays: 0, guards: 0, replies: 0 })
    } else {
      for (const list of lists) for (const item of items(whole, list)) expect(items(one.policy, list)).toContainEqual(item)
      expect((one.policy as unknown as Json)['calendars'] ?? {}).toMatchObject(whole['calendars'] ?? {})
    }
  })
})
