/** Massachusetts: the hours of telemarketing. */
import { type Governed, type Limit, limit } from './limit.js'

/**
 * An unsolicited sales call only from 8:00 to 20:00 where the consumer is; the end is excluded. Defaults: channel
 * `phone`, purpose `marketing`, region `US-MA`.
 *
 * Not covered: the state's own do-not-call list, existing customers, recorded messages.
 *
 * Source: M.G.L. c. 159C, 201 CMR 12.00, read in a summary. Not legal advice.
 *
 * @example
 * ```ts
 * massachusettsTelemarketing().guards?.map(({ kind }) => kind) // => ['open-hours']
 * ```
 */
export const massachusettsTelemarketing = <const C extends string = 'phone', const P extends string = 'marketing'>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { channels: ['phone'], purposes: ['marketing'], regions: ['US-MA'] },
    { cites: 'M.G.L. c. 159C; 201 CMR 12.00', strength: 'law', asOf: '2026-11' },
    [{ kind: 'open-hours', name: 'Massachusetts: hours of calls', spans: [{ from: '08:00', to: '20:00' }] }],
  )
