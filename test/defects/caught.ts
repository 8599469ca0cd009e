/** Every defect of a list is caught; and what catches it has nothing to say against the package as it is. */
import { describe, expect, it } from 'vitest'
import { patience } from '../arbitraries/runs.js'
import type { Defect } from './defect.js'
import { hunt } from './hunt.js'
import { packageWith } from './planted.js'

/** Each way to find something, with the most cases that it is given. */
const waysOf = (defects: ReadonlyArray<Defect>): ReadonlyArray<Defect['found']> => {
  const ways = new Map<string, Defect['found']>()
  for (const { found } of defects) {
    const way = `${found.by}, ${found.under}`
    if (found.within > (ways.get(way)?.within ?? 0)) ways.set(way, found)
  }
  return [...ways.values()]
}

const aMinute = 60_000

export const caught = (defects: ReadonlyArray<Defect>): void => {
  describe('without a defect', async () => {
    const sound = await packageWith()
    for (const found of waysOf(defects)) {
      it(`${found.by} finds nothing in ${found.within} cases (${found.under})`, () => {
        expect(hunt(sound, found)).toBeUndefined()
      }, patience)
    }
  })

  describe('with a defect', () => {
    for (const defect of defects) {
      it(`${defect.name}: ${defect.found.by} finds it`, async () => {
        expect(hunt(await packageWith(defect), defect.found)).toBeDefined()
      }, aMinute)
    }
  })
}
