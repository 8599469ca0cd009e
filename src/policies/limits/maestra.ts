/** Maestra: thirty messages a day, all channels together (Smart Send). */
import { type Governed, type Limit, limit } from './limit.js'

/** What is governed, and by whose clock. */
export interface MaestraOptions<C extends string, P extends string> extends Governed<C, P> {
  /** The zone of your Maestra project, an IANA name such as `Europe/Paris` (default `UTC`). */
  readonly zone?: string
}

/**
 * At most thirty messages of campaigns on a calendar day of the *project*, wherever the customer is.
 *
 * What was sent counts; what failed does not. Defaults: channels `email`, `sms` and `push`, purpose `marketing`, the
 * zone `UTC`. Maestra drops what is too much; here it waits. Not covered: limits of single channels, which have no
 * default.
 *
 * Source: the default of Maestra's Smart Send.
 *
 * @example
 * ```ts
 * maestraSmartSend({ zone: 'Europe/Paris' }).guards?.[0] // => { atMost: 30, zone: 'Europe/Paris', … }
 * ```
 */
export const maestraSmartSend = <
  const C extends string = 'email' | 'sms' | 'push',
  const P extends string = 'marketing',
>(
  options?: MaestraOptions<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { channels: ['email', 'sms', 'push'], purposes: ['marketing'] },
    { cites: 'Maestra: Smart Send', strength: 'platform', asOf: '2026-11' },
    [
      {
        kind: 'cap',
        name: 'Maestra: thirty a day',
        atMost: 30,
        within: { calendar: 'day' },
        zone: options?.zone ?? 'UTC',
      },
    ],
  )
