/** United Kingdom (PECR): what needs consent to be sold: anything by electronic mail, and some things by phone. */
import { type Exempting, type Governed, type Limit, exempting, limit } from './limit.js'

/**
 * Marketing by electronic mail only with consent. That is e-mail, texts, voicemail and direct messages in an app.
 *
 * Customers of the segment `soft-opt-in` are exempt: their details were obtained in a sale or its negotiation, the
 * offer is for your own similar goods, and they could refuse then and in each message since. Defaults: channels
 * `email` and `sms`, purpose `marketing`, region `GB`; name your other written channels too.
 *
 * Not covered: whether the soft opt-in's conditions hold for *this* offer; corporate subscribers. A service message
 * with any promotion in it is marketing: give it that purpose.
 *
 * Source: Privacy and Electronic Communications Regulations 2003, regulation 22. Not legal advice.
 *
 * @example
 * ```ts
 * pecrConsent({ channels: ['email', 'in-app'] }).guards?.map(({ on }) => on?.channels) // => [['email', 'in-app']]
 * ```
 */
export const pecrConsent = <const C extends string = 'email' | 'sms', const P extends string = 'marketing'>(
  options?: Governed<C, P> & Exempting,
): Limit<C, P> => {
  const exempt = options?.exempt ?? ['soft-opt-in']
  return limit(
    options,
    { channels: ['email', 'sms'], purposes: ['marketing'], regions: ['GB'] },
    { cites: 'PECR 2003 reg. 22', strength: 'law', asOf: '2026-11' },
    [{ kind: 'opt-in', name: 'United Kingdom: consent to electronic mail', ...exempting(exempt) }],
  )
}

/**
 * Calls that sell claims management or pensions only with consent. It binds those who sell these: take it if you do.
 *
 * Defaults: channel `phone`, purpose `marketing`, region `GB`. Not covered: for pensions, who may call at all, and
 * existing clients; for everything else, numbers on the register (TPS) for at least 28 days, and objections: both are
 * refusals.
 *
 * Source: Privacy and Electronic Communications Regulations 2003, regulations 21A and 21B. Not legal advice.
 *
 * @example
 * ```ts
 * pecrClaimsAndPensionCalls().guards?.map(({ kind }) => kind) // => ['opt-in']
 * ```
 */
export const pecrClaimsAndPensionCalls = <const C extends string = 'phone', const P extends string = 'marketing'>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { channels: ['phone'], purposes: ['marketing'], regions: ['GB'] },
    { cites: 'PECR 2003 reg. 21A, 21B', strength: 'law', asOf: '2026-11' },
    [{ kind: 'opt-in', name: 'United Kingdom: consent to calls about claims and pensions' }],
  )
