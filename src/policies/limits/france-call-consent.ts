/** France: since August 2026 nobody is called to be sold something who did not agree to it. */
import { type Exempting, type Governed, type Limit, exempting, limit } from './limit.js'

/**
 * Telephone prospecting only of consumers who agreed to it beforehand.
 *
 * Customers of the segment `current-contract` are exempt: for a call about their contract, or related to its object.
 * Defaults: channel `phone`, purpose `marketing`, region `FR`.
 *
 * Not covered: whether consent is free, specific, informed, unambiguous and revocable; whether an offer is related to
 * the object of the contract. In force since 11 August 2026: decisions about days before are stricter than they were.
 *
 * Source: Code de la consommation L. 223-1 (loi 2025-594, article 13). Not legal advice.
 *
 * @example
 * ```ts
 * frenchCallConsent().guards?.map(({ unless }) => unless) // => [{ segments: ['current-contract'] }]
 * ```
 */
export const frenchCallConsent = <const C extends string = 'phone', const P extends string = 'marketing'>(
  options?: Governed<C, P> & Exempting,
): Limit<C, P> => {
  const exempt = options?.exempt ?? ['current-contract']
  return limit(
    options,
    { channels: ['phone'], purposes: ['marketing'], regions: ['FR'] },
    { cites: 'C. conso. L. 223-1', strength: 'law', asOf: '2026-11' },
    [{ kind: 'opt-in', name: 'France: consent to calls', ...exempting(exempt) }],
  )
}
