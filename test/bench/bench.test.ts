/** The sides of the benchmark give the same answers, and the work is the mix that it should be. */
import { describe, expect, it } from 'vitest'
import { written } from './answer.js'
import { batchOf, differing, handWritten, peers } from './sides.js'

describe.each([0, 5, 50, 1000])('after %d contacts', (length) => {
  const names = [...handWritten, ...peers]
  const batch = batchOf(names, 0, length === 1000 ? 10 : 50, length)
  const { byHand } = batch
  const cases = Array.from({ length: byHand.size }, (_, i) => i)
  const share = async (holds: (i: number) => Promise<boolean> | boolean) => {
    const each = await Promise.all(cases.map(holds))
    return each.filter(Boolean).length / cases.length
  }
  const kind = async (i: number) => (await byHand.decision(i)).kind

  it.each(names.filter((name) => name !== differing))('%s decides as code by hand does', async (name) => {
    for (const i of cases)
      expect(written(await batch[name].decision(i)), `decision ${i}`).toBe(written(await byHand.decision(i)))
  })

  it('fixed windows decide otherwise where there is something to count, and not too often', async () => {
    const others = await share(async (i) => written(await batch[differing].decision(i)) !== written(await byHand.decision(i)))
    if (length === 0) expect(others).toBe(0)
    else {
      expect(others).toBeGreaterThan(0.05)
      expect(others).toBeLessThan(0.35)
    }
  })

  it('reaches out, waits and suppresses often enough', async () => {
    expect(await share(async (i) => (await kind(i)) === 'reach-out')).toBeGreaterThan(0.35)
    expect(await share(async (i) => (await kind(i)) === 'wait')).toBeGreaterThan(0.2)
    expect(await share(async (i) => (await kind(i)) === 'suppress')).toBeGreaterThan(length === 0 ? 0 : 0.12)
  })
})
