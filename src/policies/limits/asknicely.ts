/** AskNicely: half a year between surveys, whichever they are. */
import { type Governed, type Limit, limit } from './limit.js'

/**
 * After any survey none for 180 times 24 hours, on any channel.
 *
 * It rolls, to the millisecond. Defaults: every channel, purpose `research`. Not covered: the 90 days that the product
 * itself advises.
 *
 * Source: the default of AskNicely's global contact rule.
 *
 * @example
 * ```ts
 * askNicelyContactRule().guards?.map(({ name }) => name) // => ['AskNicely: 180 days across all surveys']
 * ```
 */
export const askNicelyContactRule = <const C extends string = never, const P extends string = 'research'>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { purposes: ['research'] },
    { cites: 'AskNicely: global contact rule', strength: 'platform', asOf: '2026-11' },
    [{ kind: 'cap', name: 'AskNicely: 180 days across all surveys', atMost: 1, within: { rolling: 'P180D' } }],
  )
