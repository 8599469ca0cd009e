/** The sides of the benchmark give the same answers, and the work is the mix that it should be. */
import { describe, expect, it } from 'vitest'
import { written } from './answer.js'
import { batchOf } from './sides.js'

describe.each([0, 5, 50, 1000])('after %d contacts', (length) => {
  const { tactful, naive, byHand, lazily } = batchOf(0, length === 1000 ? 10 : 150, length)
  const cases = Array.from({ length: tactful.size }, (_, i) => i)

  it('all sides decide alike', () => {
    for (const i of cases) {
      for (const side of [tactful, naive, lazily])
        expect(written(side.decision(i)), `decision ${i}, ${side.name}`).toBe(written(byHand.decision(i)))
    }
  })

  it('reaches out, waits and suppresses often enough', () => {
    const share = (kind: string) => cases.filter((i) => byHand.decision(i).kind === kind).length / cases.length
    expect(share('reach-out')).toBeGreaterThan(0.35)
    expect(share('wait')).toBeGreaterThan(0.2)
    expect(share('suppress')).toBeGreaterThan(length === 0 ? 0 : 0.12)
  })
})
