/** Italy: the hours of sales calls, for those who adhere to the code of conduct. */
import { type Governed, type Holidays, type Limit, limit, weekdays } from './limit.js'

/**
 * A sales call on weekdays from 9:00 to 20:00, on Saturdays and on the eves of holidays from 10:00 to 19:00, never on
 * Sundays and holidays.
 *
 * The ends are excluded; by the consumer's clock. An eve that is a Sunday or a holiday is closed all the same, which
 * takes a second guard: spans for an eve replace those of the weekday. Defaults: channel `phone`, purpose `marketing`,
 * region `IT`, calendar `IT`.
 *
 * Not covered: the public register of objections (effective within 15 days; current contracts, and those that ended at
 * most 30 days ago, are exempt), consent, and everybody who does not adhere.
 *
 * Source: Codice di condotta per le attività di telemarketing e teleselling, in force since 2024, read in a summary.
 * Not legal advice.
 *
 * @example
 * ```ts
 * italianCalls().guards?.map(({ name }) => name) // => ['Italy: hours of calls', 'Italy: never on Sunday']
 * ```
 */
export const italianCalls = <const C extends string = 'phone', const P extends string = 'marketing'>(
  options?: Governed<C, P> & Holidays,
): Limit<C, P> => {
  const holidays = options?.holidays ?? 'IT'
  return limit(
    options,
    { channels: ['phone'], purposes: ['marketing'], regions: ['IT'] },
    { cites: 'Codice di condotta telemarketing', strength: 'code', asOf: '2026-11' },
    [
      {
        kind: 'open-hours',
        name: 'Italy: hours of calls',
        spans: [
          { days: weekdays, from: '09:00', to: '20:00' },
          { days: ['sat', 'holiday-eve'], from: '10:00', to: '19:00' },
        ],
        holidays,
      },
      {
        kind: 'open-hours',
        name: 'Italy: never on Sunday',
        spans: [{ days: [...weekdays, 'sat'], from: '00:00', to: '24:00' }],
      },
    ],
  )
}
