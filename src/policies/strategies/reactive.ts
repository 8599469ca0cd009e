/** Reactive: answer what is asked, well, and leave everybody else in peace. */
import type { Whole } from '../part.js'
import type { InboundChannel, Purpose } from '../vocabulary.js'
import { answers, usualDue } from './answers.js'
import { type StrategyOptions, type UsualChannel, strategy } from './strategy.js'

/**
 * For the small team that cannot monitor: no plays, no outreach, whatever happens. Common questions are answered by
 * self-service or automation, the rest by agents: within an hour where there is harm, four where work is blocked, a
 * day, or three.
 *
 * Every part of the catalogue can be composed with it; plays then wait for a team that changes `stance`. For whom,
 * what it costs, and when it is wrong: docs/strategies/reactive.md.
 *
 * @example
 * ```ts
 * reactive({ channels: ['email'], due: { low: 'P5D' } })
 * // => { id: 'reactive', channels: ['email'], stance: 'reactive', plays: [], guards: [], … }
 * ```
 */
export const reactive = <const C extends string = UsualChannel>(
  options?: StrategyOptions<C>,
): Whole<{ channel: NoInfer<C>; purpose: Purpose; inbound: InboundChannel }> =>
  strategy('reactive', options, { stance: 'reactive' }, [answers(usualDue, options?.due, 'severe')])
