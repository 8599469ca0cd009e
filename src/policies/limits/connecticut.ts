/** Connecticut: telephonic sales calls and texts need written consent, and have hours. */
import { type Governed, type Limit, limit } from './limit.js'

/**
 * A telephonic sales call, by voice or text, only with prior express written consent, and only from 9:00 to 20:00
 * local time.
 *
 * The end of the hours is excluded. Messages over the internet count as texts: name those channels too. Defaults:
 * channels `phone` and `sms`, purpose `marketing`, region `US-CT`.
 *
 * Not covered: whether a grant in your records is *written* consent, the statute's exceptions, the presumption that a
 * number with a Connecticut area code is in Connecticut (put `US-CT` among the customer's regions), and the ten
 * seconds within which a call must end.
 *
 * Source: Conn. Gen. Stat. 42-288a (Public Act 23-98), in force since 1 October 2023, read in a summary; older tables
 * give 21:00. Not legal advice.
 *
 * @example
 * ```ts
 * connecticutTelephonicSales().guards?.map(({ kind }) => kind) // => ['open-hours', 'opt-in']
 * ```
 */
export const connecticutTelephonicSales = <
  const C extends string = 'phone' | 'sms',
  const P extends string = 'marketing',
>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { channels: ['phone', 'sms'], purposes: ['marketing'], regions: ['US-CT'] },
    { cites: 'Conn. Gen. Stat. 42-288a', strength: 'law', asOf: '2026-11' },
    [
      { kind: 'open-hours', name: 'Connecticut: hours of calls and texts', spans: [{ from: '09:00', to: '20:00' }] },
      { kind: 'opt-in', name: 'Connecticut: prior express written consent' },
    ],
  )
