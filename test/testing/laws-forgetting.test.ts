/** Engines that break the law about what may be deleted, each in a situation in which it shows: the law finds them. */
import type { DecisionJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import type { Trial } from '../../src/testing/law.js'
import { forgetting } from '../../src/testing/laws-forgetting.js'
import { contact, policyWith, situationWith } from '../small.js'
import { answering, at, cap, hoursOf, no, trying } from './lies.js'

describe('forgetting is safe', () => {
  const situation = situationWith({ contacts: [contact({ at: at(-48) })] })
  const counting = (isAsked: (hours: number) => boolean): Trial['ask'] =>
    answering((asked) => ({ ...no(asked), because: isAsked(hoursOf(asked)) ? [String(asked.contacts!.length)] : [] }) as unknown as DecisionJson)

  it.each<readonly [title: string, isAsked: (hours: number) => boolean, holds: boolean]>([
    ['now', (hours) => hours === 0, false],
    ['later', (hours) => hours > 0, false],
    ['until three days from now', (hours) => hours === 72 - 1 / 3_600_000, false],
    ['after which nobody looks', (hours) => hours >= 72, true],
    ['nor before', (hours) => hours < 0, true],
  ])('%s', (_, isAsked, holds) => { expect(trying(forgetting, { situation, ask: counting(isAsked) })).toBe(holds) })

  it('of what can still be used, nothing is forgotten', () => {
    expect(trying(forgetting, { policy: policyWith({ guards: [cap({ within: 'ever' })] }), situation, ask: counting(() => true) })).toBe(true)
  })
})
