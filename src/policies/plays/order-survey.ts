/** Commerce: how was it? Held while anything about the order is late or broken. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'
import type { Timing } from './timing.js'

/**
 * After delivery (topic: the order). Held by a delay, a back-order or a failed delivery of the same order that still
 * stands; absorbed by any open issue; once, never again.
 *
 * Three days, to have used it; after a fortnight the answer is about memory.
 *
 * Options: `channels` (default `email`, `in-app`); `settle`, how long they have to use it (default `P3D`).
 * Source: the catalogue's own judgement.
 *
 * @example
 * ```ts
 * orderSurvey().plays?.[0] // => { name: 'order survey', again: 'never', … }
 * ```
 */
export const orderSurvey = <const C extends string = 'email' | 'in-app'>(
  options?: OnChannels<C> & Pick<Timing, 'settle'>,
): Part<{ channel: NoInfer<C>; purpose: 'research' }> => ({
  plays: [
    {
      name: 'order survey',
      when: { kinds: ['delivered'] },
      purpose: 'research',
      channels: listOr(['email', 'in-app'], options?.channels),
      freshFor: 'P14D',
      settle: options?.settle ?? 'P3D',
      heldBy: { kinds: ['shipping-delay', 'back-order', 'delivery-failed'] },
      absorbedBy: 'any-issue',
      again: 'never',
      note: {
        why:
          'Three days to use it; after a fortnight an answer is about memory. Asking how it was while it is ' +
          'late makes it worse.',
      },
    },
  ],
})
