/** A rest: after something happened, so long no contact (a cool-down). */
import type * as t from 'io-ts'
import { checked } from '../json/check.js'
import type { Names } from '../json/names.js'
import { closed, defaulting, optional, own } from '../json/record.js'
import { most, oneOf, wholeFrom } from '../json/scalar.js'
import { ContactMatch, Each } from '../ledger/contact.js'
import { counting } from '../ledger/meaning.js'
import { DurationCodec } from '../time/duration.js'
import { Window, holdOf } from '../time/window.js'
import { heldAt } from './hold.js'
import { type Leaf, holding } from './leaf.js'
import { guardFields } from './scope.js'
import { GuardZone } from './where.js'

/** A rest in JSON: `for` is a window; with `times`, only the so-manieth contact `inside` a duration is a trigger. */
export const Rest = (names: Names) =>
  checked(
    closed({
      kind: oneOf('rest'),
      ...guardFields(names),
      after: ContactMatch(names),
      times: defaulting(wholeFrom(1, most), 1),
      inside: optional(DurationCodec),
      for: Window,
      each: defaulting(Each, []),
      zone: defaulting(GuardZone, 'customer'),
    }),
    (json) =>
      own(json, 'inside') !== undefined && (own(json, 'times') ?? 1) === 1
        ? [{ at: ['inside'], expected: 'nothing: it needs "times" of 2 or more' }]
        : [],
  )
export type Rest = t.TypeOf<ReturnType<typeof Rest>>

/** Open once the last trigger is released. */
export const rest = (
  { after: match, each, on, times, inside, for: window, zone }: Rest,
  _?: unknown,
  place?: number,
): Leaf => {
  const meaning = counting(match, on, each)
  const triggers = holding({ meaning, hold: holdOf(window), zone, times, inside, room: 1, place })
  return {
    ...triggers,
    observed: (question) => {
      const [last] = heldAt(triggers.holder, question, question.facts.now).sort((a, b) => b.to - a.to)
      return { trigger: last?.contact.id ?? null }
    },
  }
}
