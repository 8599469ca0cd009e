/** Formbricks: a week between surveys, whichever they are. */
import { type Governed, type Limit, limit } from './limit.js'

/**
 * After any survey was shown, none for seven times 24 hours, on any channel.
 *
 * It rolls, to the millisecond: not seven calendar days. Defaults: every channel, purpose `research`.
 *
 * Not covered: surveys with a cooldown of their own; whether one is shown again, a matter of its play (`again`).
 *
 * Source: the cooldown of a workspace in Formbricks, from its source code.
 *
 * @example
 * ```ts
 * formbricksCooldown().guards?.map(({ name }) => name) // => ['Formbricks: a week across all surveys']
 * ```
 */
export const formbricksCooldown = <const C extends string = never, const P extends string = 'research'>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { purposes: ['research'] },
    { cites: 'Formbricks: workspace cooldown', strength: 'platform', asOf: '2026-11' },
    [{ kind: 'cap', name: 'Formbricks: a week across all surveys', atMost: 1, within: { rolling: 'P7D' } }],
  )
