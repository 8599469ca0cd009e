/**
 * What is known of a customer: signals, issues, contacts and consents. Some arrive twice, in several revisions, or
 * dated in the future; some name what the policy does not have.
 */
import fc from 'fast-check'
import { authored, maybe, mostly, once, type Authored } from './authored.js'
import { instant, laterInstant, recentInstant } from './moment.js'
import type { Scene } from './scene.js'
import * as words from './vocabulary.js'

const id = (letter: string) => fc.integer({ min: 1, max: 30 }).map(number => `${letter}${number}`)
const rev = maybe(12, fc.integer({ min: 0, max: 2 }))
const undeclared = 'pigeon'

export const signal = once((scene: Scene): fc.Arbitrary<Authored> => authored({
  id: id('s'),
  rev,
  kind: mostly<string>([5, fc.constantFrom(...words.kinds.slice(0, 2))], [2, fc.constantFrom(...words.kinds)]),
  topic: words.topic,
  at: instant(scene),
  evidence: maybe(40, fc.constantFrom('predicted', 'voiced', 'observed')),
  severity: maybe(50, fc.constantFrom(...words.severities)),
  likelihood: maybe(35, fc.constantFrom(0.5, 0.25, 0.75, 0.9, 0, 1, 0.7)),
  relevance: maybe(15, fc.constantFrom(0.5, 1, 0.9, 0)),
  tags: maybe(18, fc.subarray([...words.tags])),
  impact: maybe(35, laterInstant(scene)),
  expires: maybe(20, mostly<unknown>([9, laterInstant(scene)], [1, fc.constant(null)])),
  clears: maybe(12, fc.constantFrom(true, true, false)),
}))

/** A signal as it mostly is: recent, certain, and about something that a play may well be for. */
export const news = once((scene: Scene): fc.Arbitrary<Authored> => authored({
  id: id('s'),
  kind: mostly<string>([5, fc.constantFrom(...words.kinds.slice(0, 2))], [1, fc.constantFrom(...words.kinds)]),
  topic: words.topic,
  at: recentInstant(scene),
  evidence: maybe(15, fc.constantFrom('predicted', 'voiced', 'observed')),
  severity: maybe(50, fc.constantFrom(...words.severities)),
  likelihood: maybe(15, fc.constantFrom(0.9, 0.75, 0.5)),
  tags: maybe(10, fc.subarray([...words.tags])),
  impact: maybe(30, laterInstant(scene)),
  expires: maybe(12, laterInstant(scene)),
}))

export const issue = once((scene: Scene): fc.Arbitrary<Authored> => authored({
  id: id('i'),
  rev,
  topic: words.topic,
  status: fc.constantFrom(...words.statuses),
  at: instant(scene),
  severity: maybe(40, fc.constantFrom(...words.severities)),
  channel: fc.constantFrom(...words.channels, ...words.inboundChannels, undeclared),
  tags: maybe(20, fc.subarray([...words.tags])),
}))

export const contact = once((scene: Scene): fc.Arbitrary<Authored> => authored({
  id: id('k'),
  rev,
  at: instant(scene),
  direction: mostly<string>([4, fc.constant('outbound')], [1, fc.constant('inbound')]),
  channel: mostly<string>([8, fc.constantFrom(...words.channels)], [1, fc.constantFrom(...words.inboundChannels, undeclared)]),
  purpose: maybe(75, mostly<string>([8, fc.constantFrom(...words.purposes)], [1, fc.constant(undeclared)])),
  play: maybe(50, mostly<string>([8, fc.constantFrom(...words.plays)], [1, fc.constant(undeclared)])),
  topics: maybe(40, fc.array(words.topic, { maxLength: 2 })),
  outcome: maybe(35, fc.constantFrom(...words.outcomes)),
  by: maybe(30, fc.constantFrom(...words.actors)),
}))

export const consent = once((scene: Scene): fc.Arbitrary<Authored> => authored({
  channel: maybe(40, fc.constantFrom(...words.channels)),
  purpose: maybe(40, fc.constantFrom(...words.purposes)),
  given: fc.constantFrom(true, true, true, false),
  at: instant(scene),
  until: maybe(45, mostly<unknown>([9, laterInstant(scene)], [1, fc.constant(null)])),
}))

/** Some records; of some of them a second version too, whose revision or date need not be the later one. */
export const records = (record: fc.Arbitrary<Authored>, maxLength: number): fc.Arbitrary<ReadonlyArray<Authored>> =>
  fc.array(fc.tuple(record, maybe(10, fc.tuple(record, fc.boolean()))), { maxLength }).map(list =>
    list.flatMap(([first, second]) => {
      if (second === undefined) return [first]
      const [other, sameMoment] = second
      return [first, { ...other, id: first['id'], ...(sameMoment ? { at: first['at'] } : {}) }]
    }))
