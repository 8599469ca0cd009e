/** Balanced: by kind of problem, segment and severity, predictive, proactive or reactive. */
import { standard } from '../limits/standard.js'
import { transactional } from '../limits/transactional.js'
import { items } from '../lists.js'
import type { Whole } from '../part.js'
import { churnRisk } from '../plays/churn-risk.js'
import { onboardingStalled } from '../plays/onboarding-stalled.js'
import type { SignalKind } from '../signals.js'
import type { InboundChannel, Purpose } from '../vocabulary.js'
import { answers, usualDue } from './answers.js'
import { type StrategyOptions, type UsualChannel, restraint, ringingOf, strategy } from './strategy.js'
import { usualPlays } from './usual-plays.js'

/** Who is worth a forecast, and what else is told. */
export interface BalancedOptions<C extends string> extends StrategyOptions<C> {
  /** Segments for which a forecast is enough (default `key-account`). */
  readonly segments?: ReadonlyArray<string>
  /** Further kinds of signal that may move us, as those of composed plays (default none). */
  readonly kinds?: ReadonlyArray<string>
}

/** Forecasts worth acting on before anything has happened: there is still something to prevent. */
const forecast: ReadonlyArray<SignalKind> = ['service-interruption', 'known-fault', 'limit-near']

/** What is told once it has happened; notices of the account too, which are due whoever composes their plays. */
const told: ReadonlyArray<SignalKind> = [
  ...forecast,
  'service-restored',
  'maintenance-planned',
  'crash',
  'feature-struggle',
  'bad-survey-answer',
  'complaint-post',
  'issue-solved',
  'active-customer',
  'renewal-due',
  'onboarding-stalled',
  'suspected-fraud',
  'payment-failed',
  'fee-change',
  'terms-change',
]

/**
 * For most teams with some data and some models. Each signal is judged by the first entry that fits it:
 *
 * 1. from key accounts, forecasts count, a risk of leaving among them: there is somebody who knows them and picks up
 *    the phone;
 * 2. from anybody, a forecast of an interruption, a fault or a limit counts if it would be `high` or worse;
 * 3. what the strategy tells is told once it has happened;
 * 4. everything else is answered when it is asked.
 *
 * Where the segments are unknown, the first entry does not fit. Bars: 0.5, and 0.8 for forecasts. Limits: `standard`,
 * `transactional`. For whom, what it costs, and when it is wrong: docs/strategies/balanced.md.
 *
 * @example
 * ```ts
 * balanced({ segments: ['pro'], kinds: ['shipping-delay'] }).stance
 * // => { otherwise: 'reactive', … }
 * ```
 */
export const balanced = <const C extends string = UsualChannel>(
  options?: BalancedOptions<C>,
): Whole<{ channel: NoInfer<C>; purpose: Purpose; inbound: InboundChannel }> => {
  const segments = options?.segments ?? ['key-account']
  const kinds = items(options?.kinds ?? [])
  const ringing = ringingOf(options)
  const stance = {
    hybrid: [
      { when: { kinds: [...forecast, 'churn-risk'], segments }, stance: 'predictive' },
      { when: { kinds: forecast, severityAtLeast: 'high' }, stance: 'predictive' },
      { when: { kinds: [...told, ...kinds] }, stance: 'proactive' },
    ],
    otherwise: 'reactive',
  } as const
  return strategy('balanced', options, { stance, bar: 0.5, predictedBar: 0.8 }, [
    ...usualPlays(),
    onboardingStalled(),
    churnRisk(),
    standard({ ringing }),
    transactional({ ringing }),
    ...restraint(options),
    answers(usualDue, options?.due, 'severe'),
  ])
}
