/** Washington: the hours of commercial telephone solicitation. */
import { type Governed, type Limit, limit } from './limit.js'

/**
 * A commercial telephone solicitation only where it is received from 8:00 to 20:00 at the recipient's local time.
 *
 * The text forbids calls that "will be received before 8:00 a.m. or after 8:00 p.m."; here the end is excluded. A call
 * is received when it is made: do not name a channel here on which messages wait in a queue. Defaults: channel
 * `phone`, purpose `marketing`, region `US-WA`.
 *
 * Not covered: RCW 80.36.390, which forbids calls for at least a year after a request to stop: write the request as a
 * refusal of the channel and purpose, with an `until`. Registration, disclosures and exemptions.
 *
 * Source: RCW 19.158.040(2). Not legal advice.
 *
 * @example
 * ```ts
 * washingtonTelephoneSolicitation().guards?.map(({ cites }) => cites) // => ['RCW 19.158.040(2)']
 * ```
 */
export const washingtonTelephoneSolicitation = <const C extends string = 'phone', const P extends string = 'marketing'>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { channels: ['phone'], purposes: ['marketing'], regions: ['US-WA'] },
    { cites: 'RCW 19.158.040(2)', strength: 'law', asOf: '2026-11' },
    [{ kind: 'open-hours', name: 'Washington: hours of calls', spans: [{ from: '08:00', to: '20:00' }] }],
  )
