/** Commerce: a parcel will arrive later than promised. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'
import type { Timing } from './timing.js'

/**
 * The carrier or the warehouse knows first (topic: the order). A new date is a new signal, and told again; one that
 * clears ends it, and so does its arrival.
 *
 * Two hours, because estimates jump about; four days, because by then it has arrived or is a case for an agent.
 *
 * Options: `channels` (default `email`, `sms`, `push`); `settle`, how long an estimate must hold (default `PT2H`).
 * Source: 16 CFR 435.2(b) (Mail, Internet, or Telephone Order Merchandise Rule), as read in 2026-11.
 *
 * @example
 * ```ts
 * shippingDelay().plays?.[0] // => { name: 'shipping delay', priority: 5, … }
 * ```
 */
export const shippingDelay = <const C extends string = 'email' | 'sms' | 'push'>(
  options?: OnChannels<C> & Pick<Timing, 'settle'>,
): Part<{ channel: NoInfer<C>; purpose: 'service' }> => ({
  plays: [
    {
      name: 'shipping delay',
      when: { kinds: ['shipping-delay'] },
      purpose: 'service',
      channels: listOr(['email', 'sms', 'push'], options?.channels),
      priority: 5,
      freshFor: 'P4D',
      settle: options?.settle ?? 'PT2H',
      heldBy: { kinds: ['delivered'] },
      note: {
        why:
          'Two hours let estimates settle; after four days it is there, or a case for an agent. Notice of a ' +
          'delay is due before the promised date.',
        cites: '16 CFR 435.2(b) (Mail, Internet, or Telephone Order Merchandise Rule)',
        asOf: '2026-11',
      },
    },
  ],
})
