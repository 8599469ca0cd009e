/** Matches of every sort: a list means any of, an absent field matches everything, and a list of matches any of them. */
import fc from 'fast-check'
import { authored, maybe, mostly, once, type Authored } from './authored.js'
import * as words from './vocabulary.js'

/** What a policy declares: its matches may name nothing else. */
export interface Declared {
  readonly channels: ReadonlyArray<string>
  readonly inboundChannels: ReadonlyArray<string>
  readonly purposes: ReadonlyArray<string>
  readonly plays: ReadonlyArray<string>
}

const customerFields = {
  segments: maybe(9, words.some(words.segments)),
  regions: maybe(7, words.some(words.regions)),
}

const severityAtLeast = fc.constantFrom(...words.severities)

export const signalMatch: fc.Arbitrary<Authored> = authored({
  kinds: maybe(50, words.some(words.kinds)),
  topics: maybe(12, fc.array(words.topicPattern, { minLength: 1, maxLength: 2 })),
  evidence: maybe(7, words.some(words.evidences)),
  tags: maybe(8, words.some(words.tags)),
  severityAtLeast: maybe(10, severityAtLeast),
  ...customerFields,
})

export const issueMatch = once((declared: Declared): fc.Arbitrary<Authored> => authored({
  topics: maybe(30, fc.array(words.topicPattern, { minLength: 1, maxLength: 2 })),
  statuses: maybe(15, words.some(words.statuses)),
  channels: maybe(20, words.some([...declared.channels, ...declared.inboundChannels])),
  tags: maybe(10, words.some(words.tags)),
  severityAtLeast: maybe(25, severityAtLeast),
  ...customerFields,
}))

const outreachFields = (declared: Declared) => ({
  purposes: maybe(25, words.some(declared.purposes)),
  plays: maybe(12, words.some(declared.plays)),
  topics: maybe(15, fc.array(words.topicPattern, { minLength: 1, maxLength: 2 })),
  severityAtLeast: maybe(15, severityAtLeast),
  ...customerFields,
})

export const outreachMatch = once((declared: Declared): fc.Arbitrary<Authored> =>
  authored({ channels: maybe(30, words.some(declared.channels)), ...outreachFields(declared) }))

/** Of a holdout, which is asked before a channel is chosen. */
export const motiveMatch = once((declared: Declared): fc.Arbitrary<Authored> => authored(outreachFields(declared)))

export const contactMatch = once((declared: Declared): fc.Arbitrary<Authored> => {
  const anyOr = (list: fc.Arbitrary<unknown>) => mostly<unknown>([1, fc.constant('any')], [2, list])
  return authored({
    channels: maybe(25, anyOr(words.some([...declared.channels, ...declared.inboundChannels]))),
    purposes: maybe(20, anyOr(words.some(declared.purposes))),
    plays: maybe(15, anyOr(words.some(declared.plays))),
    topics: maybe(15, anyOr(fc.array(words.topicPattern, { minLength: 1, maxLength: 2 }))),
    directions: maybe(25, anyOr(words.some(words.directions))),
    outcomes: maybe(20, anyOr(words.some(words.outcomes))),
    by: maybe(15, anyOr(words.some(words.actors))),
  })
})

export const oneOrSeveral = (match: fc.Arbitrary<Authored>): fc.Arbitrary<Authored | ReadonlyArray<Authored>> =>
  mostly<Authored | ReadonlyArray<Authored>>([4, match], [1, fc.array(match, { minLength: 1, maxLength: 2 })])

/** `unless` must say something: an empty one would exempt everything. */
export const exemption = (match: fc.Arbitrary<Authored>): fc.Arbitrary<Authored | ReadonlyArray<Authored>> =>
  oneOrSeveral(match.map(fields => (Object.keys(fields).length > 0 ? fields : { severityAtLeast: 'high' })))
