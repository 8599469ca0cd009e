/** Banking: fees or terms will change, with the notice that is due. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'
import type { Timing } from './timing.js'

/**
 * The signal has an `impact`, the day from which they hold (topic: the change). Under PSD2 notice is due no later
 * than two months before, which are at most 62 days; so the window opens at 90, and leaves four weeks for delivery in
 * which caps and quiet hours can be obeyed. Ask again at `until`; whoever is not told 62 days ahead must be told by
 * letter.
 *
 * Nothing absorbs it: a notice that is due is due.
 *
 * Options: `channels` (default `email`, `in-app`); `lead`, how long before they hold we may begin (default `P90D`).
 * Source: Directive (EU) 2015/2366 (PSD2), art. 54(1): no later than two months before, as read in 2026-11.
 *
 * @example
 * ```ts
 * termsChange().plays?.[0] // => { name: 'change of fees or terms', lead: 'P90D', … }
 * ```
 */
export const termsChange = <const C extends string = 'email' | 'in-app'>(
  options?: OnChannels<C> & Pick<Timing, 'lead'>,
): Part<{ channel: NoInfer<C>; purpose: 'account' }> => ({
  plays: [
    {
      name: 'change of fees or terms',
      when: { kinds: ['fee-change', 'terms-change'] },
      purpose: 'account',
      channels: listOr(['email', 'in-app'], options?.channels),
      priority: 3,
      lead: options?.lead ?? 'P90D',
      absorbedBy: 'never',
      note: {
        why: 'Two months are at most 62 days; 90 leave four weeks in which to find an open moment.',
        cites: 'Directive (EU) 2015/2366 (PSD2), art. 54(1): no later than two months before',
        asOf: '2026-11',
      },
    },
  ],
})
