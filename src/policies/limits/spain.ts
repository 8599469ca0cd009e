/** Spain: the hours of commercial calls. */
import { type Governed, type Holidays, type Limit, limit, weekdays } from './limit.js'

/**
 * A commercial call only from Monday to Friday, from 9:00 to 21:00, never on holidays.
 *
 * "En ningún caso antes de las 9 horas ni más tarde de las 21 horas ni festivos o fines de semana": 21:00:00 itself is
 * allowed there, and excluded here. By the consumer's clock: the Canaries are an hour behind. Defaults: channel
 * `phone`, purpose `marketing`, region `ES`, calendar `ES`; regions and towns have holidays of their own.
 *
 * Not covered: the consent or other legal basis that article 66.1.b of the Ley 11/2022 asks for (an `opt-in` of your
 * own is the strict reading), the Robinson list, the operators' code (10:00 to 15:00 and 16:00 to 21:00), the prefixes
 * of Ley 10/2025.
 *
 * Source: Real Decreto Legislativo 1/2007, article 96.2. Not legal advice.
 *
 * @example
 * ```ts
 * spanishCalls().guards?.map(({ name }) => name) // => ['Spain: hours of calls']
 * ```
 */
export const spanishCalls = <const C extends string = 'phone', const P extends string = 'marketing'>(
  options?: Governed<C, P> & Holidays,
): Limit<C, P> => {
  const holidays = options?.holidays ?? 'ES'
  return limit(
    options,
    { channels: ['phone'], purposes: ['marketing'], regions: ['ES'] },
    { cites: 'RDL 1/2007 art. 96.2', strength: 'law', asOf: '2026-11' },
    [
      {
        kind: 'open-hours',
        name: 'Spain: hours of calls',
        spans: [{ days: weekdays, from: '09:00', to: '21:00' }],
        holidays,
      },
    ],
  )
}
