/** What a guard looked at: facts that an explanation shows. Each kind of guard has its own. */
import type { Consent } from '../customer/consent.js'
import type { Wall } from '../time/zone.js'

/** Facts by name, in memory. */
export interface Observed {
  /** The ids of the contacts that count now, oldest first. */
  readonly contacts?: ReadonlyArray<string>
  /** The id of the contact that is rested after; null where there is none. */
  readonly trigger?: string | null
  /** The refusals, or the grants, about this channel and purpose. */
  readonly consents?: ReadonlyArray<Consent>
  /** Each zone read, and what its clock shows: milliseconds from 1970 on the wall. */
  readonly clocks?: ReadonlyArray<{ readonly zone: string; readonly local: Wall }>
  /** What counted contacts and the message itself weigh now. */
  readonly load?: number
  /** Those of an any-of, in their order; one that does not surely apply is not open. */
  readonly guards?: ReadonlyArray<{
    readonly name: string
    readonly applies: boolean
    readonly open: boolean
    readonly observed: Observed
  }>
}
