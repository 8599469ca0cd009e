/** A law of `tactful/testing`, tried on random stories: on policies that nobody would write, beside those that people do. */
import fc from 'fast-check'
import { it } from 'vitest'
import { askerOfJson } from '../../src/testing/ask.js'
import { type Law, chances } from '../../src/testing/law.js'
import { patience, runs } from '../arbitraries/runs.js'
import type { Story } from '../arbitraries/story.js'

export const obeyed = ({ name, holds }: Law, stories: fc.Arbitrary<Story>, tries: number, times?: number): void => {
  it(name, () => {
    fc.assert(fc.property(stories, chances, (told, chance) => holds({ ...told, ask: askerOfJson }, chance)), runs(tries, times))
  }, patience)
}
