/** Holds: which contacts still occupy a window, and when the last of them that matter are released. */
import type { Contact, Means } from '../ledger/contact.js'
import { type Instant, beginning, never } from '../time/instant.js'
import { type Window, longestHold, release } from '../time/window.js'
import type { Zone } from '../time/zone.js'
import type { Question } from './question.js'

/** How far back a contact can be that is still held: where a local window has no zone, however far. */
export const reachOf = (window: Window, zones: ReadonlyArray<Zone>): number =>
  zones.length === 0 && window !== 'ever' && !('rolling' in window) ? never : longestHold(window)

/** Contacts that are meant and not yet released, newest first, until `visit` has seen enough. */
const eachHeld = (
  question: Question,
  means: Means,
  window: Window,
  zones: ReadonlyArray<Zone>,
  visit: (contact: Contact, release: Instant) => boolean,
): void => {
  const { ledger, now } = question
  const reach = reachOf(window, zones)
  for (let i = ledger.length - 1; i >= 0; i -= 1) {
    const contact = ledger[i]!
    if (contact.at + reach <= now) return
    if (!means(contact, question)) continue
    const released = release(window, contact.at, zones)
    if (released > now && visit(contact, released)) return
  }
}

/** The ids of the contacts that occupy the window now. */
export const held = (question: Question, means: Means, window: Window, zones: ReadonlyArray<Zone>): ReadonlyArray<string> => {
  const ids: Array<string> = []
  eachHeld(question, means, window, zones, ({ id }) => {
    ids.push(id)
    return false
  })
  return ids.reverse()
}

/**
 * The n-th latest release, the beginning of time where fewer contacts are held. Releases come in the order of contacts,
 * except on a night that shows midnight twice.
 */
export const nthRelease = (question: Question, means: Means, window: Window, zones: ReadonlyArray<Zone>, n: number): Instant => {
  const releases: Array<Instant> = []
  const inOrder = window === 'ever' || 'rolling' in window
  eachHeld(question, means, window, zones, (_, released) => {
    releases.push(released)
    return inOrder && releases.length === n
  })
  if (!inOrder) releases.sort((a, b) => (a === b ? 0 : b - a))
  return releases[n - 1] ?? beginning
}
