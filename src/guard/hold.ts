/** Holds: which contacts still occupy a window, and when the last of them that matter are released. */
import type { Means } from '../ledger/contact.js'
import { type Instant, beginning, never } from '../time/instant.js'
import { type Window, longestHold, release } from '../time/window.js'
import type { Zone } from '../time/zone.js'
import type { Question } from './question.js'

/** Whether contacts are released in the order in which they were made: not on a night that shows midnight twice. */
export const isOrdered = (window: Window): boolean => window === 'ever' || 'rolling' in window

/** How far back a contact can be that is still held: where a local window has no zone, however far. */
export const reachOf = (window: Window, zones: ReadonlyArray<Zone>): number =>
  zones.length === 0 && !isOrdered(window) ? never : longestHold(window)

/** The n-th latest release of the contacts that are meant, the beginning of time where fewer are held. */
export const nthRelease = (question: Question, means: Means, window: Window, zones: ReadonlyArray<Zone>, n: number): Instant => {
  const { ledger, now } = question
  const reach = reachOf(window, zones)
  const ordered = isOrdered(window)
  const releases: Array<Instant> = []
  let seen = 0
  for (let i = ledger.length - 1; i >= 0; i -= 1) {
    const contact = ledger[i]!
    if (contact.at + reach <= now) break
    if (!means(contact, question)) continue
    seen += 1
    if (!ordered) releases.push(release(window, contact.at, zones))
    else if (seen === n) return release(window, contact.at, zones)
  }
  return releases.sort((a, b) => (a < b ? 1 : -1))[n - 1] ?? beginning
}

/** The ids of the contacts that occupy the window now, oldest first. */
export const held = (question: Question, means: Means, window: Window, zones: ReadonlyArray<Zone>): ReadonlyArray<string> =>
  question.ledger
    .filter((contact) => means(contact, question) && release(window, contact.at, zones) > question.now)
    .map(({ id }) => id)
