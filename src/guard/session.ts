/** A session: for so long after the customer was last in touch, we may be too (a customer service window). */
import type * as t from 'io-ts'
import type { Names } from '../json/names.js'
import { closed, defaulting } from '../json/record.js'
import { oneOf } from '../json/scalar.js'
import { ContactMatch, Each, opener } from '../ledger/contact.js'
import { DurationCodec } from '../time/duration.js'
import { plus } from '../time/instant.js'
import { holdOf } from '../time/window.js'
import { during } from './guard.js'
import { heldContacts, heldIds } from './hold.js'
import type { Leaf } from './leaf.js'
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

/** Open from each contact that opens it, for its length. One dated after now opens its session only then. */
export const session = ({ opens, for: length, each }: Session): Leaf => {
  const meaning = opener(opens, each)
  const hold = holdOf({ rolling: length })
  return {
    guard: (question) =>
      during(heldContacts(question, meaning, hold, []).map(({ at }) => ({ from: at, to: plus(at, length) }))),
    observed: (question) => ({ contacts: heldIds(question, meaning, hold, []), for: length }),
  }
}
