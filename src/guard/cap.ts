/** A cap: no more than so many contacts in any window (frequency capping). */
import type * as t from 'io-ts'
import type { Names } from '../json/names.js'
import { closed, defaulting, optional } from '../json/record.js'
import { most, oneOf, wholeFrom } from '../json/scalar.js'
import { ContactMatch, Each } from '../ledger/contact.js'
import { counting } from '../ledger/meaning.js'
import { Window, holdOf } from '../time/window.js'
import { heldIds } from './hold.js'
import { type Leaf, holding } from './leaf.js'
import { guardFields } from './scope.js'
import { GuardZone } from './where.js'

/** A cap in JSON. `atMost: 0` is always closed. */
export const Cap = (names: Names) =>
  closed({
    kind: oneOf('cap'),
    ...guardFields(names),
    atMost: wholeFrom(0, most),
    within: Window,
    counts: optional(ContactMatch(names)),
    each: defaulting(Each, []),
    zone: defaulting(GuardZone, 'customer'),
  })
export type Cap = t.TypeOf<ReturnType<typeof Cap>>

/** Only the `atMost`-th latest release matters: once it has come the guard opens, and stays open. */
export const cap = ({ atMost, within, counts, each, zone, on }: Cap, _?: unknown, place?: number): Leaf => {
  const meaning = counting(counts, on, each)
  const counted = holding({ meaning, hold: holdOf(within), zone, times: 1, inside: undefined, room: atMost, place })
  return {
    ...counted,
    observed: (question) => ({ contacts: heldIds(counted.holder, question) }),
  }
}
