/** Wiredash: a quarter between surveys of the promoter score. */
import { type Governed, type Limit, limit } from './limit.js'

/**
 * After a survey none for ninety times 24 hours, on any channel, whether it was answered or not.
 *
 * It rolls, to the millisecond. Defaults: every channel, purpose `research`. Not covered: its week after installation,
 * and its three starts of the app; whether to ask at all is a matter of the signal.
 *
 * Source: the default `frequency` of Wiredash's promoter score.
 *
 * @example
 * ```ts
 * wiredashFrequency().guards?.map(({ name }) => name) // => ['Wiredash: ninety days between surveys']
 * ```
 */
export const wiredashFrequency = <const C extends string = never, const P extends string = 'research'>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { purposes: ['research'] },
    { cites: 'Wiredash: promoter score, frequency', strength: 'platform', asOf: '2026-11' },
    [{ kind: 'cap', name: 'Wiredash: ninety days between surveys', atMost: 1, within: { rolling: 'P90D' } }],
  )
