/** A law about explanations: whoever asks only what a path names, arrives where it leads. */
import { describe } from 'vitest'
import { certificates } from '../../src/testing/laws-certificate.js'
import { varied } from '../arbitraries/story.js'
import { obeyed } from './obeyed.js'
import { tableIsTrue } from './table.js'

describe('explanations', () => {
  obeyed(certificates, varied, 1000, 30)
  tableIsTrue(varied)
})
