/** Chile: how often a debtor may be called, visited and written to. */
import { type Governed, type Limit, limit } from './limit.js'

/** By which channels a debtor is reached: `channels` are those of calls and visits. */
export interface ChileanDebtOptions<C extends string, P extends string, M extends string> extends Governed<C, P> {
  /** Those of everything written (default `email` and `sms`). */
  readonly messages?: ReadonlyArray<M>
}

/**
 * A debtor gets at most one call or visit a week, and at most two other messages a week, at least two days apart.
 *
 * Weeks begin on Monday; two days are 48 hours; calls and visits share one slot, and so do all written channels (mail,
 * text, e-mail, instant message). Defaults: `channels` `phone`, `messages` `email` and `sms`, purpose `debt`, region
 * `CL`. Name your channel of visits and your other written ones too.
 *
 * Not covered: the days and hours of collection, third persons, judicial collection.
 *
 * Source: Ley 19.496, article 37 (Ley 21.320). Not legal advice.
 *
 * @example
 * ```ts
 * chileanDebt({ channels: ['phone', 'visit'] }).guards?.map(({ on }) => on?.channels)
 * // => [['phone', 'visit'], ['email', 'sms'], ['email', 'sms']]
 * ```
 */
export const chileanDebt = <
  const C extends string = 'phone',
  const P extends string = 'debt',
  const M extends string = 'email' | 'sms',
>(
  options?: ChileanDebtOptions<C, P, M>,
): Limit<C | M, P> => {
  const { channels, messages, ...governed }: ChileanDebtOptions<C, P, M> = options ?? {}
  const called = { channels: channels ?? ['phone'] }
  const written = { channels: messages ?? ['email', 'sms'] }
  return limit<C | M, P>(
    governed,
    { purposes: ['debt'], regions: ['CL'] },
    { cites: 'Ley 19.496 art. 37', strength: 'law', asOf: '2026-11' },
    [
      {
        kind: 'cap',
        name: 'Chile: one call or visit a week',
        on: called,
        atMost: 1,
        within: { calendar: 'week' },
      },
      {
        kind: 'cap',
        name: 'Chile: two messages a week',
        on: written,
        atMost: 2,
        within: { calendar: 'week' },
      },
      {
        kind: 'cap',
        name: 'Chile: messages two days apart',
        on: written,
        atMost: 1,
        within: { rolling: 'P2D' },
      },
    ],
  )
}
