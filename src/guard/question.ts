/** A question is what a guard is asked: may this be said to this customer, on this channel, and at which moments? */
import type { Consent } from '../customer/consent.js'
import type { Group } from '../customer/customer.js'
import type { Message } from '../ledger/contact.js'
import type { Ledger } from '../ledger/ledger.js'
import type { Severity } from '../signal/severity.js'
import type { Instant } from '../time/instant.js'
import type { Zone } from '../time/zone.js'

/** What is known, whatever is to be said. */
export interface Facts {
  readonly customer: Group & { readonly id: string; readonly consents: ReadonlyArray<Consent> }
  /** Where the customer's clock may be, or is assumed to be; none: unknown. */
  readonly zones: ReadonlyArray<Zone>
  readonly ledger: Ledger
  /** Nobody asks about an earlier moment. */
  readonly now: Instant
  /** Nor about a later one. */
  readonly horizon: Instant
}

/** What does not change while an outreach waits for its moment. */
export interface Question extends Message {
  readonly facts: Facts
  readonly severity: Severity
}
