/**
 * The reference policy, in Tactful's language. Consent for a channel is `reach`: whoever consented to none has no channel.
 *
 * "Below high" is what no match can say, so there are two plays, and a severe signal holds the one with the bar.
 * At most one of them is then open: nothing is ordered, and nothing is looked for to go along. History limits
 * through guards alone, so nothing is ever told.
 */
import type { PolicyJson } from '../../src/index.js'

/** The channels, in the order of those that the customer does not prefer. */
export const channels = ['email', 'sms', 'push', 'phone', 'in-app'] as const
export type Channel = (typeof channels)[number]

const severe = { severityAtLeast: 'high' } as const
const always = { unless: { severityAtLeast: 'critical' } } as const

const cap = (name: string, atMost: number, rolling: string) => ({ kind: 'cap', name, atMost, within: { rolling }, ...always }) as const
const capOn = (channel: Channel, atMost: number, rolling: string) =>
  ({ ...cap(`${channel} cap`, atMost, rolling), on: { channels: [channel] } }) as const

export const reference: PolicyJson = {
  tactful: 1,
  id: 'reference',
  version: '2026',
  channels,
  purposes: ['service'],
  plays: [
    { name: 'urgent', when: severe, purpose: 'service', bar: 0, again: 'always' },
    { name: 'relevant', when: {}, purpose: 'service', bar: 0.5, heldBy: severe, again: 'always' },
  ],
  guards: [
    cap('one a day', 1, 'P1D'),
    cap('three a week', 3, 'P7D'),
    capOn('email', 2, 'P7D'),
    capOn('sms', 2, 'P30D'),
    capOn('push', 4, 'P7D'),
    capOn('phone', 1, 'P14D'),
    capOn('in-app', 7, 'P7D'),
    { ...cap('same topic', 1, 'P3D'), each: ['topic'] },
    { kind: 'quiet-hours', name: 'night', on: { channels: ['sms', 'push', 'phone'] }, spans: [{ from: '21:00', to: '08:00' }], ...always },
  ],
}
