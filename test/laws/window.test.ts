/** A law about counting, checked by a simulation: days go by, and whatever the engine allows is done and recorded. */
import { describe } from 'vitest'
import { windows } from '../../src/testing/laws-window.js'
import { story, varied } from '../arbitraries/story.js'
import { obeyed } from './obeyed.js'

describe('windows', () => {
  obeyed(windows, story({ kinds: ['cap'] }), 2500)
  describe('of any policy', () => { obeyed(windows, varied, 500) })
})
