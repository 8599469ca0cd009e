/** Any trade: a model expects the customer to leave. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'
import type { Timing } from './timing.js'

/**
 * Contacting people at risk can drive them away: in a field experiment 10 % of those contacted left, against 6 % of
 * those left alone. So the bar for a forecast is 0.9, a month of silence comes first, it happens once in ninety days
 * at most, and its purpose is `advice`: help, no offer. Leave it to a strategy with a holdout, and measure. Send what a
 * model says with the evidence `predicted`: what was observed or said meets the usual bar.
 *
 * Options: `channels` (default `email`); `quietFor`, how long nobody was in touch (default `P30D`).
 * Source: Ascarza, Iyengar, Schleicher: The Perils of Proactive Churn Prevention Using Plan Recommendations, JMR
 * 53(1), 2016, as read in 2026-11.
 *
 * @example
 * ```ts
 * churnRisk().plays?.[0] // => { name: 'risk of leaving', predictedBar: 0.9, … }
 * ```
 */
export const churnRisk = <const C extends string = 'email'>(
  options?: OnChannels<C> & Pick<Timing, 'quietFor'>,
): Part<{ channel: NoInfer<C>; purpose: 'advice' }> => ({
  plays: [
    {
      name: 'risk of leaving',
      when: { kinds: ['churn-risk'] },
      purpose: 'advice',
      channels: listOr(['email'], options?.channels),
      priority: -1,
      predictedBar: 0.9,
      halfLife: 'P14D',
      freshFor: 'P30D',
      quietFor: options?.quietFor ?? 'P30D',
      absorbedBy: 'any-issue',
      note: {
        why: 'Contact at the wrong moment reminds people to leave: a high bar, silence before it, and rarely.',
        cites:
          'Ascarza, Iyengar, Schleicher: The Perils of Proactive Churn Prevention Using Plan Recommendations, ' +
          'JMR 53(1), 2016',
        asOf: '2026-11',
      },
    },
  ],
  guards: [
    {
      kind: 'cap',
      name: 'one rescue in ninety days',
      on: { plays: ['risk of leaving'] },
      atMost: 1,
      within: { rolling: 'P90D' },
      strength: 'advice',
      note: 'A quarter shows whether it helped; a second attempt before that is pestering.',
    },
  ],
})
