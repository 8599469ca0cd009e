/** Any trade: somebody took the time to say that it was bad. Answer them. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'
import type { Timing } from './timing.js'

/**
 * A low score or a bitter comment in a questionnaire (topic: what it was about). A person calls or writes; an hour to
 * read what happened first, three days before the answer becomes an insult. Whoever already talks to us is answered
 * there.
 *
 * Options: `channels` (default `phone`, `email`); `freshFor`, how long an answer is worth it (default `P3D`).
 * Source: the catalogue's own judgement.
 *
 * @example
 * ```ts
 * badSurveyAnswer().plays?.[0] // => { name: 'answer to a bad survey', priority: 3, … }
 * ```
 */
export const badSurveyAnswer = <const C extends string = 'phone' | 'email'>(
  options?: OnChannels<C> & Pick<Timing, 'freshFor'>,
): Part<{ channel: NoInfer<C>; purpose: 'service' }> => ({
  plays: [
    {
      name: 'answer to a bad survey',
      when: { kinds: ['bad-survey-answer'] },
      purpose: 'service',
      channels: listOr(['phone', 'email'], options?.channels),
      priority: 3,
      freshFor: options?.freshFor ?? 'P3D',
      settle: 'PT1H',
      absorbedBy: 'any-issue',
      note: {
        why: 'An hour to read what happened; after three days it seems that nobody read the answer.',
      },
    },
  ],
})
