/** India: the hours of recovery calls. */
import { type Exempting, type Governed, type Limit, exempting, limit } from './limit.js'

/**
 * A borrower is called to recover a loan only from 8:00 to 19:00.
 *
 * "Before 8:00 a.m. and after 7:00 p.m." is forbidden: 19:00:00 itself is excluded here. Customers of the segment
 * `microfinance` are exempt: their loans have directions of their own. Defaults: channel `phone`, purpose `debt`,
 * region `IN`.
 *
 * Not covered: what is "persistently" calling; guarantors, relatives, referees; promotional messages, which each
 * subscriber allows by category, mode, hour and day in a register of preferences.
 *
 * Source: Reserve Bank of India, circular of 12 August 2022 on recovery agents, quoted in the press. Not legal advice.
 *
 * @example
 * ```ts
 * indianRecoveryCalls().guards?.map(({ name }) => name) // => ['India: hours of recovery calls']
 * ```
 */
export const indianRecoveryCalls = <const C extends string = 'phone', const P extends string = 'debt'>(
  options?: Governed<C, P> & Exempting,
): Limit<C, P> => {
  const exempt = options?.exempt ?? ['microfinance']
  return limit(
    options,
    { channels: ['phone'], purposes: ['debt'], regions: ['IN'] },
    { cites: 'RBI circular of 12 August 2022', strength: 'law', asOf: '2026-11' },
    [
      {
        kind: 'open-hours',
        name: 'India: hours of recovery calls',
        ...exempting(exempt),
        spans: [{ from: '08:00', to: '19:00' }],
      },
    ],
  )
}
