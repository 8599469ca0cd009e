/** Maryland: when and how often a seller may call or text (Stop the Spam Calls Act). */
import { type Governed, type Limit, limit } from './limit.js'

/**
 * A telephone solicitation, by call or text, only from 8:00 to 20:00 in the called party's time zone, and at most
 * three in 24 hours on the same subject, calls and texts together.
 *
 * The end of the hours is excluded; the 24 hours roll; a topic is a subject. Defaults: channels `phone` and `sms`,
 * purpose `marketing`, region `US-MD`.
 *
 * Not covered: the exemptions of 14-4502(a) (isolated calls, polls, answers to an inquiry, existing contracts,
 * business to business, and more), and the written consent that automated calls need.
 *
 * Source: Md. Code, Com. Law 14-4502, in force since 1 January 2024, read in a summary. Not legal advice.
 *
 * @example
 * ```ts
 * marylandTelephoneSolicitation().guards?.map(({ on }) => on?.channels) // => [['phone', 'sms'], ['phone', 'sms']]
 * ```
 */
export const marylandTelephoneSolicitation = <
  const C extends string = 'phone' | 'sms',
  const P extends string = 'marketing',
>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { channels: ['phone', 'sms'], purposes: ['marketing'], regions: ['US-MD'] },
    { cites: 'Md. Code, Com. Law 14-4502', strength: 'law', asOf: '2026-11' },
    [
      { kind: 'open-hours', name: 'Maryland: hours of calls and texts', spans: [{ from: '08:00', to: '20:00' }] },
      {
        kind: 'cap',
        name: 'Maryland: three calls or texts in 24 hours on one subject',
        atMost: 3,
        within: { rolling: 'PT24H' },
        each: ['topic'],
      },
    ],
  )
