/** Contact limits for most teams: a budget a week, of which half is kept for what cannot wait. */
import type { Ringing } from '../channels.js'
import { isEmpty, items, listOr } from '../lists.js'
import type { Part } from '../part.js'
import { type RingingChannel, ringingChannels } from '../vocabulary.js'

/**
 * For customers who would not mind a message every other day, if it is useful.
 *
 * - **Four a week**, whatever they are about, and **two optional ones a week** (advice, research, marketing): so half
 *   of the budget is kept for orders, faults and accounts, and a newsletter never takes the slot of a late parcel.
 * - **16 hours before an optional one**, whatever came before it: a calendar day would shrink to nothing at midnight.
 * - **30 days without optional ones after a complaint; 14 after two optional ones ignored within 14**: silence is an
 *   answer. What is expected goes on: an order that is late, a notice that is due.
 * - **Fatigue** of at most 6, of which half is forgotten in three days; what rings weighs 2, the rest 1.
 * - **Quiet from 21:00 to 08:00** on what rings, in the customer's zone.
 *
 * Severity `critical` and the purpose `security` pass all of them. They count all the same; so do agents' own
 * messages.
 *
 * Options: `ringing`, the channels that ring or buzz (default `phone`, `sms`, `push`, `whatsapp`, `messenger`); `[]`
 * where none does.
 * Source: the catalogue's own judgement; 16 hours: Klaviyo's default for e-mail, as read in November 2026.
 *
 * @example
 * ```ts
 * standard().guards?.map(({ name }) => name)
 * // => ['four a week', 'two optional a week', '16 hours before an optional one', 'rest after a complaint',
 * //     'rest after silence', 'fatigue', 'night']
 * ```
 */
export const standard = <const C extends string = RingingChannel>(
  options?: Ringing<C>,
): Part<{ channel: NoInfer<C>; purpose: 'security' | 'advice' | 'research' | 'marketing' }> => {
  const ringing = listOr(ringingChannels, options?.ringing)
  const optional = ['advice', 'research', 'marketing'] as const
  const critical = { severityAtLeast: 'critical' } as const
  const unless = [{ purposes: ['security'] }, critical] as const
  return {
    guards: [
      {
        kind: 'cap',
        name: 'four a week',
        unless,
        atMost: 4,
        within: { rolling: 'P7D' },
        strength: 'advice',
        note: 'More than every other day is too often, even where each message is useful.',
      },
      {
        kind: 'cap',
        name: 'two optional a week',
        on: { purposes: optional },
        unless: critical,
        atMost: 2,
        within: { rolling: 'P7D' },
        strength: 'advice',
        note: 'Half of the budget is kept for orders, faults and accounts.',
      },
      {
        kind: 'rest',
        name: '16 hours before an optional one',
        on: { purposes: optional },
        unless: critical,
        after: { purposes: 'any' },
        for: { rolling: 'PT16H' },
        cites: 'Klaviyo, Smart Sending: 16 hours for e-mail by default',
        strength: 'advice',
        asOf: '2026-11',
        note: 'From one message to the next; a calendar day would shrink to nothing at midnight.',
      },
      {
        kind: 'rest',
        name: 'rest after a complaint',
        on: { purposes: optional },
        unless: critical,
        after: { purposes: 'any', outcomes: ['complained'] },
        for: { days: 30 },
        strength: 'advice',
        note: 'Whoever complained about being contacted is not contacted to make up for it.',
      },
      {
        kind: 'rest',
        name: 'rest after silence',
        on: { purposes: optional },
        unless: critical,
        after: { outcomes: ['ignored'] },
        times: 2,
        inside: 'P14D',
        for: { days: 14 },
        strength: 'advice',
        note: 'Two ignored within a fortnight: a third would be as well.',
      },
      {
        kind: 'fatigue',
        name: 'fatigue',
        unless,
        limit: 6,
        halfLife: 'P3D',
        weights: Object.fromEntries(items(ringing).map((channel) => [channel, 2])),
        strength: 'advice',
        note: 'Three that ring, or six that do not, at once; three days later half is forgotten.',
      },
      ...(isEmpty(ringing)
        ? []
        : [
            {
              kind: 'quiet-hours',
              name: 'night',
              on: { channels: ringing },
              unless,
              spans: [{ from: '21:00', to: '08:00' }],
              strength: 'advice',
              note: 'The hours in which most statutes forbid calls, for all that rings.',
            } as const,
          ]),
    ],
  }
}
