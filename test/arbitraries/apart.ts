/** Stories about limits that are each kept apart by one thing. */
import type { GuardJson, PolicyJson } from 'tactful'
import fc from 'fast-check'
import { type Story, story } from './story.js'

/** All things by which contacts may be kept apart. */
export const dimensions = ['topic', 'channel', 'purpose', 'play'] as const

const window = { rolling: 'P3D' } as const

/** The limit as one that holds each contact equally long, and keeps them apart by one thing. */
const keptApart = (guard: GuardJson, each: ReadonlyArray<(typeof dimensions)[number]>): GuardJson => {
  if (guard.kind === 'cap') return { ...guard, within: typeof guard.within === 'object' && 'rolling' in guard.within ? guard.within : window, each }
  if (guard.kind !== 'rest') return guard
  const held = typeof guard.for === 'object' && 'rolling' in guard.for ? guard.for : window
  return { kind: guard.kind, name: guard.name, after: guard.after, for: held, each, ...(guard.on && { on: guard.on }), ...(guard.unless && { unless: guard.unless }) }
}

/** Caps and rests alone, the first kept apart by one thing, the next by another. */
export const apart: fc.Arbitrary<Story> = fc
  .tuple(story({ kinds: ['cap', 'rest'] }), fc.shuffledSubarray([...dimensions], { minLength: 4 }))
  .map(([{ policy, situation }, by]) => {
    const guards = (policy.guards as PolicyJson['guards'] & ReadonlyArray<GuardJson>).map((guard, i) => keptApart(guard, [by[i % by.length]!]))
    return { policy: { ...policy, guards }, situation }
  })
