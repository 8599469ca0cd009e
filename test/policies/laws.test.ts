/** The laws of the engine hold for every strategy: the same properties, over customers drawn for the catalogue. */
import { expect, it, vi } from 'vitest'
import { patience } from '../arbitraries/runs.js'
import '../laws/certificate.test.js'
import '../laws/closing.test.js'
import '../laws/forgetting.test.js'
import '../laws/input.test.js'
import '../laws/time.test.js'
import '../laws/window.test.js'
import { agreement } from '../oracle/agreement.js'
import { varied } from '../arbitraries/story.js'
import { told } from './told.js'

vi.mock('../arbitraries/story.js', async () => {
  const { told } = await import('./told.js')
  return { varied: told, story: () => told }
})

it('are asked of strategies', () => {
  expect(varied).toBe(told)
})

it('the engine and its slow twin agree on strategies', () => {
  agreement(3000)
}, patience)
