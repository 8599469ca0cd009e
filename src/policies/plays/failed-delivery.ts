/** Commerce: the carrier came, and could not deliver. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'
import type { Timing } from './timing.js'

/**
 * The customer can still act: another day, a pick-up point (topic: the order). Fast channels, no settling; after two
 * days the parcel is at the depot or on its way back.
 *
 * Options: `channels` (default `sms`, `push`, `email`); `freshFor`, how long the customer can still act (default
 * `P2D`).
 * Source: the catalogue's own judgement.
 *
 * @example
 * ```ts
 * failedDelivery().plays?.[0] // => { name: 'failed delivery', priority: 8, … }
 * ```
 */
export const failedDelivery = <const C extends string = 'sms' | 'push' | 'email'>(
  options?: OnChannels<C> & Pick<Timing, 'freshFor'>,
): Part<{ channel: NoInfer<C>; purpose: 'service' }> => ({
  plays: [
    {
      name: 'failed delivery',
      when: { kinds: ['delivery-failed'] },
      purpose: 'service',
      channels: listOr(['sms', 'push', 'email'], options?.channels),
      priority: 8,
      freshFor: options?.freshFor ?? 'P2D',
      heldBy: { kinds: ['delivered'] },
      note: {
        why: 'Carriers try again on the next working days; after two days there is nothing left to choose.',
      },
    },
  ],
})
