/** Telecom and cloud: a service that the customer uses is down. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'
import type { Timing } from './timing.js'

/**
 * Monitoring names those affected (topic: the interruption). One signal with new revisions while it lasts; news (a
 * new estimate) is a new signal. Fast channels first.
 *
 * Five minutes, because many interruptions are over by then, and a message about nothing makes people call. What is a
 * day old has been noticed.
 *
 * Options: `channels` (default `push`, `sms`, `email`); `settle`, how long an interruption must last (default
 * `PT5M`).
 * Source: the catalogue's own judgement.
 *
 * @example
 * ```ts
 * serviceInterruption().plays?.[0] // => { name: 'service interruption', priority: 10, … }
 * ```
 */
export const serviceInterruption = <const C extends string = 'push' | 'sms' | 'email'>(
  options?: OnChannels<C> & Pick<Timing, 'settle'>,
): Part<{ channel: NoInfer<C>; purpose: 'service' }> => ({
  plays: [
    {
      name: 'service interruption',
      when: { kinds: ['service-interruption'] },
      purpose: 'service',
      channels: listOr(['push', 'sms', 'email'], options?.channels),
      priority: 10,
      freshFor: 'P1D',
      settle: options?.settle ?? 'PT5M',
      note: {
        why: 'Five minutes let short interruptions pass; after a day everybody knows.',
      },
    },
  ],
})
