/** Telecom and cloud: work that will interrupt a service, at a time that is known. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'
import type { Timing } from './timing.js'

/**
 * The signal has an `impact`, the start of the window (topic: the maintenance). Not before the lead, so that it is
 * remembered; not after the start, when it is an interruption. A new date is a new signal, and told again. Not while
 * an interruption stands on the same topic: whoever names the service as the topic of both has that.
 *
 * Options: `channels` (default `email`, `in-app`); `lead`, how long before the start we may begin (default `P7D`).
 * Source: the catalogue's own judgement.
 *
 * @example
 * ```ts
 * plannedMaintenance().plays?.[0] // => { name: 'planned maintenance', lead: 'P7D', … }
 * ```
 */
export const plannedMaintenance = <const C extends string = 'email' | 'in-app'>(
  options?: OnChannels<C> & Pick<Timing, 'lead'>,
): Part<{ channel: NoInfer<C>; purpose: 'service' }> => ({
  plays: [
    {
      name: 'planned maintenance',
      when: { kinds: ['maintenance-planned'] },
      purpose: 'service',
      channels: listOr(['email', 'in-app'], options?.channels),
      lead: options?.lead ?? 'P7D',
      heldBy: { kinds: ['service-interruption'] },
      absorbedBy: 'never',
      note: {
        why:
          'A week is enough to plan around it, and short enough to remember. An issue about it does not tell ' +
          'the date, so it absorbs nothing.',
      },
    },
  ],
})
