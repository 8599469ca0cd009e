/** France: when marketing texts are sent. */
import { type Governed, type Holidays, type Limit, limit, weekdays } from './limit.js'

/**
 * Marketing texts not from 22:00 to 08:00, not on Sundays, not on public holidays.
 *
 * Senders refuse or hold them then; by the consumer's clock, and at 22:00:00 it is too late. Defaults: channel `sms`,
 * purpose `marketing`, region `FR`, calendar `FR`. Not covered: the consent that texts need, the word STOP in each.
 *
 * Source: what Brevo and Klaviyo document for French numbers. Not legal advice.
 *
 * @example
 * ```ts
 * frenchTexts({ holidays: 'Alsace' }).guards?.map(({ strength }) => strength) // => ['platform']
 * ```
 */
export const frenchTexts = <const C extends string = 'sms', const P extends string = 'marketing'>(
  options?: Governed<C, P> & Holidays,
): Limit<C, P> => {
  const holidays = options?.holidays ?? 'FR'
  return limit(
    options,
    { channels: ['sms'], purposes: ['marketing'], regions: ['FR'] },
    { cites: 'Brevo, Klaviyo: marketing texts to France', strength: 'platform', asOf: '2026-11' },
    [
      {
        kind: 'open-hours',
        name: 'France: hours of texts',
        spans: [{ days: [...weekdays, 'sat'], from: '08:00', to: '22:00' }],
        holidays,
      },
    ],
  )
}
