/** Holds: which contacts still occupy a window, and when so many of them are released that there is room again. */
import type { Contact } from '../ledger/contact.js'
import { type Meaning, isMeant } from '../ledger/meaning.js'
import { type Instant, beginning, never, plus } from '../time/instant.js'
import type { Hold } from '../time/window.js'
import type { Stretch } from './guard.js'
import type { Question } from './question.js'
import { type GuardZone, zonesFor } from './where.js'

/** What holds: contacts of a meaning; or only those whose (`times` − 1)-th predecessor is, at most `inside` earlier. */
export interface Holder {
  readonly meaning: Meaning
  readonly hold: Hold
  readonly zone: GuardZone
  readonly times: number
  readonly inside?: number | undefined
  /** So many held at once leave no room. */
  readonly room: number
  /** The place of the guard in the policy; none, where it is not the policy's, or one of an any-of. */
  readonly place?: number | undefined
}

/** A contact that holds, from its date to its release. */
interface Held extends Stretch {
  readonly contact: Contact
}

/** All that are held at `at`, the newest first. */
export const heldAt = (
  { meaning, hold, zone, times, inside }: Holder,
  question: Question,
  at: Instant,
): Array<Held> => {
  const { ledger } = question.facts
  const zones = zonesFor(zone, question)
  const oldest = at - hold.longest(zones)
  const meant: Array<Contact> = []
  const held: Array<Held> = []
  for (let i = ledger.length - 1; i >= 0; i -= 1) {
    const predecessor = ledger[i]!
    if (predecessor.at <= oldest && (meant.length === 0 || times === 1)) break
    if (!isMeant(meaning, predecessor, question)) continue
    meant.push(predecessor)
    const contact = meant[meant.length - times]
    if (contact === undefined) continue
    if (contact.at <= oldest) break
    if (contact.at - predecessor.at > inside!) continue
    const from = contact.at
    const to = hold.release(from, zones)
    if (to > at) held.push({ contact, from, to })
  }
  return held
}

/** The ids of those held now, the oldest first. */
export const heldIds = (holder: Holder, question: Question): ReadonlyArray<string> =>
  heldAt(holder, question, question.facts.now)
    .map(({ contact }) => contact.id)
    .reverse()

/** When there is room: the `room`-th latest release; the beginning of time, where there is room at `at`. */
export const releaseAt = (holder: Holder, question: Question, at: Instant): Instant => {
  const { meaning, hold, times, room, place } = holder
  if (room === 0) return never
  const { ledger } = question.facts
  const known = ledger.releases?.[place!] ?? ledger.releaseFor?.(ledger, question, place)
  if (known !== undefined) return known
  const { length } = hold
  if (length === undefined || times > 1) {
    const releases = heldAt(holder, question, at).map(({ to }) => to)
    return releases.sort((a, b) => b - a)[room - 1] ?? beginning
  }
  // All are held equally long: they are released in order, and none of them needs to be listed.
  let left = room
  for (let i = ledger.length - 1; i >= 0; i -= 1) {
    const contact = ledger[i]!
    if (contact.at + length <= at) break
    if (isMeant(meaning, contact, question) && (left -= 1) === 0) return plus(contact.at, length)
  }
  return beginning
}
