/** A guard that opens once, and when what closes it may open again. */
import { describe, expect, it } from 'vitest'
import { after } from '../../src/guard/guard.js'
import { instant } from '../time/calendar.js'

describe('from a moment on', () => {
  const { opens, closes } = after(instant(5))

  it('is open at that moment, and at every later one', () => {
    expect([4, 5, 6].map((at) => opens(instant(at)))).toEqual([5, 5, 6])
  })

  it('is closed before, and never again', () => {
    expect([4, 5, 6].map((at) => closes(instant(at)))).toEqual([4, Infinity, Infinity])
  })
})
