/** Plays and stances: what a random policy does about what it learns. */
import fc from 'fast-check'
import { authored, maybe, mostly, type Authored } from './authored.js'
import { oneOrSeveral, signalMatch, type Declared } from './match.js'
import { duration, longDuration } from './moment.js'
import * as words from './vocabulary.js'

/** Values that sums and products of likelihoods hit exactly. */
export const bar = fc.constantFrom(0.5, 0.25, 0.75, 0.7, 0.9, 0, 0.5, 0.25, 1)

export const play = (name: string, declared: Declared): fc.Arbitrary<Authored> => authored({
  name: fc.constant(name),
  when: mostly<unknown>([1, fc.constant({})], [1, oneOrSeveral(signalMatch)]),
  purpose: fc.constantFrom(...declared.purposes),
  channels: maybe(30, words.some(declared.channels)),
  priority: maybe(25, fc.constantFrom(1, -1, 0, 2.5)),
  bar: maybe(20, bar),
  predictedBar: maybe(15, bar),
  halfLife: maybe(25, longDuration),
  freshFor: maybe(18, longDuration),
  settle: maybe(18, duration),
  lead: maybe(16, longDuration),
  quietFor: maybe(12, duration),
  heldBy: maybe(12, oneOrSeveral(signalMatch)),
  absorbedBy: maybe(30, fc.constantFrom('same-topic', 'any-issue', 'never')),
  again: maybe(35, fc.constantFrom('on-news', 'always', 'never')),
  note: maybe(2, fc.constant('as agreed')),
})

const plain = mostly<string>([5, fc.constant('predictive')], [3, fc.constant('proactive')], [1, fc.constant('reactive')])

export const stance: fc.Arbitrary<unknown> = mostly<unknown>(
  [8, plain],
  [3, authored({
    hybrid: fc.array(authored({ when: oneOrSeveral(signalMatch), stance: plain }), { minLength: 1, maxLength: 2 }),
    otherwise: plain,
  })],
)
