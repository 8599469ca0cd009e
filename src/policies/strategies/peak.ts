/** Peak: for holidays and outages. Hold back what brings questions, let through what prevents them. */
import type { GuardJson } from '../../index.js'
import { transactional } from '../limits/transactional.js'
import type { Whole } from '../part.js'
import { failedDelivery } from '../plays/failed-delivery.js'
import { shippingDelay } from '../plays/shipping-delay.js'
import type { InboundChannel, Purpose } from '../vocabulary.js'
import { answers, peakDue } from './answers.js'
import { type StrategyOptions, type UsualChannel, restraint, ringingOf, strategy } from './strategy.js'
import { usualPlays } from './usual-plays.js'

/** When it is: without either end, for as long as this policy is in force. */
export interface PeakOptions<C extends string> extends StrategyOptions<C> {
  /** When it begins, an ISO 8601 instant such as `2026-11-27T00:00:00Z` (default: it has begun). */
  readonly from?: string
  /** When it ends; then decisions say when to ask again (default: it lasts as long as this policy is in force). */
  readonly to?: string
}

/** Held back whole: what is said for its own sake. With an end, decisions know when to ask again. */
const heldBack = (options: PeakOptions<string> | undefined): GuardJson => {
  const from = options?.from ?? undefined // as absent, where plain JavaScript passes `null`
  const to = options?.to ?? undefined
  const shared = {
    name: 'peak: nothing that can wait',
    on: { purposes: ['advice', 'research', 'marketing'] },
    strength: 'advice',
    note: 'Each of these brings customers back with a question, and there is nobody left to answer it.',
  } as const
  return from === undefined && to === undefined
    ? { kind: 'cap', ...shared, atMost: 0, within: 'ever' }
    : { kind: 'embargo', ...shared, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

/**
 * For the weeks before a holiday, and for the days of an outage: put it in force, and take it back. Advice, surveys
 * and offers are held back, with no exemption; interruptions, faults, late parcels and payments go out, for each of
 * them saves a ticket, at a bar of 0.7, for a false alarm now costs more. What is common is answered by self-service
 * and automation even where it is urgent; agents have an hour for harm, eight for what blocks, two days and five for
 * the rest. Contact limits: `transactional`; nothing limits advice before `from` and after `to`, so decide by your
 * usual strategy then.
 *
 * For whom, what it costs, and when it is wrong: docs/strategies/peak.md.
 *
 * @example
 * ```ts
 * peak({ to: '2027-01-04T00:00:00Z' }).guards?.[0] // => { kind: 'embargo', to: '2027-01-04T00:00:00Z', … }
 * ```
 */
export const peak = <const C extends string = UsualChannel>(
  options?: PeakOptions<C>,
): Whole<{ channel: NoInfer<C>; purpose: Purpose; inbound: InboundChannel }> =>
  strategy('peak', options, { stance: 'proactive', bar: 0.7 }, [
    { guards: [heldBack(options)] },
    ...usualPlays(),
    shippingDelay(),
    failedDelivery(),
    transactional({ ringing: ringingOf(options) }),
    ...restraint(options),
    answers(peakDue, options?.due, 'common'),
  ])
