/** Massachusetts: how often and when creditors, and collectors, may call and write about a debt. */
import { type Exempting, type Governed, type Limit, exempting, limit } from './limit.js'

/** By which channels a debtor is reached: `channels` are those at home or on a mobile. */
export interface MassachusettsDebtOptions<C extends string, P extends string, E extends string> extends Governed<C, P> {
  /** Those that reach the debtor elsewhere, as at work (default none). */
  readonly elsewhere?: ReadonlyArray<E>
}

/** At most two in so many days, for each debt, if there are such channels. */
const two = (days: number, name: string, channels: ReadonlyArray<string> | undefined) =>
  (channels ?? undefined) === undefined // or `null`, from plain JavaScript
    ? []
    : [{ kind: 'cap' as const, name, on: { channels }, atMost: 2, within: { days }, each: ['topic' as const] }]

/**
 * A creditor, collecting its own debt, for each debt: at most two calls or texts in each seven days to a home, mobile
 * or other personal number, and two in each thirty days elsewhere.
 *
 * Days are local calendar days, the contact's own the first; a topic is a debt. A call that reached nobody and left no
 * message is recorded as `failed`, and does not count. Defaults: channels `phone` and `sms`, no `elsewhere`, purpose
 * `debt`, region `US-MA`.
 *
 * Not covered: visits, calls at work after a request not to make them, persons of the household, secured creditors.
 *
 * Source: 940 CMR 7.04(1)(f). Not legal advice.
 *
 * @example
 * ```ts
 * massachusettsCreditors({ elsewhere: ['work-phone'] }).guards?.map(({ name }) => name)
 * // => ['Massachusetts creditors: two in seven days', 'Massachusetts creditors: two in thirty days elsewhere']
 * ```
 */
export const massachusettsCreditors = <
  const C extends string = 'phone' | 'sms',
  const P extends string = 'debt',
  const E extends string = never,
>(
  options?: MassachusettsDebtOptions<C, P, E>,
): Limit<C | E, P> => {
  const { channels, elsewhere, ...governed }: MassachusettsDebtOptions<C, P, E> = options ?? {}
  return limit<C | E, P>(
    governed,
    { purposes: ['debt'], regions: ['US-MA'] },
    { cites: '940 CMR 7.04(1)(f)', strength: 'law', asOf: '2026-11' },
    [
      ...two(7, 'Massachusetts creditors: two in seven days', channels ?? ['phone', 'sms']),
      ...two(30, 'Massachusetts creditors: two in thirty days elsewhere', elsewhere),
    ],
  )
}

/**
 * A creditor calls only in the debtor's normal waking hours, or where they are not known, from 8:00 to 21:00 *Eastern*
 * time, wherever the debtor is.
 *
 * The end is excluded. Customers of the segment `waking-hours-known` are exempt: give them `open-hours` of their own.
 * Defaults: channel `phone`, purpose `debt`, region `US-MA`.
 *
 * Not covered: what waking hours are, and when they are known; calls at work.
 *
 * Source: 940 CMR 7.04, 7.05. Not legal advice.
 *
 * @example
 * ```ts
 * massachusettsCreditorHours().guards?.map(({ unless }) => unless) // => [{ segments: ['waking-hours-known'] }]
 * ```
 */
export const massachusettsCreditorHours = <const C extends string = 'phone', const P extends string = 'debt'>(
  options?: Governed<C, P> & Exempting,
): Limit<C, P> => {
  const exempt = options?.exempt ?? ['waking-hours-known']
  return limit(
    options,
    { channels: ['phone'], purposes: ['debt'], regions: ['US-MA'] },
    { cites: '940 CMR 7.04, 7.05', strength: 'law', asOf: '2026-11' },
    [
      {
        kind: 'open-hours',
        name: 'Massachusetts creditors: hours of calls',
        ...exempting(exempt),
        spans: [{ from: '08:00', to: '21:00' }],
        zone: 'America/New_York',
      },
    ],
  )
}

/**
 * A debt collector, for each debt: at most two calls or texts that the collector began in each seven days to a home or
 * mobile, two in each thirty days elsewhere; and nothing, on any channel, outside 8:00 to 21:00 where the consumer is.
 *
 * Days are local calendar days, the contact's own the first; a topic is a debt. The convenient time is "after 8:00
 * A.M. and before 9:00 P.M.", both ends excluded; here 8:00:00.000 itself is in. Defaults: channels `phone` and `sms`,
 * no `elsewhere`, purpose `debt`, region `US-MA`.
 *
 * Not covered: prior consent and permission of a court; times and places known to be inconvenient (guards of the
 * customer); an oral request not to call at work, which lasts ten days unless confirmed in writing: a refusal with an
 * `until`; attorneys. The federal Regulation F holds besides.
 *
 * Source: 209 CMR 18.16(1). Not legal advice.
 *
 * @example
 * ```ts
 * massachusettsCollectors().guards?.map(({ kind }) => kind) // => ['open-hours', 'cap']
 * ```
 */
export const massachusettsCollectors = <
  const C extends string = 'phone' | 'sms',
  const P extends string = 'debt',
  const E extends string = never,
>(
  options?: MassachusettsDebtOptions<C, P, E>,
): Limit<C | E, P> => {
  const { channels, elsewhere, ...governed }: MassachusettsDebtOptions<C, P, E> = options ?? {}
  return limit<C | E, P>(
    governed,
    { purposes: ['debt'], regions: ['US-MA'] },
    { cites: '209 CMR 18.16(1)(d)', strength: 'law', asOf: '2026-11' },
    [
      {
        kind: 'open-hours',
        name: 'Massachusetts collectors: hours of contact',
        cites: '209 CMR 18.16(1)(a)',
        spans: [{ from: '08:00', to: '21:00' }],
      },
      ...two(7, 'Massachusetts collectors: two in seven days', channels ?? ['phone', 'sms']),
      ...two(30, 'Massachusetts collectors: two in thirty days elsewhere', elsewhere),
    ],
  )
}
