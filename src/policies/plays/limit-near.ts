/** Software: a quota, a budget or a plan will soon be used up. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'
import type { Timing } from './timing.js'

/**
 * Sent at 80 % of the limit, or on a forecast of when it will be reached (`impact`; topic: the limit). With an
 * impact, not earlier than the lead: a warning three weeks ahead is forgotten. At the impact it is too late. Without
 * one it stands until it is cleared, or expires, or there is more room.
 *
 * The share is decided where the signal is made; 80 % is the custom.
 *
 * Options: `channels` (default `email`, `in-app`, `push`); `lead`, how long before it is reached we may begin
 * (default `P7D`).
 * Source: the catalogue's own judgement.
 *
 * @example
 * ```ts
 * limitNear().plays?.[0] // => { name: 'limit about to be reached', lead: 'P7D', … }
 * ```
 */
export const limitNear = <const C extends string = 'email' | 'in-app' | 'push'>(
  options?: OnChannels<C> & Pick<Timing, 'lead'>,
): Part<{ channel: NoInfer<C>; purpose: 'account' }> => ({
  plays: [
    {
      name: 'limit about to be reached',
      when: { kinds: ['limit-near'] },
      purpose: 'account',
      channels: listOr(['email', 'in-app', 'push'], options?.channels),
      priority: 2,
      lead: options?.lead ?? 'P7D',
      heldBy: { kinds: ['limit-raised'] },
      note: {
        why: 'A week is time to buy, to clean up or to plan; whoever has raised the limit needs no warning.',
      },
    },
  ],
})
