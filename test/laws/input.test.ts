/** Laws about what goes in: neither the clock on the wall, nor order, nor repetition changes a decision. */
import { describe } from 'vitest'
import { clock, order, repetition } from '../../src/testing/laws-input.js'
import { varied } from '../arbitraries/story.js'
import { machineDoesNotMatter } from './machine.js'
import { obeyed } from './obeyed.js'

describe('what goes in', () => {
  machineDoesNotMatter(varied)
  obeyed(clock, varied, 600, 40)
  obeyed(order, varied, 1000, 40)
  obeyed(repetition, varied, 1000, 40)
})
