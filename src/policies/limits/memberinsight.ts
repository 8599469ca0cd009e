/** MemberInsight: four weeks between surveys, whichever they are. */
import { type Governed, type Limit, limit } from './limit.js'

/**
 * After any survey none for 28 times 24 hours, on any channel.
 *
 * It rolls, to the millisecond. Defaults: every channel, purpose `research`. What follows a low score is no survey of
 * its own there, and passes: give it the purpose `service`, as `badSurveyAnswer` does.
 *
 * Not covered: its months between two surveys of the relationship (six) or of one department (three); a month is no
 * window here.
 *
 * Source: the usual defaults of MemberInsight's limits.
 *
 * @example
 * ```ts
 * memberInsightLimit().guards?.map(({ name }) => name) // => ['MemberInsight: four weeks across all surveys']
 * ```
 */
export const memberInsightLimit = <const C extends string = never, const P extends string = 'research'>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { purposes: ['research'] },
    { cites: 'MemberInsight: limits', strength: 'platform', asOf: '2026-11' },
    [{ kind: 'cap', name: 'MemberInsight: four weeks across all surveys', atMost: 1, within: { rolling: 'P28D' } }],
  )
