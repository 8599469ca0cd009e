/**
 * Which contacts a ledger keeps: those that a need can still ask for. What it forgets, nothing that is asked from
 * `since` on can tell from what never was.
 *
 * Law: forgetting is safe.
 */
import { added } from '../json/few.js'
import { type Contact, outcomes } from '../ledger/contact.js'
import { type Instant, beginning } from '../time/instant.js'
import type { Need } from './need.js'

/** So many contacts of a group are kept: one more than is asked for takes the place of one that fails later. */
const roomOf = ({ room }: Need): number => room + 1

/** Whether the contact may still be given back. */
const isOpen = ({ outcome }: Contact): boolean => outcome === 'reserved'

/** Whether the need can still ask for a contact of that date. */
const isWithin = ({ lasts }: Need, { at }: Contact, since: Instant): boolean => at + lasts > since

/** Whether the need asks for the contact. */
const isAsked = (need: Need, contact: Contact, since: Instant): boolean =>
  isWithin(need, contact, since) && need.means(contact)

/** Whether it is asked for and stays what it is, so that earlier ones need not stand in for it. */
const isSettled = (need: Need, contact: Contact, since: Instant): boolean =>
  isAsked(need, contact, since) && !isOpen(contact)

/** Whether an earlier revision, with another outcome, may have been asked for: if it comes late, it must be known as such. */
const isWithdrawn = (need: Need, contact: Contact, since: Instant): boolean =>
  contact.rev > 0 && outcomes.some((outcome) => isAsked(need, { ...contact, outcome }, since))

/** Says of each contact, the latest first, whether the need can ask for it. */
const chooser = (need: Need, since: Instant): ((contact: Contact) => boolean) => {
  const { apart } = need
  const room = roomOf(need)
  const dates = new Map<string, Array<Instant>>()
  /** The date of the last that has room, where there is no more: those too close to the latest take none. */
  const filledAt = (group: string): Instant => {
    const known = dates.get(group) ?? []
    return known.filter((at) => at <= known[0]! - apart)[room - 1] ?? beginning
  }
  const settle = (group: string, at: Instant): void => {
    if (filledAt(group) === beginning) dates.set(group, added(dates.get(group), at))
  }
  return (contact) => {
    const asked = isAsked(need, contact, since)
    if (!asked && !isWithdrawn(need, contact, since)) return false
    const groups = need.groups(contact)
    const hasRoom = groups.some((group) => filledAt(group) < contact.at + apart)
    if (isSettled(need, contact, since)) for (const group of groups) settle(group, contact.at)
    return hasRoom || (asked && isOpen(contact))
  }
}

/** The contact with those fields alone that some need looks at. */
const stripped = (needs: ReadonlyArray<Need>): ((contact: Contact) => Contact) => {
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

/**
 * The needs that a new revision leaves in doubt: it takes a contact out of a group that was full, and what was behind
 * it is forgotten. A contact that was only reserved was never counted on.
 */
export const inDoubt = (
  contacts: ReadonlyArray<Contact>,
  revised: Contact,
  needs: ReadonlyArray<Need>,
  since: Instant,
): ReadonlyArray<Need> => {
  const known = contacts.find(({ id }) => id === revised.id)
  if (known === undefined || known === revised || isOpen(known)) return []
  return needs.filter((need) => {
    const groupsOf = (contact: Contact) => (isSettled(need, contact, since) ? need.groups(contact) : [])
    const still = revised.at < known.at ? [] : groupsOf(revised)
    const left = groupsOf(known).filter((group) => !still.includes(group))
    return left.some((group) => contacts.filter((one) => groupsOf(one).includes(group)).length >= roomOf(need))
  })
}

/**
 * Whether another contact of the same id, revision and date is known. All of both would say which counts; but a ledger
 * keeps only some of what each says.
 */
export const isAmbiguous = (
  contacts: ReadonlyArray<Contact>,
  contact: Contact,
  needs: ReadonlyArray<Need>,
): boolean => {
  const { id, rev, at } = contact
  const known = contacts.find((one) => one.id === id && one.rev === rev && one.at === at)
  const looked = stripped(needs)
  return known !== undefined && JSON.stringify(looked(known)) !== JSON.stringify(looked(contact))
}
