/** Delighted: a month between surveys, whichever they are, or another of its periods (survey throttling). */
import { type Governed, type Limit, limit } from './limit.js'

/** What is governed, and for how long. */
export interface DelightedOptions<C extends string, P extends string> extends Governed<C, P> {
  /** The period that the project is set to (default `P30D`). */
  readonly period?: 'P7D' | 'P14D' | 'P30D' | 'P90D' | 'P180D' | 'P365D'
}

/**
 * After any survey was sent or shown, none for thirty times 24 hours, on any channel, or for the `period` that you set.
 *
 * It rolls, to the millisecond. Defaults: every channel, purpose `research`. Not covered: Delighted drops a survey that
 * comes too early, and counts those of one project; here it waits, and all count.
 *
 * Source: Delighted's survey throttling: 30 days by default; else 7, 14, 90, 180 or 365.
 *
 * @example
 * ```ts
 * delightedThrottle({ period: 'P90D' }).guards?.map(({ name }) => name) // => ['Delighted: survey throttling']
 * ```
 */
export const delightedThrottle = <const C extends string = never, const P extends string = 'research'>(
  options?: DelightedOptions<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { purposes: ['research'] },
    { cites: 'Delighted: survey throttling', strength: 'platform', asOf: '2026-11' },
    [
      {
        kind: 'cap',
        name: 'Delighted: survey throttling',
        atMost: 1,
        within: { rolling: options?.period ?? 'P30D' },
      },
    ],
  )
