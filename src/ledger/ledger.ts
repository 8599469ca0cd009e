/** The ledger is what has been said to and by a customer so far: contacts, oldest first, then by id. */
import { type Instant, beginning } from '../time/instant.js'
import type { Contact, Message } from './contact.js'

/** Oldest first; of one date, by id. */
export interface Ledger extends ReadonlyArray<Contact> {
  /** Of a folded one, by the place of a guard in the policy: since when it has room, where that can be said. */
  readonly releases?: ReadonlyArray<Instant | undefined>
  /** The same for a message, of a guard that keeps contacts apart. */
  readonly releaseFor?: (ledger: Ledger, message: Message, place: number | undefined) => Instant | undefined
}

/** The date of the latest contact that passes, from `since` on; the beginning of time, where there is none. */
export const latest = (ledger: Ledger, passes: (contact: Contact) => boolean, since: Instant = beginning): Instant => {
  for (let i = ledger.length - 1; i >= 0; i -= 1) {
    const contact = ledger[i]!
    if (contact.at < since) break
    if (passes(contact)) return contact.at
  }
  return beginning
}

/** Whether the contact told the customer about the topic in the name of this play: outbound, and it arrived. */
export const tells = (contact: Contact, topic: string, play: string): boolean =>
  contact.direction === 'outbound' &&
  contact.outcome !== 'failed' &&
  contact.outcome !== 'bounced' &&
  (contact.play === undefined || contact.play === play) &&
  contact.topics.includes(topic)
