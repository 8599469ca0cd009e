/**
 * Which contacts a ledger keeps: those that a need can still ask for. What it forgets, nothing that is asked from
 * `since` on can tell from what never was.
 *
 * Law: forgetting is safe.
 */
import { type Contact, outcomes } from '../ledger/contact.js'
import { type Instant, beginning } from '../time/instant.js'
import type { Need } from './need.js'

/** So many contacts of a group are kept: one more than is asked for takes the place of one that fails later. */
export const roomOf = ({ room }: Need): number => room + 1

/** Whether the contact may still be given back. */
export const isOpen = ({ outcome }: Contact): boolean => outcome === 'reserved'

/** Whether the need can still ask for a contact of that date. */
const isWithin = ({ lasts }: Need, { at }: Contact, since: Instant): boolean => at + lasts > since

/** Whether the need asks for the contact. */
const isAsked = (need: Need, contact: Contact, since: Instant): boolean =>
  isWithin(need, contact, since) && need.means(contact)

/** Whether it is asked for and stays what it is, so that earlier ones need not stand in for it. */
export const isSettled = (need: Need, contact: Contact, since: Instant): boolean =>
  isAsked(need, contact, since) && !isOpen(contact)

/** Whether an earlier revision, with another outcome, may have been asked for: one that comes late must not count. */
const isWithdrawn = (need: Need, contact: Contact, since: Instant): boolean =>
  contact.rev > 0 && outcomes.some((outcome) => isAsked(need, { ...contact, outcome }, since))

/**
 * A group that is filled with dates, the latest first. Those too close to the latest take no room. `filledAt` is the
 * one with which the room was taken; where there is still some, the beginning of time.
 */
export const filling = (need: Need) => {
  let latest: Instant | undefined
  let left = roomOf(need)
  let filled = beginning
  return {
    add: (at: Instant): void => {
      latest ??= at
      if (at <= latest - need.margin && (left -= 1) === 0) filled = at
    },
    filledAt: (): Instant => filled,
  }
}

/** Says of each contact, the latest first, whether the need can ask for it. */
const chooser = (need: Need, since: Instant): ((contact: Contact) => boolean) => {
  const fillings = new Map<string, ReturnType<typeof filling>>()
  const settle = (group: string, at: Instant): void => {
    const known = fillings.get(group) ?? filling(need)
    known.add(at)
    fillings.set(group, known)
  }
  return (contact) => {
    const asked = isAsked(need, contact, since)
    if (!asked && !isWithdrawn(need, contact, since)) return false
    const groups = need.groups(contact)
    const hasRoom = groups.some((group) => (fillings.get(group)?.filledAt() ?? beginning) < contact.at + need.margin)
    if (isSettled(need, contact, since)) for (const group of groups) settle(group, contact.at)
    return hasRoom || (asked && isOpen(contact))
  }
}

/** The contact with those fields alone that some need looks at. */
export const stripped = (needs: ReadonlyArray<Need>): ((contact: Contact) => Contact) => {
  const looks = new Set(needs.flatMap((need) => need.looks))
  return ({ purpose, play, topics, by, ...contact }) => ({
    ...contact,
    purpose: looks.has('purposes') ? purpose : undefined,
    play: looks.has('plays') ? play : undefined,
    topics: looks.has('topics') ? topics : [],
    by: looks.has('by') ? by : undefined,
  })
}

/**
 * The contacts that some need can still ask for, and those that were just reserved, so that they can be confirmed;
 * without what none looks at. Both lists oldest first.
 */
export const kept = (
  contacts: ReadonlyArray<Contact>,
  needs: ReadonlyArray<Need>,
  since: Instant,
): ReadonlyArray<Contact> => {
  const choosers = needs.map((need) => chooser(need, since))
  return [...contacts]
    .reverse()
    .filter((contact) => {
      const askers = choosers.filter((chooses) => chooses(contact)) // all are asked: each counts for itself
      return askers.length > 0 || (isOpen(contact) && contact.at > since)
    })
    .reverse()
    .map(stripped(needs))
}
