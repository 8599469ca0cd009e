/** Any trade: a fault that we know of, told to those whom it affects. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'
import type { Timing } from './timing.js'

/**
 * A defect, a recall of a batch, a wrong invoice run (topic: the fault). Whoever is affected is told once what is
 * wrong, and what we do; then again only on news. It prevents the most tickets of all plays.
 *
 * Half an hour, to know who is affected; a week, after which they have met it.
 *
 * Options: `channels` (default `email`, `in-app`, `push`); `settle`, how long we find out whom it affects (default
 * `PT30M`).
 * Source: the catalogue's own judgement.
 *
 * @example
 * ```ts
 * knownFault().plays?.[0] // => { name: 'known fault', priority: 9, … }
 * ```
 */
export const knownFault = <const C extends string = 'email' | 'in-app' | 'push'>(
  options?: OnChannels<C> & Pick<Timing, 'settle'>,
): Part<{ channel: NoInfer<C>; purpose: 'service' }> => ({
  plays: [
    {
      name: 'known fault',
      when: { kinds: ['known-fault'] },
      purpose: 'service',
      channels: listOr(['email', 'in-app', 'push'], options?.channels),
      priority: 9,
      freshFor: 'P7D',
      settle: options?.settle ?? 'PT30M',
      note: {
        why: 'Half an hour to know whom it affects; after a week they have met it.',
      },
    },
  ],
})
