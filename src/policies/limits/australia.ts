/** Australia: the hours of telemarketing and of research calls. */
import { type Consented, type Governed, type Holidays, type Limit, hoursOrConsent, limit, weekdays } from './limit.js'

const standard = {
  cites: 'Telecommunications (Telemarketing and Research Calls) Industry Standard 2017',
  strength: 'law',
  asOf: '2026-11',
} as const

/**
 * A telemarketing call from Monday to Friday from 9:00 to 20:00, on Saturdays from 9:00 to 17:00, never on Sundays and
 * national public holidays, by the recipient's clock.
 *
 * The ends are excluded. Prior consent to other hours lifts them (`consentLifts`). Defaults: channel `phone`, purpose
 * `marketing`, region `AU`, calendar `AU` (national holidays: not those of one state).
 *
 * Not covered: the Do Not Call Register; the duty to end a call with a person who turns out to be where the hour is
 * prohibited; what a caller must say and show.
 *
 * Source: Telecommunications (Telemarketing and Research Calls) Industry Standard 2017. Not legal advice.
 *
 * @example
 * ```ts
 * australianTelemarketing().guards?.map(({ name }) => name) // => ['Australia: hours of telemarketing']
 * ```
 */
export const australianTelemarketing = <const C extends string = 'phone', const P extends string = 'marketing'>(
  options?: Governed<C, P> & Holidays & Consented,
): Limit<C, P> => {
  const holidays = options?.holidays ?? 'AU'
  return limit(options, { channels: ['phone'], purposes: ['marketing'], regions: ['AU'] }, standard, [
    hoursOrConsent(options?.consentLifts, {
      kind: 'open-hours',
      name: 'Australia: hours of telemarketing',
      spans: [
        { days: weekdays, from: '09:00', to: '20:00' },
        { days: ['sat'], from: '09:00', to: '17:00' },
      ],
      holidays,
    }),
  ])
}

/**
 * A research call from Monday to Friday from 9:00 to 20:30, on Saturdays and Sundays from 9:00 to 17:00, never on
 * national public holidays, by the recipient's clock.
 *
 * The ends are excluded. Prior consent to other hours lifts them (`consentLifts`). Defaults: channel `phone`, purpose
 * `research`, region `AU`, calendar `AU`. Not covered: as for `australianTelemarketing`.
 *
 * Source: Telecommunications (Telemarketing and Research Calls) Industry Standard 2017. Not legal advice.
 *
 * @example
 * ```ts
 * australianResearch().guards?.map(({ on }) => on?.purposes) // => [['research']]
 * ```
 */
export const australianResearch = <const C extends string = 'phone', const P extends string = 'research'>(
  options?: Governed<C, P> & Holidays & Consented,
): Limit<C, P> => {
  const holidays = options?.holidays ?? 'AU'
  return limit(options, { channels: ['phone'], purposes: ['research'], regions: ['AU'] }, standard, [
    hoursOrConsent(options?.consentLifts, {
      kind: 'open-hours',
      name: 'Australia: hours of research calls',
      spans: [
        { days: weekdays, from: '09:00', to: '20:30' },
        { days: ['sat', 'sun'], from: '09:00', to: '17:00' },
      ],
      holidays,
    }),
  ])
}
