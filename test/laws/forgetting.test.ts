/** A law about what may be deleted: contacts too old for every window, too old to tell, and too old to disturb silence. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forgetting, forgotten } from '../../src/testing/laws-forgetting.js'
import { runs, share } from '../arbitraries/runs.js'
import { varied } from '../arbitraries/story.js'
import { obeyed } from './obeyed.js'

describe('what may be forgotten', () => {
  obeyed(forgetting, varied, 1500, 35)

  it('is no small part', () => {
    const stories = fc.sample(varied, runs(1000))
    expect(share(stories, (told) => forgotten(told).contacts!.length < (told.situation.contacts ?? []).length)).toBeGreaterThan(0.2)
  })
})
