/** Software: the program crashed, and the user has not reported it yet. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'
import type { Timing } from './timing.js'

/**
 * The crash reporter names the user (topic: the crash group). One message says that it was seen, and what to do
 * meanwhile; a new crash of the same group within that time is no new message, for only a new signal is news.
 *
 * Half an hour, because the customer often reports it by then, and is then in conversation. After three days nobody
 * remembers it.
 *
 * Options: `channels` (default `in-app`, `email`); `settle`, how long we wait for a report (default `PT30M`).
 * Source: the catalogue's own judgement.
 *
 * @example
 * ```ts
 * crash().plays?.[0] // => { name: 'crash seen', settle: 'PT30M', … }
 * ```
 */
export const crash = <const C extends string = 'in-app' | 'email'>(
  options?: OnChannels<C> & Pick<Timing, 'settle'>,
): Part<{ channel: NoInfer<C>; purpose: 'service' }> => ({
  plays: [
    {
      name: 'crash seen',
      when: { kinds: ['crash'] },
      purpose: 'service',
      channels: listOr(['in-app', 'email'], options?.channels),
      priority: 5,
      freshFor: 'P3D',
      settle: options?.settle ?? 'PT30M',
      note: {
        why: 'Half an hour leaves time to report it, and to group crashes; after three days it is forgotten.',
      },
    },
  ],
})
