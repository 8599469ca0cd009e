/** United Kingdom: the hours that the FCA (Financial Conduct Authority) counts as sociable, for offers and arrears. */
import { type Consented, type Governed, type Limit, hoursOrConsent, limit, weekdays } from './limit.js'

/**
 * A firm promotes a mortgage by phone only from Monday to Saturday, from 9:00 to 21:00, unless agreed beforehand.
 *
 * "An unsocial hour usually means on a Sunday or before 9 am or after 9 pm on any other day": 21:00:00 itself is
 * excluded here. Holidays have no rule. An agreement lifts the hours (`consentLifts`). Defaults: channel `phone`,
 * purpose `marketing`, region `GB`.
 *
 * Not covered: hours at which a customer is known not to want to be called (guards of the customer), and everybody
 * whom the rule does not bind: no statute sets hours for marketing calls in general.
 *
 * Source: FCA Handbook, MCOB 3A.4.1R, read in a summary. Not legal advice.
 *
 * @example
 * ```ts
 * fcaPromotionHours().guards?.map(({ name }) => name) // => ['FCA: hours of promotion']
 * ```
 */
export const fcaPromotionHours = <const C extends string = 'phone', const P extends string = 'marketing'>(
  options?: Governed<C, P> & Consented,
): Limit<C, P> => {
  return limit(
    options,
    { channels: ['phone'], purposes: ['marketing'], regions: ['GB'] },
    { cites: 'MCOB 3A.4.1R', strength: 'law', asOf: '2026-11' },
    [
      hoursOrConsent(options?.consentLifts, {
        kind: 'open-hours',
        name: 'FCA: hours of promotion',
        spans: [{ days: [...weekdays, 'sat'], from: '09:00', to: '21:00' }],
      }),
    ],
  )
}

/**
 * A firm calls a customer in arrears only at a reasonable hour: from 8:00 to 21:00, every day.
 *
 * "Usually between 8 am and 9 pm"; the end is excluded. It is guidance on a rule: hence the strength `code`. Defaults:
 * channel `phone`, purpose `debt`, region `GB`.
 *
 * Not covered: working patterns and religious faith, which call for other hours (guards of the customer); how often is
 * too often (MCOB 13.5.3R gives no number); the reasonable requests that CONC 7.9.4R tells a firm to heed.
 *
 * Source: FCA Handbook, MCOB 13.5.4G. Not legal advice.
 *
 * @example
 * ```ts
 * fcaArrearsHours().guards?.map(({ strength }) => strength) // => ['code']
 * ```
 */
export const fcaArrearsHours = <const C extends string = 'phone', const P extends string = 'debt'>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { channels: ['phone'], purposes: ['debt'], regions: ['GB'] },
    { cites: 'MCOB 13.5.4G', strength: 'code', asOf: '2026-11' },
    [{ kind: 'open-hours', name: 'FCA: hours of calls about arrears', spans: [{ from: '08:00', to: '21:00' }] }],
  )
