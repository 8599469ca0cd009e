/** Cisco UCCX (Unified Contact Center Express): a pause before a number that did not answer is dialled again. */
import { type Governed, type Limit, limit } from './limit.js'

/**
 * After a call that nobody answered none for an hour.
 *
 * The hour rolls, to the millisecond. An unanswered call has the outcome `ignored`. Defaults: channel `phone`, any
 * purpose.
 *
 * Not covered: the three attempts after which an entry of a campaign's list is closed, for there are no such entries
 * here; how long it rings; the share of abandoned calls.
 *
 * Source: the default retry delay of Cisco Unified Contact Center Express.
 *
 * @example
 * ```ts
 * ciscoRetryDelay().guards?.map(({ name }) => name) // => ['Cisco UCCX: an hour before it is dialled again']
 * ```
 */
export const ciscoRetryDelay = <const C extends string = 'phone', const P extends string = never>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { channels: ['phone'] },
    { cites: 'Cisco UCCX: retry delay', strength: 'platform', asOf: '2026-11' },
    [
      {
        kind: 'rest',
        name: 'Cisco UCCX: an hour before it is dialled again',
        after: { outcomes: ['ignored'] },
        for: { rolling: 'PT1H' },
      },
    ],
  )
