/** Klaviyo: a pause between marketing messages, of its own length for e-mail and for texts (Smart Sending). */
import { items, listOr } from '../lists.js'
import { type Governed, type Limit, limit } from './limit.js'

const pauses = {
  email: { name: 'Klaviyo: 16 hours between e-mails', within: { rolling: 'PT16H' } },
  sms: { name: 'Klaviyo: 24 hours between texts', within: { rolling: 'PT24H' } },
} as const

/**
 * After a marketing e-mail no other for 16 hours, after a marketing text no other for 24, each by itself.
 *
 * The hours roll, to the millisecond. Defaults: channels `email` and `sms`, purpose `marketing`. Klaviyo skips a
 * message; here it waits. Not covered: its quiet hours, which guess a zone from the area code: give each customer
 * theirs.
 *
 * Source: Klaviyo's defaults for Smart Sending.
 *
 * @example
 * ```ts
 * klaviyoSmartSending({ channels: ['email'] }).guards?.map(({ name }) => name)
 * // => ['Klaviyo: 16 hours between e-mails']
 * ```
 */
export const klaviyoSmartSending = <
  const C extends 'email' | 'sms' = 'email' | 'sms',
  const P extends string = 'marketing',
>(
  options?: Governed<C, P>,
): Limit<C, P> => {
  const channels = listOr<'email' | 'sms'>(['email', 'sms'], options?.channels)
  const each = items(channels).map((channel) => [channel])
  return limit(
    options,
    { purposes: ['marketing'] },
    { cites: 'Klaviyo: Smart Sending', strength: 'platform', asOf: '2026-11' },
    // no channel at all must not mean "no pause": parsing names it
    (each.length === 0 ? [channels] : each).map((on) => ({
      kind: 'cap',
      ...pauses[on[0]!],
      on: { channels: on },
      atMost: 1,
    })),
  )
}
