/** Banking: somebody else may be using the account. Past every cap. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'

/**
 * Told at once, by what rings (topic: the payment or the login). Its purpose is `security`, which every contact limit
 * of the catalogue lets pass, at night too; only a refusal, a statute, a platform's rule or a guard of the customer's
 * stands in the way.
 *
 * A false alarm costs a tap, a missed one the balance: so a bar of 0.3, and of 0.5 where a model alone suspects.
 * Nothing absorbs it. After a day the bank has acted by itself.
 *
 * Options: `channels` (default `push`, `sms`, `phone`); `bar`, how sure we must be, 0 to 1 (default 0.3).
 * Source: the catalogue's own judgement.
 *
 * @example
 * ```ts
 * suspectedFraud().plays?.[0] // => { name: 'suspected fraud', priority: 100, … }
 * ```
 */
export const suspectedFraud = <const C extends string = 'push' | 'sms' | 'phone'>(
  options?: OnChannels<C> & { readonly bar?: number },
): Part<{ channel: NoInfer<C>; purpose: 'security' }> => ({
  plays: [
    {
      name: 'suspected fraud',
      when: { kinds: ['suspected-fraud'] },
      purpose: 'security',
      channels: listOr(['push', 'sms', 'phone'], options?.channels),
      priority: 100,
      bar: options?.bar ?? 0.3,
      predictedBar: 0.5,
      freshFor: 'P1D',
      absorbedBy: 'never',
      note: {
        why: 'A false alarm costs a tap, a missed one the balance; after a day the bank has acted by itself.',
      },
    },
  ],
})
