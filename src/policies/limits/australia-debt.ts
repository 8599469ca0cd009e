/** Australia: when and how often a debtor may be contacted, as the regulators advise. */
import { type Exempting, type Governed, type Holidays, type Limit, exempting, limit, weekdays } from './limit.js'

/** By which channels a debtor is called outside work (`channels`), and who has told their hours (`exempt`). */
export interface AustralianDebtOptions<C extends string, P extends string, W extends string>
  extends Governed<C, P>, Holidays, Exempting {
  /** Those that ring at the debtor's work (default none). */
  readonly work?: ReadonlyArray<W>
}

/**
 * A debtor is called from Monday to Friday from 7:30 to 21:00, on weekends from 9:00 to 21:00, not on national public
 * holidays; at work on weekdays from 9:00 to 17:00; and contacted at most three times a week about an account, on all
 * channels together.
 *
 * The ends are excluded; weeks begin on Monday; a topic is an account. What counts is contact made, not attempted:
 * record an attempt that reached nobody and left no message as `failed`. Customers of the segment `hours-known` are
 * exempt from the hours: give them `open-hours` of their own. Defaults: channel `phone`, no channel at `work`, purpose
 * `debt`, region `AU`, calendar `AU`.
 *
 * Not covered: a number for each month, whose text we have not read; face-to-face contact; contact only for a
 * reasonable purpose; attempts that are too many; other hours after efforts in these have failed. The guideline is
 * what the regulators expect, not law: hence the strength `code`.
 *
 * Source: ACCC and ASIC, Debt collection guideline (RG 96), part 2, sections 4 and 5. Not legal advice.
 *
 * @example
 * ```ts
 * australianDebt({ work: ['work-phone'] }).guards?.map(({ kind }) => kind)
 * // => ['open-hours', 'open-hours', 'cap']
 * ```
 */
export const australianDebt = <
  const C extends string = 'phone',
  const P extends string = 'debt',
  const W extends string = never,
>(
  options?: AustralianDebtOptions<C, P, W>,
): Limit<C | W, P> => {
  const { channels, work, ...governed }: AustralianDebtOptions<C, P, W> = options ?? {}
  const holidays = options?.holidays ?? 'AU'
  const exempt = options?.exempt ?? ['hours-known']
  const source = { cites: 'RG 96 part 2 s. 4', strength: 'code', asOf: '2026-11' } as const
  return limit<C | W, P>(governed, { purposes: ['debt'], regions: ['AU'] }, source, [
    {
      kind: 'open-hours',
      name: 'Australia: hours of calls about debts',
      on: { channels: channels ?? ['phone'] },
      ...exempting(exempt),
      spans: [
        { days: weekdays, from: '07:30', to: '21:00' },
        { days: ['sat', 'sun'], from: '09:00', to: '21:00' },
      ],
      holidays,
    },
    ...((work ?? undefined) === undefined // or `null`, from plain JavaScript
      ? []
      : [
          {
            kind: 'open-hours' as const,
            name: 'Australia: hours of calls about debts at work',
            on: { channels: work },
            ...exempting(exempt),
            spans: [{ days: weekdays, from: '09:00', to: '17:00' }],
            holidays,
          },
        ]),
    {
      kind: 'cap',
      name: 'Australia: three contacts a week about a debt',
      cites: 'RG 96 part 2 s. 5',
      atMost: 3,
      within: { calendar: 'week' },
      each: ['topic'],
    },
  ])
}
