/** Messenger and Instagram: messages in the 24 hours after the customer wrote, a person's for seven days. */
import { type Governed, type Limit, limit } from './limit.js'

/** What is governed, and who writes. */
export interface MessengerOptions<C extends string, P extends string> extends Governed<C, P> {
  /** `true` where only people write on these channels, with the tag `HUMAN_AGENT`: then the window is seven days. */
  readonly humanAgent?: boolean
}

/**
 * A business writes within 24 hours of the customer's latest message; a human agent within seven days.
 *
 * Each message of the customer opens the window anew, on the channel on which it came; after exactly 24 hours, or
 * seven times 24, it is closed. Defaults: channel `messenger`, any purpose, 24 hours.
 *
 * Take `humanAgent` only where no machine writes on the channel: an outreach does not say who will, and a machine that
 * uses the long window breaks the policy. Where both write, give people a channel of their own, such as
 * `messenger-agent`, record each message of the customer on both, and compose
 * `messengerWindow({ channels: ['messenger-agent'], humanAgent: true })` beside `messengerWindow()`.
 *
 * Not covered: other tags; the seven days after an advertisement that was clicked.
 *
 * Source: Messenger Platform policy of Meta.
 *
 * @example
 * ```ts
 * messengerWindow({ channels: ['messenger', 'instagram'] }).guards?.map(({ name }) => name)
 * // => ['Messenger: standard window']
 * ```
 */
export const messengerWindow = <const C extends string = 'messenger', const P extends string = never>(
  options?: MessengerOptions<C, P>,
): Limit<C, P> => {
  const humanAgent = options?.humanAgent
  return limit(
    options,
    { channels: ['messenger'] },
    { cites: 'Messenger Platform policy', strength: 'platform', asOf: '2026-11' },
    [
      {
        kind: 'session',
        name: humanAgent === true ? 'Messenger: human agent window' : 'Messenger: standard window',
        opens: { directions: ['inbound'] },
        for: humanAgent === true ? 'P7D' : 'PT24H',
        each: ['channel'],
      },
    ],
  )
}
