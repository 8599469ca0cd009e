/** Net promoter score: after an answer ninety days of peace, after "ask me later" a week. */
import { type Governed, type Limit, limit } from './limit.js'

/**
 * Whoever answered a survey is not asked again for 90 days, whoever put it off for 7, on any channel.
 *
 * The days roll: 90 times 24 hours. "Ask me later" is an outbound contact with the outcome `ignored`, an answer one
 * with the outcome `answered`. Defaults: every channel, purpose `research`.
 *
 * Not covered: surveys of other kinds, which rest as well where they have the same purpose (`purposes`).
 *
 * Source: Userpilot's defaults; Wiredash and LoyaltyLoop wait 90 days too, AskNicely 180 (and advises 90).
 *
 * @example
 * ```ts
 * npsRest().guards?.map(({ strength }) => strength) // => ['advice', 'advice']
 * ```
 */
export const npsRest = <const C extends string = never, const P extends string = 'research'>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(options, { purposes: ['research'] }, { cites: 'Userpilot: NPS', strength: 'advice', asOf: '2026-11' }, [
    {
      kind: 'rest',
      name: 'NPS: ninety days after an answer',
      after: { outcomes: ['answered'] },
      for: { rolling: 'P90D' },
    },
    { kind: 'rest', name: "NPS: a week after 'later'", after: { outcomes: ['ignored'] }, for: { rolling: 'P7D' } },
  ])
