/** Any trade: a regular word after a quiet time. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'
import type { Timing } from './timing.js'

/**
 * A standing signal says that they are a customer (topic: the relationship). After a quarter without a word in either
 * direction, one message asks how things go; the next comes a quarter after that. Not while any issue is open.
 *
 * Options: `channels` (default `email`); `quietFor`, how long nobody was in touch (default `P90D`).
 * Source: the catalogue's own judgement.
 *
 * @example
 * ```ts
 * checkIn().plays?.[0] // => { name: 'check-in', quietFor: 'P90D', … }
 * ```
 */
export const checkIn = <const C extends string = 'email'>(
  options?: OnChannels<C> & Pick<Timing, 'quietFor'>,
): Part<{ channel: NoInfer<C>; purpose: 'advice' }> => ({
  plays: [
    {
      name: 'check-in',
      when: { kinds: ['active-customer'] },
      purpose: 'advice',
      channels: listOr(['email'], options?.channels),
      priority: -5,
      quietFor: options?.quietFor ?? 'P90D',
      absorbedBy: 'any-issue',
      again: 'always',
      note: {
        why: 'Once a quarter is what account managers keep up, and what customers do not mind.',
      },
    },
  ],
})
