/** United States: how often and when a debt collector may call (Regulation F). */
import { type Governed, type Limit, limit } from './limit.js'

/**
 * A third-party debt collector, for each debt: at most seven calls within seven days, no call within seven days after
 * a conversation about it, and no contact on any channel outside 8:00 to 21:00 where the consumer is.
 *
 * Days are local calendar days, and the first is the day of the call or conversation: after a talk on a Monday the
 * next call may be made on the next Monday. A topic is a debt; a contact that lists several is about each. The seven
 * pool all their numbers. An unanswered call counts; one that did not connect to the number (outcome `failed`) does
 * not. An inbound call does not count, and starts the week if there was a conversation: record it with the outcome
 * `answered`, on one of the channels of calls, and with the purpose `debt` or none. Hours: "before 8:00 a.m. and after
 * 9:00 p.m." is inconvenient; the statute itself (15 USC 1692c(a)(1)) leaves out both ends; here 8:00:00 is in,
 * 21:00:00 is out. Several zones of a customer must all be open (comment 6(b)(1)(i)-2).
 *
 * Defaults: calls on `phone`, purpose `debt`, region `US`; the hours hold on every channel.
 *
 * Not covered: both numbers are presumptions that facts may rebut, either way. Direct prior consent (up to seven
 * days), one reply to contact that the consumer began, times and places that they called inconvenient (write these as
 * guards of the customer), attorneys, the opt-out that every e-mail and text must carry. For first-party creditors see
 * states.
 *
 * Source: 12 CFR 1006.6(b)(1)(i), 1006.14(b)(2). Not legal advice.
 *
 * @example
 * ```ts
 * regulationF().guards?.map(({ kind }) => kind) // => ['open-hours', 'cap', 'rest']
 * ```
 */
export const regulationF = <const C extends string = 'phone', const P extends string = 'debt'>(
  options?: Governed<C, P>,
): Limit<C, P> => {
  const { channels, ...governed }: Governed<C, P> = options ?? {}
  const on = { channels: channels ?? ['phone'] }
  return limit<C, P>(
    governed,
    { purposes: ['debt'], regions: ['US'] },
    { cites: '12 CFR 1006.6(b)(1)(i)', strength: 'law', asOf: '2026-11' },
    [
      {
        kind: 'open-hours',
        name: 'Regulation F: hours of contact',
        spans: [{ from: '08:00', to: '21:00' }],
      },
      {
        kind: 'cap',
        name: 'Regulation F: seven calls in seven days',
        on,
        cites: '12 CFR 1006.14(b)(2)(i)(A)',
        atMost: 7,
        within: { days: 7 },
        each: ['topic'],
      },
      {
        kind: 'rest',
        name: 'Regulation F: a week after a conversation',
        on,
        cites: '12 CFR 1006.14(b)(2)(i)(B)',
        after: { directions: ['inbound', 'outbound'], outcomes: ['answered'] },
        for: { days: 7 },
        each: ['topic'],
      },
    ],
  )
}
