/** United Arab Emirates: when and how often a person may be approached with an offer. */
import { type Governed, type Limit, limit } from './limit.js'

/**
 * Telemarketing, which includes texts and direct messages, only from 9:00 to 18:00; whoever refused on the phone is
 * never called again; whoever did not answer or hung up is called at most once a day and twice a week.
 *
 * The end is excluded; days and weeks are of the calendar, weeks from Monday. The hours hold on every channel. A call
 * that was not answered, or cut short, has the outcome `ignored`; a refusal the outcome `refused`, and is also a
 * refusal in the records of consent. Defaults: calls on `phone`, purpose `marketing`, region `AE`.
 *
 * Not covered: the register of those who are not to be called, licences, whose numbers may be used, holidays.
 *
 * Source: Cabinet Resolution 56 of 2024, in force since 27 August 2024, read in summaries. Not legal advice.
 *
 * @example
 * ```ts
 * emiratesTelemarketing().guards?.map(({ kind }) => kind) // => ['open-hours', 'rest', 'cap', 'cap']
 * ```
 */
export const emiratesTelemarketing = <const C extends string = 'phone', const P extends string = 'marketing'>(
  options?: Governed<C, P>,
): Limit<C, P> => {
  const { channels, ...governed }: Governed<C, P> = options ?? {}
  const on = { channels: channels ?? ['phone'] }
  return limit<C, P>(
    governed,
    { purposes: ['marketing'], regions: ['AE'] },
    { cites: 'Cabinet Resolution 56 of 2024', strength: 'law', asOf: '2026-11' },
    [
      { kind: 'open-hours', name: 'Emirates: hours of telemarketing', spans: [{ from: '09:00', to: '18:00' }] },
      {
        kind: 'rest',
        name: 'Emirates: no call after a refusal',
        on,
        after: { outcomes: ['refused'] },
        for: 'ever',
      },
      {
        kind: 'cap',
        name: 'Emirates: one unanswered call a day',
        on,
        atMost: 1,
        within: { calendar: 'day' },
        counts: { outcomes: ['ignored'] },
      },
      {
        kind: 'cap',
        name: 'Emirates: two unanswered calls a week',
        on,
        atMost: 2,
        within: { calendar: 'week' },
        counts: { outcomes: ['ignored'] },
      },
    ],
  )
}
