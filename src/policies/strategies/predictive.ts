/** Predictive: act on forecasts too, with a higher bar, a smaller budget and a holdout. */
import { gentle } from '../limits/gentle.js'
import { transactional } from '../limits/transactional.js'
import type { Whole } from '../part.js'
import { churnRisk } from '../plays/churn-risk.js'
import { onboardingStalled } from '../plays/onboarding-stalled.js'
import type { InboundChannel, Purpose } from '../vocabulary.js'
import { answers, usualDue } from './answers.js'
import { type StrategyOptions, type UsualChannel, restraint, ringingOf, strategy } from './strategy.js'
import { usualPlays } from './usual-plays.js'

/** How sure a forecast must be, and who is left alone to see what it does. */
export interface PredictiveOptions<C extends string> extends StrategyOptions<C> {
  /** How likely it must be where only forecasts speak for it, 0 to 1 (default 0.8). */
  readonly predictedBar?: number
  /** Which share of the customers is given no advice, to see what it does, 0 to 1 (default 0.1). */
  readonly holdout?: number
  /** A new salt draws the holdout anew (default the policy's version). */
  readonly salt?: string
}

/**
 * For a team with a model that was checked against what came true, and somebody who reads the holdout. Contacting
 * people at risk can drive them away, so forecasts must reach 0.8 (a risk of leaving 0.9), the budget is that of
 * `gentle`, and a tenth of the customers gets no advice, surveys or offers, so that the difference shows. Security,
 * service and account notices are never held out.
 *
 * Sources: docs/strategies/predictive.md, with for whom, what it costs, and when it is wrong.
 *
 * @example
 * ```ts
 * predictive({ version: '2026-q4' })
 * // => { stance: 'predictive', predictedBar: 0.8, holdout: { share: 0.1, salt: '2026-q4', … }, … }
 * ```
 */
export const predictive = <const C extends string = UsualChannel>(
  options?: PredictiveOptions<C>,
): Whole<{ channel: NoInfer<C>; purpose: Purpose; inbound: InboundChannel }> => {
  const ringing = ringingOf(options)
  const holdout = {
    share: options?.holdout ?? 0.1,
    salt: options?.salt ?? options?.version ?? '1',
    unless: [{ purposes: ['security', 'service', 'account'] }, { severityAtLeast: 'critical' }],
  } as const
  const own = { stance: 'predictive', bar: 0.5, predictedBar: options?.predictedBar ?? 0.8, holdout } as const
  return strategy('predictive', options, own, [
    ...usualPlays(),
    onboardingStalled(),
    churnRisk(),
    gentle({ ringing }),
    transactional({ ringing }),
    ...restraint(options),
    answers(usualDue, options?.due, 'severe'),
  ])
}
