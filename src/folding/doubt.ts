/** When what a ledger keeps no longer says what a new revision changes. */
import type { Contact } from '../ledger/contact.js'
import type { Instant } from '../time/instant.js'
import { filling, isOpen, isSettled, roomOf, stripped } from './kept.js'
import type { Need } from './need.js'

/**
 * Whether a new revision leaves a need in doubt: it takes one of the latest out of a group that was full, and what was
 * behind it is forgotten. A contact that was only reserved was never counted on.
 */
export const isInDoubt = (
  contacts: ReadonlyArray<Contact>,
  revised: Contact,
  needs: ReadonlyArray<Need>,
  since: Instant,
): boolean => {
  const known = contacts.find(({ id }) => id === revised.id)
  if (known === undefined || known === revised || isOpen(known)) return false
  return needs.some((need) => {
    const groupsOf = (contact: Contact) => (isSettled(need, contact, since) ? need.groups(contact) : [])
    const still = revised.at < known.at ? [] : groupsOf(revised)
    const left = groupsOf(known).filter((group) => !still.includes(group))
    return left.some((group) => {
      const all = contacts.filter((one) => groupsOf(one).includes(group))
      const later = all.slice(all.indexOf(known) + 1).map(({ at }) => at)
      const filled = filling(need)
      for (const at of later.reverse()) filled.add(at)
      return all.length >= roomOf(need) && filled.filledAt() < known.at + need.margin
    })
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
