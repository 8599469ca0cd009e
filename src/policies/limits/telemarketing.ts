/** Telemarketing restraint: no unsolicited calls, ever. Whoever wants to be sold to by phone has said so. */
import type { OnChannels } from '../channels.js'
import { listOr } from '../lists.js'
import type { Part } from '../part.js'

/**
 * No call with the purpose `marketing` without an opt-in for that channel and purpose. Stricter than most statutes,
 * which know existing customers and registers of those who object: it needs no register, and it is never wrong.
 *
 * Options: `channels`, those that ring (default `phone`). There is no exemption: a call that sells is never urgent.
 * Source: the catalogue's own rule; statutes of single countries are limits of their own.
 *
 * @example
 * ```ts
 * telemarketing().guards?.map(({ kind, name }) => `${kind}: ${name}`) // => ['opt-in: no unsolicited calls']
 * ```
 */
export const telemarketing = <const C extends string = 'phone'>(
  options?: OnChannels<C>,
): Part<{ channel: NoInfer<C>; purpose: 'marketing' }> => ({
  guards: [
    {
      kind: 'opt-in',
      name: 'no unsolicited calls',
      on: { channels: listOr(['phone'], options?.channels), purposes: ['marketing'] },
      strength: 'advice',
      note: 'A call that sells is never urgent, and an unwanted one is remembered.',
    },
  ],
})
