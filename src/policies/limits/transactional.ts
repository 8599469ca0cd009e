/** Contact limits for messages that customers expect: about their order, their account, a fault. */
import type { Ringing } from '../channels.js'
import { isEmpty, listOr } from '../lists.js'
import type { Part } from '../part.js'
import { type RingingChannel, ringingChannels } from '../vocabulary.js'

/**
 * For the purposes `service` and `account` alone: a budget wide enough for an order with a bad day, and narrow enough
 * that a loop in some system does not become a flood. By itself it leaves all else unlimited; beside `standard` or
 * `gentle` both must allow, their number a week too.
 *
 * - **Three a day**, on the customer's own calendar.
 * - **An hour before the same news again**, that is, before the same play about the same topic: the second is mostly a
 *   repetition. The end of a fault is other news, and need not wait for this. A contact that was recorded without a
 *   play may have been either, and counts as both.
 * - **Quiet from 22:00 to 07:00** on what rings, in the customer's zone.
 *
 * Severity `critical` passes all of them, and counts all the same.
 *
 * Options: `ringing`, the channels that ring or buzz (default `phone`, `sms`, `push`, `whatsapp`, `messenger`); `[]`
 * where none does.
 * Source: the catalogue's own judgement.
 *
 * @example
 * ```ts
 * transactional().guards?.map(({ name }) => name)
 * // => ['three expected a day', 'an hour before the same news again', 'night, for what is expected']
 * ```
 */
export const transactional = <const C extends string = RingingChannel>(
  options?: Ringing<C>,
): Part<{ channel: NoInfer<C>; purpose: 'service' | 'account' }> => {
  const ringing = listOr(ringingChannels, options?.ringing)
  const purposes = ['service', 'account'] as const
  const unless = { severityAtLeast: 'critical' } as const
  return {
    guards: [
      {
        kind: 'cap',
        name: 'three expected a day',
        on: { purposes },
        unless,
        atMost: 3,
        within: { calendar: 'day' },
        strength: 'advice',
        note: 'An order with a bad day: delayed, failed, tried again.',
      },
      {
        kind: 'rest',
        name: 'an hour before the same news again',
        on: { purposes },
        unless,
        after: {},
        for: { rolling: 'PT1H' },
        each: ['topic', 'play'],
        strength: 'advice',
        note: 'Systems that report one event twice do so within the hour.',
      },
      ...(isEmpty(ringing)
        ? []
        : [
            {
              kind: 'quiet-hours',
              name: 'night, for what is expected',
              on: { channels: ringing, purposes },
              unless,
              spans: [{ from: '22:00', to: '07:00' }],
              strength: 'advice',
              note: 'Two hours shorter than for other messages: they are waited for.',
            } as const,
          ]),
    ],
  }
}
