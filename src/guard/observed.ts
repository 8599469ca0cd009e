/** What a guard looked at: facts that an explanation shows. Each kind of guard has its own. */
import type { Consent } from '../customer/consent.js'
import type { Wall } from '../time/zone.js'

/** Facts by name, in memory. */
export interface Observed {
  /** The ids of the contacts that count now, oldest first. */
  readonly contacts?: ReadonlyArray<string>
  /** The id of the contact that is rested after. */
  readonly trigger?: string | null
  readonly consents?: ReadonlyArray<Consent>
  readonly clocks?: ReadonlyArray<{ readonly zone: string; readonly local: Wall }>
  /** What counted contacts and the message itself weigh. */
  readonly load?: number
  readonly guards?: ReadonlyArray<{
    readonly name: string
    readonly applies: boolean
    readonly open: boolean
    readonly observed: Observed
  }>
}
