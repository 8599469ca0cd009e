/** New York City: how often a debt may be spoken of, on all channels together, and who may be written to. */
import { type Governed, type Limit, limit } from './limit.js'

/**
 * At most three contacts or attempts about an account in any seven days, on all channels together.
 *
 * Days are local calendar days, the contact's own the first; a topic is an account. Attempts count, even those that
 * failed, and on channels that are not named. It binds original creditors too, once they collect. ISO knows no code of
 * the city: the region is `US-NY-NYC`, or what your records say. Defaults: every channel, purpose `debt`.
 *
 * Not covered: contact that the consumer asked for, disclosures, validation notices, records. In force since 1
 * September 2026: decisions about days before are stricter than they were.
 *
 * Source: 6 RCNY 5-77, read in a summary. Not legal advice.
 *
 * @example
 * ```ts
 * newYorkCityDebt().guards?.map(({ name }) => name) // => ['New York City: three contacts in seven days']
 * ```
 */
export const newYorkCityDebt = <const C extends string = never, const P extends string = 'debt'>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { purposes: ['debt'], regions: ['US-NY-NYC'] },
    { cites: '6 RCNY 5-77', strength: 'law', asOf: '2026-11' },
    [
      {
        kind: 'cap',
        name: 'New York City: three contacts in seven days',
        atMost: 3,
        within: { days: 7 },
        counts: { channels: 'any', outcomes: 'any' },
        each: ['topic'],
      },
    ],
  )

/**
 * A debt is spoken of by e-mail or text only with the consumer's consent.
 *
 * Defaults: channels `email` and `sms`, purpose `debt`, region `US-NY-NYC`. Not covered: whether a grant in your
 * records is *written* consent, given to you, for that address; the opt-out that each message must carry.
 *
 * Source: 6 RCNY 5-77, read in a summary. Not legal advice.
 *
 * @example
 * ```ts
 * newYorkCityElectronicConsent().guards?.map(({ kind }) => kind) // => ['opt-in']
 * ```
 */
export const newYorkCityElectronicConsent = <const C extends string = 'email' | 'sms', const P extends string = 'debt'>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { channels: ['email', 'sms'], purposes: ['debt'], regions: ['US-NY-NYC'] },
    { cites: '6 RCNY 5-77', strength: 'law', asOf: '2026-11' },
    [{ kind: 'opt-in', name: 'New York City: written consent to electronic messages' }],
  )
