/** Software: a release changes something that this customer uses. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'

/**
 * A note only for those whom it concerns: the signal says how much (`relevance`: 1 for a change to what they use
 * daily), and the bar of 0.8 keeps it from everybody else (topic: the release). Once, and not while they talk to us
 * about something.
 *
 * Options: `channels` (default `in-app`, `email`).
 * Source: the catalogue's own judgement.
 *
 * @example
 * ```ts
 * releaseNote().plays?.[0] // => { name: 'release note', bar: 0.8, … }
 * ```
 */
export const releaseNote = <const C extends string = 'in-app' | 'email'>(
  options?: OnChannels<C>,
): Part<{ channel: NoInfer<C>; purpose: 'advice' }> => ({
  plays: [
    {
      name: 'release note',
      when: { kinds: ['release'] },
      purpose: 'advice',
      channels: listOr(['in-app', 'email'], options?.channels),
      bar: 0.8,
      freshFor: 'P14D',
      absorbedBy: 'any-issue',
      again: 'never',
      note: {
        why:
          'A note that does not concern its reader teaches them to ignore the next; after a fortnight they have ' +
          'met the change by themselves.',
      },
    },
  ],
})
