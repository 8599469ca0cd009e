/** A cap: no more than so many contacts in any window (frequency capping). */
import type * as t from 'io-ts'
import type { Names } from '../json/names.js'
import { closed, defaulting, optional } from '../json/record.js'
import { most, oneOf, wholeFrom } from '../json/scalar.js'
import { ContactMatch, Each, counting } from '../ledger/contact.js'
import { Window, holdOf } from '../time/window.js'
import { type Guard, after, always, nowhen } from './guard.js'
import { heldIds, nthRelease } from './hold.js'
import type { Leaf } from './leaf.js'
import { guardFields } from './scope.js'
import { GuardZone, zonesFor } from './where.js'

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
export const cap = ({ atMost, within, counts, each, zone, on }: Cap): Leaf => {
  const counted = counting(counts, on, each)
  const hold = holdOf(within)
  return {
    guard: (question): Guard => {
      if (atMost === 0) return nowhen
      const release = nthRelease(question, counted, hold, zonesFor(zone, question), atMost)
      return release > question.now ? after(release) : always
    },
    observed: (question) => ({
      contacts: heldIds(question, counted, hold, zonesFor(zone, question)),
      atMost,
      within,
    }),
  }
}
