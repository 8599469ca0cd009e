/** Florida: when and how often a seller may call (Florida Telephone Solicitation Act). */
import { type Governed, type Limit, limit } from './limit.js'

/**
 * A commercial telephone solicitation only from 8:00 to 20:00 in the called person's time zone, and at most three in
 * 24 hours to a person on the same subject matter, from whatever number.
 *
 * "Before 8 a.m. or after 8 p.m." allows 20:00:00 itself; here the end is excluded. The 24 hours roll, to the
 * millisecond; a topic is a subject matter. Part of Florida keeps Central time: the zone is the customer's. An
 * unanswered call counts; one that failed to connect does not. Defaults: channel `phone`, purpose `marketing`, region
 * `US-FL`.
 *
 * Not covered: the exemptions of 501.604; the presumption that a number with a Florida area code is in Florida (put
 * `US-FL` among the customer's regions); consent to automated calls. Consent is not known to lift the hours.
 *
 * Source: Fla. Stat. 501.616(6), SB 1120 (2021). Not legal advice.
 *
 * @example
 * ```ts
 * floridaTelephoneSolicitation().guards?.map(({ kind }) => kind) // => ['open-hours', 'cap']
 * ```
 */
export const floridaTelephoneSolicitation = <const C extends string = 'phone', const P extends string = 'marketing'>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { channels: ['phone'], purposes: ['marketing'], regions: ['US-FL'] },
    { cites: 'Fla. Stat. 501.616(6)(a)', strength: 'law', asOf: '2026-11' },
    [
      {
        kind: 'open-hours',
        name: 'Florida: hours of calls',
        spans: [{ from: '08:00', to: '20:00' }],
      },
      {
        kind: 'cap',
        name: 'Florida: three calls in 24 hours on one subject',
        cites: 'Fla. Stat. 501.616(6)(b)',
        atMost: 3,
        within: { rolling: 'PT24H' },
        each: ['topic'],
      },
    ],
  )
