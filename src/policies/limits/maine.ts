/** Maine: how often a machine may call a number. */
import { type Governed, type Limit, limit } from './limit.js'

/**
 * At most one automated call to a number in any eight hours.
 *
 * The eight hours roll. A channel is a number: customers with two have two channels. Calls that a person made do not
 * count (`by: "agent"`), those signed by nobody do. An outreach does not say who will speak: name the channels on
 * which machines call. Defaults: channel `phone`, any purpose, region `US-ME`.
 *
 * Not covered: whether an automated call may be made at all, and on which days; the statute forbids most.
 *
 * Source: 10 M.R.S. 1498, read in a summary. Not legal advice.
 *
 * @example
 * ```ts
 * maineAutomatedCalls().guards?.map(({ name }) => name) // => ['Maine: one automated call in eight hours']
 * ```
 */
export const maineAutomatedCalls = <const C extends string = 'phone', const P extends string = never>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { channels: ['phone'], regions: ['US-ME'] },
    { cites: '10 M.R.S. 1498', strength: 'law', asOf: '2026-11' },
    [
      {
        kind: 'cap',
        name: 'Maine: one automated call in eight hours',
        atMost: 1,
        within: { rolling: 'PT8H' },
        counts: { by: ['automation'] },
        each: ['channel'],
      },
    ],
  )
