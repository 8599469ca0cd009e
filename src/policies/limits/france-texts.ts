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
export const frenchTexts = <const O extends Governed & Holidays = object>(
  options?: O,
): Limit<{ channel: 'sms'; purpose: 'marketing'; asked: O }> => {
  const { holidays = 'FR' }: Holidays = options ?? {}
  return limit(
    { channels: ['sms'], purposes: ['marketing'], regions: ['FR'], ...options },
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
