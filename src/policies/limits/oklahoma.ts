/** Oklahoma: when and how often a seller may call (Telephone Solicitation Act of 2022). */
import { type Exempting, type Governed, type Limit, exempting, limit } from './limit.js'

/**
 * A commercial telephone solicitation only from 8:00 to 20:00 where the called party is, and at most three in 24 hours
 * on the same subject matter.
 *
 * The end of the hours is excluded; the 24 hours roll; a topic is a subject matter. Defaults: channel `phone`, purpose
 * `marketing`, region `US-OK`; customers of the segment `established-business-relationship` are exempt.
 *
 * Not covered: who has such a relationship, the act's other exemptions, the presumption that a number with an Oklahoma
 * area code is in Oklahoma (put `US-OK` among the customer's regions), written consent to automated calls.
 *
 * Source: 15 O.S. 775C.4, in force since 1 November 2022, read in a summary. Not legal advice.
 *
 * @example
 * ```ts
 * oklahomaTelephoneSolicitation({ exempt: [] }).guards?.map(({ unless }) => unless) // => [undefined, undefined]
 * ```
 */
export const oklahomaTelephoneSolicitation = <const C extends string = 'phone', const P extends string = 'marketing'>(
  options?: Governed<C, P> & Exempting,
): Limit<C, P> => {
  const exempt = options?.exempt ?? ['established-business-relationship']
  return limit(
    options,
    { channels: ['phone'], purposes: ['marketing'], regions: ['US-OK'] },
    { cites: '15 O.S. 775C.4', strength: 'law', asOf: '2026-11' },
    [
      {
        kind: 'open-hours',
        name: 'Oklahoma: hours of calls',
        ...exempting(exempt),
        spans: [{ from: '08:00', to: '20:00' }],
      },
      {
        kind: 'cap',
        name: 'Oklahoma: three calls in 24 hours on one subject',
        ...exempting(exempt),
        atMost: 3,
        within: { rolling: 'PT24H' },
        each: ['topic'],
      },
    ],
  )
}
