/** Chile: how often a debtor may be called, visited and written to. */
import { type Governed, type Limit, limit } from './limit.js'

/** By which channels a debtor is reached: `channels` are those of calls and visits. */
export interface ChileanDebtOptions extends Governed {
  /** Those of everything written (default `email` and `sms`). */
  readonly messages?: ReadonlyArray<string>
}

/** The names of both kinds of channel. */
type Ways<O extends ChileanDebtOptions> =
  | { channel: 'phone'; purpose: 'debt'; asked: O }
  | { channel: 'email' | 'sms'; purpose: never; asked: { channels: O['messages'] } }

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
export const chileanDebt = <const O extends ChileanDebtOptions = object>(options?: O): Limit<Ways<O>> => {
  const { channels = ['phone'], messages = ['email', 'sms'], ...governed }: ChileanDebtOptions = options ?? {}
  return limit(
    { purposes: ['debt'], regions: ['CL'], ...governed },
    { cites: 'Ley 19.496 art. 37', strength: 'law', asOf: '2026-11' },
    [
      {
        kind: 'cap',
        name: 'Chile: one call or visit a week',
        on: { channels },
        atMost: 1,
        within: { calendar: 'week' },
      },
      {
        kind: 'cap',
        name: 'Chile: two messages a week',
        on: { channels: messages },
        atMost: 2,
        within: { calendar: 'week' },
      },
      {
        kind: 'cap',
        name: 'Chile: messages two days apart',
        on: { channels: messages },
        atMost: 1,
        within: { rolling: 'P2D' },
      },
    ],
  )
}
