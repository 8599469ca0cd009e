/** Holds: which contacts still occupy a window, and when the last of them that matter are released. */
import type { Contact, Meaning } from '../ledger/contact.js'
import { type Instant, beginning } from '../time/instant.js'
import type { Hold } from '../time/window.js'
import type { Zone } from '../time/zone.js'
import type { Question } from './question.js'

/** The n-th latest release of the contacts that are meant, the beginning of time where fewer are held. */
export const nthRelease = (
  question: Question,
  { channel, means }: Meaning,
  hold: Hold,
  zones: ReadonlyArray<Zone>,
  n: number,
): Instant => {
  const { ledger, now } = question
  const oldest = now - hold.longest(zones)
  const releases: Array<Instant> = []
  let left = n
  for (let i = ledger.length - 1; i >= 0; i -= 1) {
    const contact = ledger[i]!
    if (contact.at <= oldest) break
    if ((channel !== undefined && contact.channel !== channel) || !means(contact, question)) continue
    left -= 1
    if (!hold.ordered) releases.push(hold.release(contact.at, zones))
    else if (left === 0) return hold.release(contact.at, zones)
  }
  return hold.ordered ? beginning : (releases.sort((a, b) => (a < b ? 1 : -1))[n - 1] ?? beginning)
}

/** The contacts that are still held, newest first. */
export const heldContacts = (
  question: Question,
  { means }: Meaning,
  hold: Hold,
  zones: ReadonlyArray<Zone>,
): ReadonlyArray<Contact> => {
  const { ledger, now } = question
  const oldest = now - hold.longest(zones)
  const held: Array<Contact> = []
  for (let i = ledger.length - 1; i >= 0 && ledger[i]!.at > oldest; i -= 1) {
    const contact = ledger[i]!
    if (means(contact, question) && hold.release(contact.at, zones) > now) held.push(contact)
  }
  return held
}

/** Their ids, oldest first. */
export const heldIds = (...asked: Parameters<typeof heldContacts>): ReadonlyArray<string> =>
  heldContacts(...asked)
    .map(({ id }) => id)
    .reverse()
