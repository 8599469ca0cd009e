/** United States: the hours of telemarketing (Telemarketing Sales Rule of the FTC). */
import { type Consented, type Governed, type Limit, hoursOrConsent, limit } from './limit.js'

/**
 * An outbound telemarketing call to a person's residence only between 8:00 and 21:00 where they are, on all seven
 * days.
 *
 * "At any time other than between 8:00 a.m. and 9:00 p.m.": here the end is excluded. Prior consent of the person
 * lifts the hours (`consentLifts`). Defaults: channel `phone`, purpose `marketing`, region `US`.
 *
 * Not covered: the registry (a copy at most 31 days old), abandoned calls (at most 3 % of a campaign, over successive
 * 30-day periods: a figure of campaigns, not of customers), disclosures, and who falls under the FTC at all.
 *
 * Source: 16 CFR 310.4(c). Not legal advice.
 *
 * @example
 * ```ts
 * tsrHours().guards?.map(({ cites }) => cites) // => ['16 CFR 310.4(c)']
 * ```
 */
export const tsrHours = <const C extends string = 'phone', const P extends string = 'marketing'>(
  options?: Governed<C, P> & Consented,
): Limit<C, P> => {
  return limit(
    options,
    { channels: ['phone'], purposes: ['marketing'], regions: ['US'] },
    { cites: '16 CFR 310.4(c)', strength: 'law', asOf: '2026-11' },
    [
      hoursOrConsent(options?.consentLifts, {
        kind: 'open-hours',
        name: 'TSR: hours of calls',
        spans: [{ from: '08:00', to: '21:00' }],
      }),
    ],
  )
}
