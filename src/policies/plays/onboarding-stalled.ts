/** Software: somebody signed up, and got stuck before the product was of use. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'
import type { Timing } from './timing.js'

/**
 * No progress on the way to first use (topic: the step). Once for each step, never again: a second reminder is an
 * advert.
 *
 * Two days, because weekends are no stall; a fortnight, because after that it is a win-back, which is marketing.
 *
 * Options: `channels` (default `in-app`, `email`); `settle`, how long a step may take (default `P2D`).
 * Source: Retana, Forman, Wu: Proactive Customer Education, Customer Retention, and Demand for Technology Support,
 * M&SOM 18(1), 2016, as read in 2026-11.
 *
 * @example
 * ```ts
 * onboardingStalled().plays?.[0] // => { name: 'onboarding stalled', again: 'never', … }
 * ```
 */
export const onboardingStalled = <const C extends string = 'in-app' | 'email'>(
  options?: OnChannels<C> & Pick<Timing, 'settle'>,
): Part<{ channel: NoInfer<C>; purpose: 'advice' }> => ({
  plays: [
    {
      name: 'onboarding stalled',
      when: { kinds: ['onboarding-stalled'] },
      purpose: 'advice',
      channels: listOr(['in-app', 'email'], options?.channels),
      freshFor: 'P14D',
      settle: options?.settle ?? 'P2D',
      absorbedBy: 'any-issue',
      again: 'never',
      note: {
        why:
          'Help in the first days keeps people: in a field experiment it halved churn in the first week. Two ' +
          'days are longer than a weekend; after a fortnight it is a win-back.',
        cites:
          'Retana, Forman, Wu: Proactive Customer Education, Customer Retention, and Demand for Technology ' +
          'Support, M&SOM 18(1), 2016',
        asOf: '2026-11',
      },
    },
  ],
})
