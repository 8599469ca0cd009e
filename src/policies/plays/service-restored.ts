/** Telecom and cloud: the service is back. Only for those who were told that it was gone. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'

/**
 * A message "it works again" makes those ask who never noticed. So a guard of the session kind: it is open only while
 * some contact of ours about the same topic (the interruption) is recent enough; whoever was never told of it is
 * never told of its end.
 *
 * Not while the interruption stands or has come back; after a day everybody has noticed.
 *
 * Options: `channels` (default `push`, `sms`, `email`); `within`, how old the contact about the fault may be (default
 * `P7D`).
 * Source: the catalogue's own judgement.
 *
 * @example
 * ```ts
 * serviceRestored().plays?.[0] // => { name: 'service restored', freshFor: 'P1D', … }
 * ```
 */
export const serviceRestored = <const C extends string = 'push' | 'sms' | 'email'>(
  options?: OnChannels<C> & { readonly within?: string },
): Part<{ channel: NoInfer<C>; purpose: 'service' }> => ({
  plays: [
    {
      name: 'service restored',
      when: { kinds: ['service-restored'] },
      purpose: 'service',
      channels: listOr(['push', 'sms', 'email'], options?.channels),
      priority: 1,
      freshFor: 'P1D',
      heldBy: { kinds: ['service-interruption', 'known-fault'] },
      note: {
        why: 'After a day everybody has noticed.',
      },
    },
  ],
  guards: [
    {
      kind: 'session',
      name: 'only those who were told of the fault',
      on: { plays: ['service restored'] },
      opens: { directions: ['outbound'], outcomes: ['reserved', 'sent', 'delivered', 'answered', 'ignored'] },
      for: options?.within ?? 'P7D',
      each: ['topic'],
      strength: 'advice',
      note: 'Who never knew of the fault asks what was broken. A week covers nearly every fault.',
    },
  ],
})
