/** United States: the hours of telephone solicitation (Telephone Consumer Protection Act). */
import { type Consented, type Exempting, type Governed, type Limit, exempting, hoursOrConsent, limit } from './limit.js'

/**
 * A telephone solicitation only from 8:00 to 21:00 by the called party's clock, on all seven days, holidays included.
 *
 * The text says "before the hour of 8 a.m. or after 9 p.m.", which allows 21:00:00 itself; here the end is excluded.
 * The clock is that of the place where they are, whatever their number's area code: in doubt give the customer both
 * zones. Defaults: channel `phone`, purpose `marketing`, region `US`; customers of the segment
 * `established-business-relationship` are exempt. The FCC has treated texts as calls and courts are no longer bound
 * to: a careful team passes `channels: ['phone', 'sms']`.
 *
 * Not covered: who has such a relationship (it ages, and a request not to be called ends it), express invitation or
 * permission (`consentLifts`, if your records of consent mean that), tax-exempt non-profits, the do-not-call registry,
 * consent to automated or recorded calls. A call that sells nothing is no solicitation: give it another purpose.
 *
 * Source: 47 CFR 64.1200(c)(1); platforms enforce it (Twilio error 30610). Not legal advice.
 *
 * @example
 * ```ts
 * tcpaHours().guards?.map(({ name }) => name) // => ['TCPA: hours of calls']
 * ```
 */
export const tcpaHours = <const C extends string = 'phone', const P extends string = 'marketing'>(
  options?: Governed<C, P> & Exempting & Consented,
): Limit<C, P> => {
  const exempt = options?.exempt ?? ['established-business-relationship']
  const hours = hoursOrConsent(options?.consentLifts, {
    kind: 'open-hours',
    name: 'TCPA: hours of calls',
    spans: [{ from: '08:00', to: '21:00' }],
  })
  return limit(
    options,
    { channels: ['phone'], purposes: ['marketing'], regions: ['US'] },
    { cites: '47 CFR 64.1200(c)(1)', strength: 'law', asOf: '2026-11' },
    [{ ...hours, ...exempting(exempt) }],
  )
}
