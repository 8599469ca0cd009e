/** Fatigue: contacts tire, heavy channels more, and the tiredness passes half-life by half-life. */
import type * as t from 'io-ts'
import { dictionary } from '../json/list.js'
import type { Names } from '../json/names.js'
import { closed, optional } from '../json/record.js'
import { oneOf, weight } from '../json/scalar.js'
import { type Contact, ContactMatch } from '../ledger/contact.js'
import { counting, isMeant } from '../ledger/meaning.js'
import { faded, firstFaded, rounded } from '../time/fade.js'
import { DurationCodec } from '../time/duration.js'
import type { Instant } from '../time/instant.js'
import { type Leaf, settling } from './leaf.js'
import type { Question } from './question.js'
import { guardFields } from './scope.js'

/** Fatigue in JSON: a weight for each channel, 1 where none is given. */
export const Fatigue = (names: Names) =>
  closed({
    kind: oneOf('fatigue'),
    ...guardFields(names),
    limit: weight,
    halfLife: DurationCodec,
    weights: dictionary(names.eitherChannel, weight),
    counts: optional(ContactMatch(names)),
  })
export type Fatigue = t.TypeOf<ReturnType<typeof Fatigue>>

/** Open while what is left of past contacts, and the message itself, stay within the limit. It only ever fades. */
export const fatigue = ({ limit, halfLife, weights, counts, on }: Fatigue): Leaf => {
  const meaning = counting(counts, on, [])
  const weightOf = (channel: string): number => weights.get(channel) ?? 1
  const countedFor = (question: Question) =>
    question.facts.ledger.filter((contact) => isMeant(meaning, contact, question))
  const loadAt = (counted: ReadonlyArray<Contact>, channel: string, at: Instant): number => {
    let sum = 0
    for (const contact of counted) sum += weightOf(contact.channel) * faded(at - contact.at, halfLife)
    return rounded(sum + weightOf(channel))
  }
  return {
    ...settling((question, at) => {
      const counted = countedFor(question)
      return firstFaded((moment) => loadAt(counted, question.channel, moment) <= limit, at, halfLife)
    }),
    observed: (question) => {
      const counted = countedFor(question)
      const load = loadAt(counted, question.channel, question.facts.now)
      return { contacts: counted.map(({ id }) => id), load }
    },
  }
}
