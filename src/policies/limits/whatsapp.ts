/** WhatsApp: free messages in the 24 hours after the customer wrote, templates with an opt-in. */
import { type Governed, type Limit, limit } from './limit.js'

/** What is governed, and whether approved templates are sent to those who opted in. */
export interface WhatsAppOptions<C extends string, P extends string> extends Governed<C, P> {
  /** `true` where what is sent outside the window is an approved template: then an opt-in is enough. */
  readonly templates?: boolean
}

/**
 * A business writes within 24 hours of the customer's latest message; outside, only templates, to those who opted in.
 *
 * Each message of the customer opens the window anew; after exactly 24 hours it is closed. Defaults: channel
 * `whatsapp`, any purpose, no templates.
 *
 * Not covered: whether a template is approved; the limit on how many customers you may write to first (a figure of the
 * sender, not of a customer); the limit per customer on marketing templates, which is not published: after error
 * 131049, do not send again at once.
 *
 * Source: WhatsApp Business Platform, as AWS and Twilio (error 63016) document it.
 *
 * @example
 * ```ts
 * whatsAppWindow({ templates: true }).guards?.map(({ kind }) => kind) // => ['any-of']
 * ```
 */
export const whatsAppWindow = <const C extends string = 'whatsapp', const P extends string = never>(
  options?: WhatsAppOptions<C, P>,
): Limit<C, P> => {
  const templates = options?.templates
  const window = {
    kind: 'session',
    name: 'WhatsApp: customer service window',
    opens: { directions: ['inbound'] },
    for: 'PT24H',
    each: ['channel'],
  } as const
  return limit(
    options,
    { channels: ['whatsapp'] },
    { cites: 'WhatsApp Business Platform: customer service window', strength: 'platform', asOf: '2026-11' },
    [
      templates === true
        ? {
            kind: 'any-of',
            name: 'WhatsApp: customer service window, or a template with opt-in',
            guards: [window, { kind: 'opt-in', name: 'opt-in to templates' }],
          }
        : window,
    ],
  )
}

/**
 * No marketing templates to United States numbers: marketing only in the 24 hours after the customer wrote.
 *
 * Since 1 April 2025 they are not delivered. Defaults: channel `whatsapp`, purpose `marketing`, region `US`, which
 * stands for a customer whose number is of the United States.
 *
 * Not covered: who has such a number; the window for all else (`whatsAppWindow`).
 *
 * Source: WhatsApp Business Platform, as AWS documents it.
 *
 * @example
 * ```ts
 * whatsAppMarketingInUnitedStates().guards?.map(({ kind }) => kind) // => ['session']
 * ```
 */
export const whatsAppMarketingInUnitedStates = <
  const C extends string = 'whatsapp',
  const P extends string = 'marketing',
>(
  options?: Governed<C, P>,
): Limit<C, P> =>
  limit(
    options,
    { channels: ['whatsapp'], purposes: ['marketing'], regions: ['US'] },
    { cites: 'WhatsApp Business Platform: marketing templates', strength: 'platform', asOf: '2026-11' },
    [
      {
        kind: 'session',
        name: 'WhatsApp: no marketing templates to the United States',
        opens: { directions: ['inbound'] },
        for: 'PT24H',
        each: ['channel'],
      },
    ],
  )
