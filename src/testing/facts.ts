/** Facts: what is drawn of a customer, relative to the moment of asking; and the situation that they make. */
import type { SituationJson } from 'tactful'
import { iso } from './ask.js'
import { type Authored, stripped } from './authored.js'
import { type Relative, dated } from './record.js'

export interface Facts {
  readonly now: number
  readonly customer: Authored
  readonly consents: ReadonlyArray<Relative>
  readonly signals: ReadonlyArray<Relative>
  readonly issues: ReadonlyArray<Relative>
  readonly contacts: ReadonlyArray<Relative>
}

const filled = (list: ReadonlyArray<Authored>) => (list.length > 0 ? list : undefined)

/** As JSON, without empty lists. */
export const situationOf = ({ now, customer, consents, signals, issues, contacts }: Facts): SituationJson =>
  stripped({
    now: iso(now),
    customer: stripped({ ...customer, consents: filled(dated('', consents, now)) }),
    signals: filled(dated('s', signals, now)),
    issues: filled(dated('i', issues, now)),
    contacts: filled(dated('k', contacts, now)),
  }) as unknown as SituationJson
