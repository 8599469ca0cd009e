/** A session: for so long after the customer was last in touch, we may be too (a customer service window). */
import type * as t from 'io-ts'
import type { Names } from '../json/names.js'
import { closed, defaulting } from '../json/record.js'
import { oneOf } from '../json/scalar.js'
import { ContactMatch, Each, type Meaning, opening } from '../ledger/contact.js'
import { type Duration, DurationCodec, encodeDuration } from '../time/duration.js'
import { plus } from '../time/instant.js'
import { during } from './guard.js'
import type { Leaf } from './leaf.js'
import type { Question } from './question.js'
import { guardFields } from './scope.js'

/** A session in JSON: which contacts open it, and for how long each does. */
export const Session = (names: Names) =>
  closed({
    kind: oneOf('session'),
    ...guardFields(names),
    opens: ContactMatch(names),
    for: DurationCodec,
    each: defaulting(Each, []),
  })
export type Session = t.TypeOf<ReturnType<typeof Session>>

/** The contacts whose session has not run out, newest first. One dated after now opens its session only then. */
const openers = (question: Question, { means }: Meaning, length: Duration) => {
  const contacts = []
  for (let i = question.ledger.length - 1; i >= 0; i -= 1) {
    const contact = question.ledger[i]!
    if (contact.at + length <= question.now) break
    if (means(contact, question)) contacts.push(contact)
  }
  return contacts
}

/** Open from each contact that opens it, for its length. */
export const session = ({ opens, for: length, each }: Session): Leaf => {
  const opener = opening(opens, each)
  return {
    guard: (question) => during(openers(question, opener, length).map(({ at }) => ({ from: at, to: plus(at, length) }))),
    observed: (question) => ({ contacts: openers(question, opener, length).map(({ id }) => id).reverse(), for: encodeDuration(length) }),
  }
}
