/** Klaviyo: a pause between marketing messages, of its own length for e-mail and for texts (Smart Sending). */
import { type Governed, type Limit, limit } from './limit.js'

const pauses = {
  email: { name: 'Klaviyo: 16 hours between e-mails', within: { rolling: 'PT16H' } },
  sms: { name: 'Klaviyo: 24 hours between texts', within: { rolling: 'PT24H' } },
} as const

/** What is governed. */
export interface KlaviyoOptions extends Governed {
  /** Those of Klaviyo's two that the policy declares. */
  readonly channels?: ReadonlyArray<'email' | 'sms'>
}

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
export const klaviyoSmartSending = <const O extends KlaviyoOptions = object>(
  options?: O,
): Limit<{ channel: 'email' | 'sms'; purpose: 'marketing'; asked: O }> => {
  const { channels = ['email', 'sms'] }: KlaviyoOptions = options ?? {}
  return limit(
    { purposes: ['marketing'], ...options },
    { cites: 'Klaviyo: Smart Sending', strength: 'platform', asOf: '2026-11' },
    channels.map((channel) => ({
      kind: 'cap',
      ...pauses[channel],
      on: { channels: [channel] },
      atMost: 1,
    })),
  )
}
