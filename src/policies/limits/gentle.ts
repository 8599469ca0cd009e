/** Contact limits for customers who want to be left alone: little, rarely, never on a holiday. */
import type { Ringing } from '../channels.js'
import { isEmpty, items, listOr } from '../lists.js'
import type { Part } from '../part.js'
import { type RingingChannel, ringingChannels } from '../vocabulary.js'
import type { Holidays } from './limit.js'

/**
 * For new customers, for those who once complained, and for trades where silence is good service.
 *
 * - **Two a week**, whatever they are about, and **one optional one in two weeks** (advice, research, marketing): so
 *   one of the two is always kept for an order, a fault or an account.
 * - **48 hours before an optional one**, whatever came before it.
 * - **90 days without optional ones after a complaint; 30 after two optional ones ignored within 30**. What is
 *   expected goes on: an order that is late, a notice that is due.
 * - **Fatigue** of at most 4, of which half is forgotten in a week; what rings weighs 2, the rest 1.
 * - **Quiet from 20:00 to 09:00, on Sundays and holidays** on what rings, in the customer's zone.
 *
 * Severity `critical` and the purpose `security` pass all of them. They count all the same; so do agents' own
 * messages.
 *
 * Options: `ringing`, the channels that ring or buzz (default `phone`, `sms`, `push`, `whatsapp`, `messenger`), `[]`
 * where none does; `holidays`, the name of the policy's calendar of them (default none).
 * Source: the catalogue's own judgement.
 *
 * @example
 * ```ts
 * gentle({ ringing: ['sms'], holidays: 'FR' }).guards?.at(-1) // => { kind: 'quiet-hours', holidays: 'FR', … }
 * ```
 */
export const gentle = <const C extends string = RingingChannel>(
  options?: Ringing<C> & Holidays,
): Part<{ channel: NoInfer<C>; purpose: 'security' | 'advice' | 'research' | 'marketing' }> => {
  const ringing = listOr(ringingChannels, options?.ringing)
  const optional = ['advice', 'research', 'marketing'] as const
  const critical = { severityAtLeast: 'critical' } as const
  const unless = [{ purposes: ['security'] }, critical] as const
  const holidays = options?.holidays ?? undefined // as absent, where plain JavaScript passes `null`
  const daysOff = holidays === undefined ? [] : (['holiday'] as const)
  return {
    guards: [
      {
        kind: 'cap',
        name: 'two a week',
        unless,
        atMost: 2,
        within: { rolling: 'P7D' },
        strength: 'advice',
        note: 'One may be news, and one the end of it.',
      },
      {
        kind: 'cap',
        name: 'one optional in two weeks',
        on: { purposes: optional },
        unless: critical,
        atMost: 1,
        within: { rolling: 'P14D' },
        strength: 'advice',
        note: 'A word every other week is still a word, not a campaign; and one of the two a week stays free.',
      },
      {
        kind: 'rest',
        name: '48 hours before an optional one',
        on: { purposes: optional },
        unless: critical,
        after: { purposes: 'any' },
        for: { rolling: 'PT48H' },
        strength: 'advice',
        note: 'Two in two days are felt as one campaign.',
      },
      {
        kind: 'rest',
        name: 'long rest after a complaint',
        on: { purposes: optional },
        unless: critical,
        after: { purposes: 'any', outcomes: ['complained'] },
        for: { days: 90 },
        strength: 'advice',
        note: 'A quarter: the next word must not be the one that they complained about.',
      },
      {
        kind: 'rest',
        name: 'long rest after silence',
        on: { purposes: optional },
        unless: critical,
        after: { outcomes: ['ignored'] },
        times: 2,
        inside: 'P30D',
        for: { days: 30 },
        strength: 'advice',
        note: 'Two ignored within a month: they do not want to hear from us now.',
      },
      {
        kind: 'fatigue',
        name: 'slow fatigue',
        unless,
        limit: 4,
        halfLife: 'P7D',
        weights: Object.fromEntries(items(ringing).map((channel) => [channel, 2])),
        strength: 'advice',
        note: 'Two that ring, or four that do not, at once; a week later half is forgotten.',
      },
      ...(isEmpty(ringing)
        ? []
        : [
            {
              kind: 'quiet-hours',
              name: 'evening, night and Sunday',
              on: { channels: ringing },
              unless,
              spans: [
                { from: '20:00', to: '09:00' },
                { days: ['sun', ...daysOff], from: '09:00', to: '20:00' },
              ],
              ...(holidays === undefined ? {} : { holidays }),
              strength: 'advice',
              note: 'Narrower than the strictest hours that most countries set for sales calls.',
            } as const,
          ]),
    ],
  }
}
