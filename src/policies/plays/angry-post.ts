/** Any trade: an angry post on social media, answered where it was made. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'
import type { Timing } from './timing.js'

/**
 * The customer said it in public (topic: the post), so it is answered there and nowhere else: on
 * another channel it is watched, not answered. With several networks, one such play for each: `channels` names the
 * network.
 *
 * A day, after which an answer only brings the post up again.
 *
 * Options: `channels` (default `social`); `freshFor`, how long an answer is worth it (default `P1D`).
 * Source: the catalogue's own judgement.
 *
 * @example
 * ```ts
 * angryPost().plays?.[0] // => { name: 'angry post', channels: ['social'], … }
 * ```
 */
export const angryPost = <const C extends string = 'social'>(
  options?: OnChannels<C> & Pick<Timing, 'freshFor'>,
): Part<{ channel: NoInfer<C>; purpose: 'service' }> => ({
  plays: [
    {
      name: 'angry post',
      when: { kinds: ['complaint-post'] },
      purpose: 'service',
      channels: listOr(['social'], options?.channels),
      priority: 7,
      bar: 0.6,
      freshFor: options?.freshFor ?? 'P1D',
      again: 'never',
      note: {
        why: 'After a day an answer only brings the post up again; irony is often read wrongly, so a bar of 0.6.',
      },
    },
  ],
})
