/** Proactive: tell customers what has happened before they ask. */
import { standard } from '../limits/standard.js'
import { transactional } from '../limits/transactional.js'
import type { Whole } from '../part.js'
import type { InboundChannel, Purpose } from '../vocabulary.js'
import { answers, usualDue } from './answers.js'
import { type StrategyOptions, type UsualChannel, restraint, ringingOf, strategy } from './strategy.js'
import { usualPlays } from './usual-plays.js'

/**
 * For a team with monitoring, analytics, questionnaires or an eye on social media, and a say in what is sent. It acts
 * on what was observed or said, never on a forecast, at a belief of 0.5: more likely than not. Contact limits:
 * `standard` and `transactional`.
 *
 * Plays of a trade are composed with it. For whom, what it costs, and when it is wrong: docs/strategies/proactive.md.
 *
 * @example
 * ```ts
 * proactive({ id: 'acme' }) // => { id: 'acme', stance: 'proactive', bar: 0.5, … }
 * ```
 */
export const proactive = <const C extends string = UsualChannel>(
  options?: StrategyOptions<C>,
): Whole<{ channel: NoInfer<C>; purpose: Purpose; inbound: InboundChannel }> => {
  const ringing = ringingOf(options)
  return strategy('proactive', options, { stance: 'proactive', bar: 0.5 }, [
    ...usualPlays(),
    standard({ ringing }),
    transactional({ ringing }),
    ...restraint(options),
    answers(usualDue, options?.due, 'severe'),
  ])
}
