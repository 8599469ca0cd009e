/** Colombia: when and how often a person may be contacted about a debt or an offer (the law "dejen de fregar"). */
import { items, listOr } from '../lists.js'
import { type Governed, type Holidays, type Limit, limit, weekdays } from './limit.js'

/**
 * A person is contacted about a debt or an offer only from Monday to Friday from 7:00 to 19:00 and on Saturdays from
 * 8:00 to 15:00, never on Sundays and holidays; and once direct contact is established, not again on the same day, nor
 * on another channel in the same week.
 *
 * The ends are excluded; weeks begin on Monday. Direct contact is an outbound contact with the outcome `answered`.
 * Defaults: channels `phone`, `sms` and `email`, purposes `marketing` and `debt`, region `CO`, calendar `CO`. Name all
 * the channels that you use for these: what is not named is not watched.
 *
 * Not covered: which channels a person authorised (refusals and grants); other hours, agreed in a document of its own;
 * confirmations of transactions, information asked for, fraud alerts and microcredit, which are exempt: give them
 * other purposes. Two contacts a week, as some of the press has it, is not in the text.
 *
 * Source: Ley 2300 de 2023, article 3, read in summaries close to the words. Not legal advice.
 *
 * @example
 * ```ts
 * colombianContact({ channels: ['phone', 'sms'] }).guards?.map(({ name }) => name)
 * // => ['Colombia: hours of contact', 'Colombia: once a day', 'Colombia: no change to phone within the week',
 * //     'Colombia: no change to sms within the week']
 * ```
 */
export const colombianContact = <
  const C extends string = 'phone' | 'sms' | 'email',
  const P extends string = 'marketing' | 'debt',
>(
  options?: Governed<C, P> & Holidays,
): Limit<C, P> => {
  const channels = listOr(['phone', 'sms', 'email'], options?.channels)
  const holidays = options?.holidays ?? 'CO'
  const changes = channels.length === 1 ? [] : items(channels)
  return limit(
    options,
    { channels, purposes: ['marketing', 'debt'], regions: ['CO'] },
    { cites: 'Ley 2300 de 2023 art. 3', strength: 'law', asOf: '2026-11' },
    [
      {
        kind: 'open-hours',
        name: 'Colombia: hours of contact',
        spans: [
          { days: weekdays, from: '07:00', to: '19:00' },
          { days: ['sat'], from: '08:00', to: '15:00' },
        ],
        holidays,
      },
      { kind: 'rest', name: 'Colombia: once a day', after: { outcomes: ['answered'] }, for: { calendar: 'day' } },
      ...changes.map((channel) => ({
        kind: 'rest' as const,
        name: `Colombia: no change to ${channel} within the week`,
        on: { channels: [channel] },
        after: { channels: channels.filter((other) => other !== channel), outcomes: ['answered' as const] },
        for: { calendar: 'week' as const },
      })),
    ],
  )
}
