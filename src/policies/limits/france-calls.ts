/** France: when and how often a consumer may be called to be sold something. */
import { type Consented, type Governed, type Holidays, type Limit, hoursOrConsent, limit, weekdays } from './limit.js'

/**
 * Telephone prospecting of a consumer: only from Monday to Friday, from 10:00 to 13:00 and from 14:00 to 20:00 by the
 * consumer's clock, never on public holidays; at most four attempts in thirty days; after a refusal on the phone, none
 * for sixty full days.
 *
 * The ends of the hours are excluded. Thirty calendar days, the attempt's own the first: after four, the fifth is free
 * on the thirty-first day from the oldest. Attempts count whatever came of them, failed ones too, and those of agents:
 * write these into the history. "Soixante jours calendaires révolus": the first call may be made on the sixty-first
 * day after that of the refusal. A consumer's own request not to be called again is a refusal in the records of
 * consent. Express prior consent to other days and hours lifts the hours (`consentLifts`), not the numbers. Defaults:
 * channel `phone`, purpose `marketing`, region `FR`, calendar `FR` (the days of article L. 3133-1 of the Code du
 * travail).
 *
 * Not covered: the consent that calls need since 11 August 2026 (`frenchCallConsent`), the register Bloctel, numbers
 * that may be shown, sectors where prospecting is forbidden. Overseas departments have days of their own.
 *
 * Source: Code de la consommation D. 223-9 (décret 2022-1313), in force since 1 March 2023. Not legal advice.
 *
 * @example
 * ```ts
 * frenchCalls().guards?.map(({ kind }) => kind) // => ['open-hours', 'cap', 'rest']
 * ```
 */
export const frenchCalls = <const C extends string = 'phone', const P extends string = 'marketing'>(
  options?: Governed<C, P> & Holidays & Consented,
): Limit<C, P> => {
  const holidays = options?.holidays ?? 'FR'
  return limit(
    options,
    { channels: ['phone'], purposes: ['marketing'], regions: ['FR'] },
    { cites: 'C. conso. D. 223-9', strength: 'law', asOf: '2026-11' },
    [
      hoursOrConsent(options?.consentLifts, {
        kind: 'open-hours',
        name: 'France: hours of calls',
        spans: [
          { days: weekdays, from: '10:00', to: '13:00' },
          { days: weekdays, from: '14:00', to: '20:00' },
        ],
        holidays,
      }),
      {
        kind: 'cap',
        name: 'France: four attempts in thirty days',
        atMost: 4,
        within: { days: 30 },
        counts: { outcomes: 'any' },
      },
      {
        kind: 'rest',
        name: 'France: sixty days after a refusal',
        after: { outcomes: ['refused'] },
        for: { days: 61 },
      },
    ],
  )
}
