/** Canada: the hours of telemarketing, and the consent that electronic messages need. */
import { type Governed, type Limit, limit, weekdays } from './limit.js'

/**
 * A telemarketing call from Monday to Friday from 9:00 to 21:30, on Saturdays and Sundays from 10:00 to 18:00, by the
 * receiver's clock.
 *
 * The ends are excluded. Holidays have no rule. Defaults: channel `phone`, purpose `marketing`, region `CA`. Surveys,
 * debt collection and service calls are not telemarketing.
 *
 * Not covered: stricter hours of a province, which prevail; the national do-not-call list (effective 31 days after
 * registration); automatic dialling-announcing devices.
 *
 * Source: CRTC Unsolicited Telecommunications Rules, Part III, read in a summary. Not legal advice.
 *
 * @example
 * ```ts
 * canadianTelemarketing().guards?.map(({ name }) => name) // => ['Canada: hours of telemarketing']
 * ```
 */
export const canadianTelemarketing = <const C extends string = 'phone', const P extends string = 'marketing'>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { channels: ['phone'], purposes: ['marketing'], regions: ['CA'] },
    { cites: 'CRTC Unsolicited Telecommunications Rules, Part III', strength: 'law', asOf: '2026-11' },
    [
      {
        kind: 'open-hours',
        name: 'Canada: hours of telemarketing',
        spans: [
          { days: weekdays, from: '09:00', to: '21:30' },
          { days: ['sat', 'sun'], from: '10:00', to: '18:00' },
        ],
      },
    ],
  )

/**
 * A commercial electronic message only with consent, express or implied.
 *
 * Consent is a grant in the records. Express consent does not lapse; implied consent does: write its end into `until`,
 * two years after the last transaction, six months after an inquiry, and a new record with each. Defaults: channels
 * `email` and `sms`, purpose `marketing`, region `CA`.
 *
 * Not covered: when consent is implied at all; form and contents of the message. A request to unsubscribe must be
 * honoured within ten business days: here a refusal binds at once.
 *
 * Source: Canada's Anti-Spam Legislation (S.C. 2010, c. 23), read in a summary. Not legal advice.
 *
 * @example
 * ```ts
 * caslConsent().guards?.map(({ kind }) => kind) // => ['opt-in']
 * ```
 */
export const caslConsent = <const C extends string = 'email' | 'sms', const P extends string = 'marketing'>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { channels: ['email', 'sms'], purposes: ['marketing'], regions: ['CA'] },
    { cites: "Canada's Anti-Spam Legislation, S.C. 2010, c. 23", strength: 'law', asOf: '2026-11' },
    [{ kind: 'opt-in', name: 'Canada: consent to electronic messages' }],
  )
