/** A rest: after something happened, so long no contact (a cool-down). */
import type * as t from 'io-ts'
import { checked } from '../json/check.js'
import type { Names } from '../json/names.js'
import { closed, defaulting, isObject, optional, own } from '../json/record.js'
import { most, oneOf, wholeFrom } from '../json/scalar.js'
import { type Contact, ContactMatch, Each, type Means, counting } from '../ledger/contact.js'
import { Duration, encodeDuration } from '../time/duration.js'
import { type Instant, beginning, later } from '../time/instant.js'
import { Window, release, windowJson } from '../time/window.js'
import type { Zone } from '../time/zone.js'
import { type Guard, after, always } from './guard.js'
import { reachOf } from './hold.js'
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
      inside: optional(Duration),
      for: Window,
      each: defaulting(Each, []),
      zone: defaulting(GuardZone, 'customer'),
    }),
    (json) =>
      isObject(json) && own(json, 'inside') !== undefined && (own(json, 'times') ?? 1) === 1
        ? [{ at: ['inside'], expected: 'nothing: it needs "times" of 2 or more', message: 'makes sense only with "times" of 2 or more' }]
        : [],
  )
export type Rest = t.TypeOf<ReturnType<typeof Rest>>

/** The latest trigger still held, and its release: a contact whose (`times` − 1)-th predecessor is near enough. */
const lastTrigger = (rest: Rest, means: Means, question: Question, zones: ReadonlyArray<Zone>) => {
  const { times, inside = Infinity, for: window } = rest
  const { ledger, now } = question
  const reach = reachOf(window, zones)
  const matching: Array<Contact> = [] // newest first
  let trigger: Contact | undefined
  let latest: Instant = beginning
  for (let i = ledger.length - 1; i >= 0; i -= 1) {
    const contact = ledger[i]!
    if (!means(contact, question)) continue
    matching.push(contact)
    const candidate = matching[matching.length - times]
    if (candidate === undefined) continue
    if (candidate.at + reach <= now) break
    if (candidate.at - contact.at > inside) continue
    const released = release(window, candidate.at, zones)
    if (released > latest) [trigger, latest] = [candidate, later(latest, released)]
    if (window === 'ever' || 'rolling' in window) break // the newest trigger is the last released
  }
  return { trigger, latest }
}

/** Open once the last trigger is released. */
export const rest = (declared: Rest): Leaf => {
  const { after: match, each, on, zone, times, inside, for: window } = declared
  const means = counting(match, on, each)
  return {
    guard: (question): Guard => {
      const { latest } = lastTrigger(declared, means, question, zonesFor(zone, question))
      return latest > question.now ? after(latest) : always
    },
    observed: (question) => {
      const { trigger, latest } = lastTrigger(declared, means, question, zonesFor(zone, question))
      return {
        trigger: latest > question.now ? (trigger?.id ?? null) : null,
        times,
        ...(inside === undefined ? {} : { inside: encodeDuration(inside) }),
        for: windowJson(window),
      }
    },
  }
}
