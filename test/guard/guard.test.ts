/** Stretches of time that say little. */
import { describe, expect, it } from 'vitest'
import { during } from '../../src/guard/guard.js'
import type { Instant } from '../../src/time/instant.js'

const stretch = (from: number, to: number) => ({ from: from as Instant, to: to as Instant })
const start = 0 as Instant

describe('no moment is in', () => {
  it.each([
    ['no stretch', []],
    ['a stretch that ends where it begins', [stretch(5, 5)]],
    ['a stretch that ends before it begins', [stretch(7, 5)]],
  ])('%s', (_, stretches) => {
    expect(during(stretches).opens(start)).toBe(Infinity)
    expect(during(stretches).closes(start)).toBe(start)
  })
})

it('a stretch of nothing does not keep others from being found', () => {
  const guard = during([stretch(5, 5), stretch(9, 3), stretch(6, 8)])
  expect(guard.opens(start)).toBe(6)
  expect(guard.closes(6 as Instant)).toBe(8)
})
