/** LoyaltyLoop: a quarter between requests for feedback. */
import { type Governed, type Limit, limit } from './limit.js'

/**
 * Whoever was asked for feedback is not asked again for ninety times 24 hours, on any channel.
 *
 * It rolls, to the millisecond. Defaults: every channel, purpose `research`. Not covered: LoyaltyLoop takes the
 * customer off the list; here the survey waits.
 *
 * Source: the default of LoyaltyLoop's touch frequency filter.
 *
 * @example
 * ```ts
 * loyaltyLoopTouchFrequency().guards?.map(({ name }) => name) // => ['LoyaltyLoop: ninety days between requests']
 * ```
 */
export const loyaltyLoopTouchFrequency = <const C extends string = never, const P extends string = 'research'>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { purposes: ['research'] },
    { cites: 'LoyaltyLoop: touch frequency filter', strength: 'platform', asOf: '2026-11' },
    [{ kind: 'cap', name: 'LoyaltyLoop: ninety days between requests', atMost: 1, within: { rolling: 'P90D' } }],
  )
