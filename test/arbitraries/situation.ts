/** Valid situations, without a clock yet: which moment is worth asking at follows from what is known. */
import type { SituationJson } from 'tactful'
import fc from 'fast-check'
import { authored, maybe, mostly, type Authored } from './authored.js'
import { guards } from './guard.js'
import type { Declared } from './match.js'
import { consent, contact, issue, news, records, signal } from './record.js'
import type { Scene } from './scene.js'
import * as words from './vocabulary.js'

const zone = (scene: Scene): fc.Arbitrary<unknown> => mostly<unknown>(
  [14, fc.constant(scene.zone)],
  [2, fc.constantFrom([scene.zone, 'UTC'], [scene.zone, 'America/New_York'], ['Asia/Kolkata', scene.zone])],
  [1, fc.constantFrom([], undefined)],
)

export interface SituationOptions {
  /** With consents, and at least one. */
  readonly consents?: boolean
}

const customer = (scene: Scene, known: Declared, options: SituationOptions): fc.Arbitrary<Authored> => authored({
  id: fc.constantFrom('c-1', 'c-2', 'c-3', 'c-77', 'é\u{1F4E6}'),
  zone: zone(scene),
  regions: maybe(60, fc.subarray([...words.regions])),
  segments: maybe(60, fc.subarray([...words.segments])),
  prefers: maybe(30, fc.shuffledSubarray([...words.channels], { maxLength: 2 })),
  reach: mostly<unknown>([40, fc.constant(undefined)], [7, words.some(known.channels)], [2, words.some(words.channels)], [1, fc.constant([])]),
  consents: options.consents ? fc.array(consent(scene), { minLength: 1, maxLength: 4 }) : maybe(32, fc.array(consent(scene), { maxLength: 3 })),
  guards: maybe(12, guards(scene, known, 'own ', 2, { depth: 1 })),
})

export const clockless = (scene: Scene, known: Declared, options: SituationOptions = {}): fc.Arbitrary<Authored> => authored({
  customer: customer(scene, known, options),
  signals: mostly<ReadonlyArray<Authored>>([1, records(signal(scene), 4)],
    [5, fc.tuple(fc.array(news(scene), { minLength: 1, maxLength: 3 }), records(signal(scene), 3)).map(([some, rest]) => [...some, ...rest])]),
  issues: maybe(30, records(issue(scene), 2)),
  contacts: mostly<ReadonlyArray<Authored> | undefined>([1, fc.constant(undefined)],
    [3, records(contact(scene), 3)], [4, records(contact(scene), 7)]),
})

export const at = (situation: Authored, now: number): SituationJson =>
  ({ now: new Date(now).toISOString(), ...situation }) as unknown as SituationJson
