/** Any trade: a contract is about to renew or to end. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'
import type { Timing } from './timing.js'

/**
 * The signal has an `impact`, the day of renewal (topic: the contract). From 30 days before: time to decide, and in
 * the middle of the 15 to 45 days that California asks of yearly contracts. Once for each signal: the next
 * renewal is a new one. Whoever talks to us about it is answered there.
 *
 * Options: `channels` (default `email`); `lead`, how long before the renewal we may begin (default `P30D`).
 * Source: California Business and Professions Code § 17602(b): 15 to 45 days before, as read in 2026-11.
 *
 * @example
 * ```ts
 * renewalDue().plays?.[0] // => { name: 'renewal due', lead: 'P30D', … }
 * ```
 */
export const renewalDue = <const C extends string = 'email'>(
  options?: OnChannels<C> & Pick<Timing, 'lead'>,
): Part<{ channel: NoInfer<C>; purpose: 'account' }> => ({
  plays: [
    {
      name: 'renewal due',
      when: { kinds: ['renewal-due'] },
      purpose: 'account',
      channels: listOr(['email'], options?.channels),
      priority: 2,
      lead: options?.lead ?? 'P30D',
      note: {
        why: 'Thirty days are time to decide, and lie within the 15 to 45 that the strictest known rule asks for.',
        cites: 'California Business and Professions Code § 17602(b): 15 to 45 days before',
        asOf: '2026-11',
      },
    },
  ],
})
