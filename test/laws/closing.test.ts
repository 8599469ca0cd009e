/** Laws about permission: whatever is added, or no longer known, closes; nothing of it opens. */
import { describe } from 'vitest'
import { addition, ignorance, refusal } from '../../src/testing/laws-permission.js'
import { story, varied } from '../arbitraries/story.js'
import { obeyed } from './obeyed.js'
import { refusedForGood } from './refused.js'

const refused = story({ consents: true }).filter(({ situation }) => (situation.customer.consents ?? []).some(({ given }) => !given))

describe('permission', () => {
  obeyed(addition, varied, 2000, 40)
  obeyed(refusal, refused, 1500, 40)
  obeyed(ignorance, varied, 1500, 40)
  refusedForGood(varied)
})
