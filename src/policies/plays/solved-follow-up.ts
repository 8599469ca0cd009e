/** Any trade: did it hold? A word after an issue was solved. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'
import type { Timing } from './timing.js'

/**
 * The helpdesk sends a signal when it closes the issue (topic: the issue). Two days, to see whether it holds; within
 * a week, or the customer has forgotten. Not if it was opened again, nor while a fault or an interruption stands
 * on the same topic, nor while any issue is open; once.
 *
 * Options: `channels` (default `email`, `in-app`); `settle`, how long it must hold (default `P2D`).
 * Source: the catalogue's own judgement.
 *
 * @example
 * ```ts
 * solvedFollowUp().plays?.[0] // => { name: 'follow-up after a solved issue', again: 'never', … }
 * ```
 */
export const solvedFollowUp = <const C extends string = 'email' | 'in-app'>(
  options?: OnChannels<C> & Pick<Timing, 'settle'>,
): Part<{ channel: NoInfer<C>; purpose: 'advice' }> => ({
  plays: [
    {
      name: 'follow-up after a solved issue',
      when: { kinds: ['issue-solved'] },
      purpose: 'advice',
      channels: listOr(['email', 'in-app'], options?.channels),
      freshFor: 'P7D',
      settle: options?.settle ?? 'P2D',
      heldBy: { kinds: ['issue-reopened', 'known-fault', 'service-interruption'] },
      absorbedBy: 'any-issue',
      again: 'never',
      note: {
        why: 'Two days show whether it holds; after a week it is forgotten.',
      },
    },
  ],
})
