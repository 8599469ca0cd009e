/** Software: a user tries the same thing again and again. Help, not an advert. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'
import type { Timing } from './timing.js'

/**
 * Analytics sees repeated attempts, dead ends or long searches in one feature (topic: the feature). A short hint in
 * the product comes first; an e-mail only where the product cannot be reached.
 *
 * It waits a quarter of an hour, since most people find their way; it believes the guess only at 0.6, and forgets
 * half of it in a day. Whoever talks to us about anything is left to the agent. A crash, a fault or an interruption
 * holds it where it stands on the same topic: send one with the feature as its topic.
 *
 * Options: `channels` (default `in-app`, `email`); `settle`, how long they are left to find out (default `PT15M`).
 * Source: the catalogue's own judgement.
 *
 * @example
 * ```ts
 * struggling().plays?.[0] // => { name: 'struggling with a feature', bar: 0.6, … }
 * ```
 */
export const struggling = <const C extends string = 'in-app' | 'email'>(
  options?: OnChannels<C> & Pick<Timing, 'settle'>,
): Part<{ channel: NoInfer<C>; purpose: 'advice' }> => ({
  plays: [
    {
      name: 'struggling with a feature',
      when: { kinds: ['feature-struggle'] },
      purpose: 'advice',
      channels: listOr(['in-app', 'email'], options?.channels),
      bar: 0.6,
      halfLife: 'P1D',
      freshFor: 'P3D',
      settle: options?.settle ?? 'PT15M',
      heldBy: { kinds: ['crash', 'known-fault', 'service-interruption'] },
      absorbedBy: 'any-issue',
      note: {
        why:
          'A quarter of an hour lets people find their way; a guess of analytics fades in a day; what is broken ' +
          'is not a struggle, and is told elsewhere.',
      },
    },
  ],
})
