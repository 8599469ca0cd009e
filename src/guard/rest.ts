/** A rest: after something happened, so long no contact (a cool-down). */
import type * as t from 'io-ts'
import { checked } from '../json/check.js'
import type { Names } from '../json/names.js'
import { closed, defaulting, optional, own } from '../json/record.js'
import { most, oneOf, wholeFrom } from '../json/scalar.js'
import { type Contact, ContactMatch, Each, type Meaning, counting } from '../ledger/contact.js'
import { DurationCodec } from '../time/duration.js'
import type { Instant } from '../time/instant.js'
import { type Hold, Window, holdOf } from '../time/window.js'
import { type Guard, after, always } from './guard.js'
import type { Leaf } from './leaf.js'
import type { Question } from './question.js'
import { guardFields } from './scope.js'
import { GuardZone, zonesFor } from './where.js'

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

/** A trigger still held, and its release. */
interface Trigger {
  readonly contact: Contact
  readonly release: Instant
}

/** The trigger that is released last: a contact whose (`times` − 1)-th predecessor is near enough. */
const lastTrigger = (rest: Rest, { means }: Meaning, hold: Hold, question: Question): Trigger | undefined => {
  const { times, inside = Infinity, zone } = rest
  const { ledger, now } = question
  const zones = zonesFor(zone, question)
  const oldest = now - hold.longest(zones)
  const matching: Array<Contact> = [] // newest first
  let last: Trigger | undefined
  for (let i = ledger.length - 1; i >= 0; i -= 1) {
    const predecessor = ledger[i]!
    if (predecessor.at <= oldest && matching.length === 0) break
    if (!means(predecessor, question)) continue
    matching.push(predecessor)
    const contact = matching[matching.length - times]
    if (contact === undefined) continue
    if (contact.at <= oldest) break
    if (contact.at - predecessor.at > inside) continue
    const release = hold.release(contact.at, zones)
    if (release > now && (last === undefined || release > last.release)) last = { contact, release }
    if (hold.ordered) break
  }
  return last
}

/** Open once the last trigger is released. */
export const rest = (declared: Rest): Leaf => {
  const { after: match, each, on, times, inside, for: window } = declared
  const triggers = counting(match, on, each)
  const hold = holdOf(window)
  return {
    guard: (question): Guard => {
      const last = lastTrigger(declared, triggers, hold, question)
      return last === undefined ? always : after(last.release)
    },
    observed: (question) => ({
      trigger: lastTrigger(declared, triggers, hold, question)?.contact.id ?? null,
      times,
      inside,
      for: window,
    }),
  }
}
