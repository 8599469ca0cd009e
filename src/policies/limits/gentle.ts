/** Contact limits for customers who want to be left alone: little, rarely, never on a day off. */
import { type Ringing, channelsOr } from '../channels.js'
import type { Part } from '../part.js'
import { type RingingChannel, ringingChannels } from '../vocabulary.js'

/**
 * For new customers, for those who once complained, and for trades where silence is good service.
 *
 * - **Two a week**, whatever they are about, and **two optional ones in 30 days** (advice, research, marketing).
 * - **48 hours before an optional one**, whatever came before it.
 * - **90 days without optional ones after a complaint; 30 after two optional ones ignored within 30**. What is
 *   expected goes on: an order that is late, a notice that is due.
 * - **Fatigue** of at most 4, of which half is forgotten in a week; what rings weighs 2, the rest 1.
 * - **Quiet from 20:00 to 09:00, on Sundays and days off** on what rings, in the customer's zone.
 *
 * Severity `critical` and the purpose `security` pass all of them. They count all the same; so do agents' own
 * messages.
 *
 * Options: `ringing`, the channels that ring or buzz (default `phone`, `sms`, `push`, `whatsapp`, `messenger`), `[]`
 * where none does; `daysOff`, local dates such as `2026-12-25` (default none).
 * Source: the catalogue's own judgement.
 *
 * @example
 * ```ts
 * gentle({ ringing: ['sms'], daysOff: ['2026-12-25'] }).calendars // => { 'days off': ['2026-12-25'] }
 * ```
 */
export const gentle = <const C extends string = RingingChannel>(
  options: Ringing<C> & { readonly daysOff?: ReadonlyArray<string> } = {},
): Part<{ channel: NoInfer<C>; purpose: 'security' | 'advice' | 'research' | 'marketing' }> => {
  const ringing = channelsOr(ringingChannels, options.ringing)
  const optional = ['advice', 'research', 'marketing'] as const
  const critical = { severityAtLeast: 'critical' } as const
  const unless = [{ purposes: ['security'] }, critical] as const
  const { daysOff = [] } = options
  return {
    ...(daysOff.length === 0 ? {} : { calendars: { 'days off': daysOff } }),
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
        name: 'two optional in 30 days',
        on: { purposes: optional },
        unless: critical,
        atMost: 2,
        within: { rolling: 'P30D' },
        strength: 'advice',
        note: 'A word every other week is still a word, not a campaign.',
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
        weights: Object.fromEntries(ringing.map((channel) => [channel, 2])),
        strength: 'advice',
        note: 'Two that ring, or four that do not, at once; a week later half is forgotten.',
      },
      ...(ringing.length === 0
        ? []
        : [
            {
              kind: 'quiet-hours',
              name: 'evening, night and Sunday',
              on: { channels: ringing },
              unless,
              spans: [
                { from: '20:00', to: '09:00' },
                { days: ['sun', ...(daysOff.length === 0 ? [] : (['holiday'] as const))], from: '09:00', to: '20:00' },
              ],
              ...(daysOff.length === 0 ? {} : { holidays: 'days off' }),
              strength: 'advice',
              note: 'Narrower than the strictest hours that most countries set for sales calls.',
            } as const,
          ]),
    ],
  }
}
