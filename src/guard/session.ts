/** A session: for so long after the customer was last in touch, we may be too (a customer service window). */
import type * as t from 'io-ts'
import type { Names } from '../json/names.js'
import { closed, defaulting } from '../json/record.js'
import { oneOf } from '../json/scalar.js'
import { ContactMatch, Each } from '../ledger/contact.js'
import { opener } from '../ledger/meaning.js'
import { DurationCodec } from '../time/duration.js'
import { holdOf } from '../time/window.js'
import { during } from './guard.js'
import { type Holder, heldAt, heldIds } from './hold.js'
import { type Leaf, recurring } from './leaf.js'
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
  const openers: Holder = {
    meaning: opener(opens, each),
    hold: holdOf({ rolling: length }),
    zone: 'customer',
    times: 1,
    room: 1,
  }
  return {
    ...recurring((question) => during(heldAt(openers, question, question.facts.now))),
    observed: (question) => ({ contacts: heldIds(openers, question) }),
  }
}
