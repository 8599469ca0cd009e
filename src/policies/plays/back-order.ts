/** Commerce: what was ordered is out of stock, and will ship later. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'
import type { Timing } from './timing.js'

/**
 * The customer chooses: wait, or cancel (topic: the order). So it comes before news of the parcel, and stays worth
 * saying for a week; whoever has cancelled gets a clearing signal, and what has arrived is not out of stock. In the
 * United States the choice is due by rule, before the promised date of shipment.
 *
 * Options: `channels` (default `email`, `sms`); `settle`, how long stock is given to turn up (default `PT4H`).
 * Source: 16 CFR 435.2(b) (Mail, Internet, or Telephone Order Merchandise Rule), as read in 2026-11.
 *
 * @example
 * ```ts
 * backOrder().plays?.[0] // => { name: 'back-order', priority: 6, … }
 * ```
 */
export const backOrder = <const C extends string = 'email' | 'sms'>(
  options?: OnChannels<C> & Pick<Timing, 'settle'>,
): Part<{ channel: NoInfer<C>; purpose: 'service' }> => ({
  plays: [
    {
      name: 'back-order',
      when: { kinds: ['back-order'] },
      purpose: 'service',
      channels: listOr(['email', 'sms'], options?.channels),
      priority: 6,
      freshFor: 'P7D',
      settle: options?.settle ?? 'PT4H',
      heldBy: { kinds: ['delivered'] },
      note: {
        why:
          'Four hours let the stock be counted again; the choice to wait or to cancel is due before the ' +
          'promised date.',
        cites: '16 CFR 435.2(b) (Mail, Internet, or Telephone Order Merchandise Rule)',
        asOf: '2026-11',
      },
    },
  ],
})
