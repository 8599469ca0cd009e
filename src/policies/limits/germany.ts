/** Germany: calls and electronic mail that sell need consent. */
import { type Exempting, type Governed, type Limit, exempting, limit } from './limit.js'

/**
 * A sales call to a consumer only with prior express consent. There are no statutory hours.
 *
 * Defaults: channel `phone`, purpose `marketing`, region `DE`. Not covered: businesses, whose consent may be presumed;
 * the proof of consent, kept five years from the grant and from every use (7a).
 *
 * Source: UWG 7(2). Not legal advice.
 *
 * @example
 * ```ts
 * germanCallConsent().guards?.map(({ kind }) => kind) // => ['opt-in']
 * ```
 */
export const germanCallConsent = <const C extends string = 'phone', const P extends string = 'marketing'>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { channels: ['phone'], purposes: ['marketing'], regions: ['DE'] },
    { cites: 'UWG 7(2)', strength: 'law', asOf: '2026-11' },
    [{ kind: 'opt-in', name: 'Germany: express consent to calls' }],
  )

/**
 * Marketing by electronic mail only with prior express consent.
 *
 * Customers of the segment `existing-customer` are exempt, if four things hold: the address comes from a sale, the
 * offer is for your own similar goods, they have not objected, and they were told that they may, then and each time.
 * Defaults: channels `email` and `sms`, purpose `marketing`, region `DE`.
 *
 * Not covered: whether the four hold for *this* offer; the proof of consent (7a).
 *
 * Source: UWG 7(2), 7(3). Not legal advice.
 *
 * @example
 * ```ts
 * germanMailConsent().guards?.map(({ unless }) => unless) // => [{ segments: ['existing-customer'] }]
 * ```
 */
export const germanMailConsent = <const C extends string = 'email' | 'sms', const P extends string = 'marketing'>(
  options?: Governed<C, P> & Exempting,
): Limit<C, P> => {
  const exempt = options?.exempt ?? ['existing-customer']
  return limit(
    options,
    { channels: ['email', 'sms'], purposes: ['marketing'], regions: ['DE'] },
    { cites: 'UWG 7(2), 7(3)', strength: 'law', asOf: '2026-11' },
    [{ kind: 'opt-in', name: 'Germany: express consent to electronic mail', ...exempting(exempt) }],
  )
}
