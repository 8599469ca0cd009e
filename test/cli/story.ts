/** A policy and some situations to run the command on. */
import type { PolicyJson, SituationJson } from 'tactful'

export const policy: PolicyJson = {
  tactful: 1, id: 'acme-support', version: '7', channels: ['email', 'sms'], purposes: ['service', 'marketing'],
  plays: [
    { name: 'late parcel', when: { kinds: ['shipping-delay'] }, purpose: 'service' },
    { name: 'survey', when: { kinds: ['delivered'] }, purpose: 'marketing', settle: 'P1D' },
  ],
  guards: [
    { kind: 'cap', name: 'weekly cap', atMost: 1, within: { rolling: 'P7D' }, cites: 'house rule 4', strength: 'advice', asOf: '2026' },
    { kind: 'quiet-hours', name: 'night', spans: [{ from: '21:00', to: '08:00' }], unless: { severityAtLeast: 'critical' } },
  ],
  replies: [{ name: 'faq', when: { topics: ['billing*'] }, handler: 'automation', within: 'PT2H' }],
}

/** On a Sunday morning in Paris, about a parcel that is late. */
export const situation = (id = 'c-1', rest: Partial<SituationJson> = {}): SituationJson => ({
  now: '2026-11-22T09:00:00Z',
  customer: { id, zone: 'Europe/Paris' },
  signals: [{ id: 's1', kind: 'shipping-delay', topic: 'order-77', at: '2026-11-22T08:00:00Z', severity: 'high', likelihood: 0.9 }],
  ...rest,
})

/** The customer's whole story, told to the command on one line, about so many customers. */
export function* lines(count: number): Generator<string> {
  const contact = { id: 'k1', at: '2026-11-20T08:00:00Z', direction: 'outbound', channel: 'email', purpose: 'service' } as const
  for (let i = 0; i < count; i += 1) yield `${JSON.stringify(situation(`c-${i}`, i % 2 === 0 ? {} : { contacts: [contact] }))}\n`
}
