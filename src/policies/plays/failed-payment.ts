/** Banking: a payment of the customer did not go through. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'
import type { Timing } from './timing.js'

/**
 * A card has expired, a direct debit came back (topic: the invoice or the order). Six hours, because most failed
 * payments go through when they are tried again; after a week it is collecting a debt, which is another purpose with
 * its own law.
 *
 * Options: `channels` (default `email`, `push`, `sms`); `settle`, how long the payment may be tried again (default
 * `PT6H`).
 * Source: the catalogue's own judgement.
 *
 * @example
 * ```ts
 * failedPayment().plays?.[0] // => { name: 'failed payment', purpose: 'account', … }
 * ```
 */
export const failedPayment = <const C extends string = 'email' | 'push' | 'sms'>(
  options?: OnChannels<C> & Pick<Timing, 'settle'>,
): Part<{ channel: NoInfer<C>; purpose: 'account' }> => ({
  plays: [
    {
      name: 'failed payment',
      when: { kinds: ['payment-failed'] },
      purpose: 'account',
      channels: listOr(['email', 'push', 'sms'], options?.channels),
      priority: 4,
      freshFor: 'P7D',
      settle: options?.settle ?? 'PT6H',
      note: {
        why: 'Six hours let the payment be tried again; after a week it is debt collection, with its own law.',
      },
    },
  ],
})
