/** A story is a policy and a situation that make sense together, asked at a moment when something may change. */
import type { PolicyJson, SituationJson } from 'tactful'
import fc from 'fast-check'
import { edges } from '../../src/testing/edges.js'
import { once } from './authored.js'
import type { Declared } from './match.js'
import { declarations, policyOf, type PolicyOptions } from './policy.js'
import { day, scenes, type Scene } from './scene.js'
import { at, clockless, type SituationOptions } from './situation.js'

export interface Story {
  readonly policy: PolicyJson
  readonly situation: SituationJson
}

/**
 * Now: on an edge, or a millisecond beside it; mostly within a day of the scene's clock change, where most that is
 * known has happened, and the change is still to come or just over.
 */
const clock = fc.record({
  which: fc.nat({ max: 1_000_000 }),
  beside: fc.constantFrom(0, 0, 0, -1, 1),
  from: fc.constantFrom(-0.25, -0.25, 0, 0, -1, -3, -8),
  to: fc.constantFrom(1, 0.25, 2, 4),
})

export interface StoryOptions extends PolicyOptions, SituationOptions {}

interface Setting {
  readonly scene: Scene
  readonly declared: Declared
}

const near = ({ scene, declared }: Setting, options: StoryOptions): fc.Arbitrary<Story> =>
  fc.tuple(policyOf(scene, declared, options), clockless(scene, declared, options), clock)
    .map(([policy, records, { which, beside, from, to }]) => {
      const moments = [scene.change, ...edges(policy, at(records, scene.change), scene.change)]
        .filter(edge => edge >= scene.change + from * day && edge <= scene.change + to * day)
      const now = (moments[which % moments.length] ?? scene.change) + beside
      return { policy, situation: at(records, now) }
    })

const settings: ReadonlyArray<Setting> = scenes.flatMap(scene => declarations.map(declared => ({ scene, declared })))

const built = new Map<string, (setting: Setting) => fc.Arbitrary<Story>>()

/** In every scene with every declaration; what each draws from is built when it is first drawn, and kept. */
export const story = (options: StoryOptions = {}): fc.Arbitrary<Story> => {
  const kept = built.get(JSON.stringify(options)) ?? once((setting: Setting) => near(setting, options))
  built.set(JSON.stringify(options), kept)
  return fc.constantFrom(...settings).chain(kept)
}


/** Stories, and among them some full of what is rare: windows, sessions, alternatives and consents. */
export const varied: fc.Arbitrary<Story> = fc.oneof(
  { weight: 6, arbitrary: story() },
  { weight: 1, arbitrary: story({ kinds: ['cap', 'rest'] }) },
  { weight: 1, arbitrary: story({ kinds: ['session', 'embargo', 'opt-in', 'any-of'] }) },
  { weight: 1, arbitrary: story({ consents: true }) },
)
