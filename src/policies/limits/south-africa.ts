/** South Africa: the hours of direct marketing, on every channel. */
import { type Consented, type Governed, type Holidays, type Limit, hoursOrConsent, limit, weekdays } from './limit.js'

/**
 * Direct marketing to a consumer at home only on weekdays from 8:00 to 20:00 and on Saturdays from 9:00 to 13:00,
 * never on Sundays and public holidays, unless agreed.
 *
 * The ends are excluded. Judged when a message is dispatched, which is when a decision is made: what is received later
 * is no breach, if it was not timed for that. An agreement lifts the hours (`consentLifts`). Defaults: every channel,
 * purpose `marketing`, region `ZA`, calendar `ZA`.
 *
 * Not covered: the register of objections, the consent that electronic marketing needs (POPIA).
 *
 * Source: Consumer Protection Act 68 of 2008, section 12, notice. Not legal advice.
 *
 * @example
 * ```ts
 * southAfricanDirectMarketing().guards?.map(({ on }) => on) // => [{ purposes: ['marketing'], regions: ['ZA'] }]
 * ```
 */
export const southAfricanDirectMarketing = <const C extends string = never, const P extends string = 'marketing'>(
  options?: Governed<C, P> & Holidays & Consented,
): Limit<C, P> => {
  const holidays = options?.holidays ?? 'ZA'
  return limit(
    options,
    { purposes: ['marketing'], regions: ['ZA'] },
    { cites: 'Consumer Protection Act 68 of 2008 s. 12, notice', strength: 'law', asOf: '2026-11' },
    [
      hoursOrConsent(options?.consentLifts, {
        kind: 'open-hours',
        name: 'South Africa: hours of direct marketing',
        spans: [
          { days: weekdays, from: '08:00', to: '20:00' },
          { days: ['sat'], from: '09:00', to: '13:00' },
        ],
        holidays,
      }),
    ],
  )
}
