/** Laws about when: an opening comes at `until` and not before, is the same whenever asked, and lasts to `validUntil`. */
import { describe } from 'vitest'
import { opening, stability, validity } from '../../src/testing/laws-time.js'
import { varied } from '../arbitraries/story.js'
import { obeyed } from './obeyed.js'

describe('when', () => {
  obeyed(opening, varied, 1000, 40)
  obeyed(stability, varied, 1000, 40)
  obeyed(validity, varied, 1000, 40)
})
