/** Policies that between them have every kind of guard, every field of a play and every stance. */
import type { PolicyJson } from 'tactful'

const root = { tactful: 1, version: '1', channels: ['email', 'sms', 'phone'], inboundChannels: ['chat'], purposes: ['service', 'marketing'] } as const

const plays: PolicyJson['plays'] = [
  { name: 'late', when: { kinds: ['delay'] }, purpose: 'service' },
  { name: 'offer', when: { kinds: ['sale'] }, purpose: 'marketing', again: 'always' },
]

/** Every kind of guard that counts contacts, and every window. */
export const counting: PolicyJson = {
  ...root,
  id: 'counting',
  plays,
  guards: [
    { kind: 'cap', name: 'rolling', atMost: 2, within: { rolling: 'P7D' }, unless: { severityAtLeast: 'critical' } },
    { kind: 'cap', name: 'days', atMost: 3, within: { days: 2 }, on: { channels: ['sms'], topics: ['order-*'] } },
    { kind: 'cap', name: 'today', atMost: 2, within: { calendar: 'day' }, each: ['channel'] },
    { kind: 'cap', name: 'week', atMost: 4, within: { calendar: 'week', weekStart: 'sun' }, zone: 'America/New_York' },
    { kind: 'cap', name: 'month', atMost: 6, within: { calendar: 'month' }, counts: { directions: 'any' } },
    { kind: 'cap', name: 'once', atMost: 1, within: 'ever', on: { purposes: ['marketing'] }, each: ['topic', 'play'] },
    { kind: 'cap', name: 'not by phone', atMost: 0, within: 'ever', on: { channels: ['phone'], regions: ['FR'] } },
    { kind: 'rest', name: 'after a complaint', after: { outcomes: ['complained'], purposes: 'any' }, for: { rolling: 'P14D' } },
    { kind: 'rest', name: 'after silence', after: { outcomes: ['ignored'] }, times: 3, inside: 'P7D', for: { days: 7 }, each: ['purpose'] },
    { kind: 'fatigue', name: 'tired', limit: 2.5, halfLife: 'P2D', weights: { phone: 2, email: 0.5 } },
  ],
}

/** Every kind of guard that looks at the clock, or at consent. */
export const timed: PolicyJson = {
  ...root,
  id: 'timed',
  unknownZone: 'closed',
  calendars: { calendar: ['2026-12-25', '2027-01-01'] },
  plays,
  guards: [
    { kind: 'open-hours', name: 'office', spans: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '18:00' }, { days: ['holiday-eve'], from: '09:00', to: '12:30' }], holidays: 'calendar', on: { channels: ['phone'] } },
    { kind: 'quiet-hours', name: 'night', spans: [{ from: '21:00', to: '08:00' }, { days: ['holiday'], from: '00:00', to: '24:00' }], holidays: 'calendar', unless: [{ segments: ['night-owls'] }, { severityAtLeast: 'critical' }] },
    { kind: 'quiet-hours', name: 'our siesta', spans: [{ days: ['sat', 'sun'], from: '13:15', to: '15:45' }], zone: 'Europe/Madrid' },
    { kind: 'embargo', name: 'sale', from: '2026-11-01T00:00:00Z', to: '2026-11-20T00:00:00Z', on: { purposes: ['marketing'] } },
    { kind: 'embargo', name: 'launch', to: '2026-10-26T08:00:00Z', on: { plays: ['offer'], topics: ['order-7', '*'] } },
    { kind: 'opt-in', name: 'asked for it', on: { purposes: ['marketing'] } },
    {
      kind: 'any-of', name: 'in touch or willing', on: { channels: ['sms'] },
      guards: [
        { kind: 'session', name: 'in touch', opens: { channels: ['chat'] }, for: 'PT24H' },
        { kind: 'session', name: 'just written', opens: {}, for: 'PT1H' },
        { kind: 'opt-in', name: 'willing' },
      ],
    },
  ],
}

/** Every field of a play, a hybrid stance and a holdout. */
export const motivated: PolicyJson = {
  ...root,
  id: 'motivated',
  unknownZone: 'Europe/Paris',
  stance: { hybrid: [{ when: { kinds: ['fault'], severityAtLeast: 'high' }, stance: 'predictive' }, { when: { tags: ['rumour'] }, stance: 'reactive' }], otherwise: 'proactive' },
  bar: 0.4,
  predictedBar: 0.8,
  holdout: { share: 0.1, salt: 's', unless: { severityAtLeast: 'critical' } },
  plays: [
    { name: 'settled', when: { kinds: ['delay'], topics: ['order-*'] }, purpose: 'service', settle: 'PT2H', freshFor: 'P2D', priority: 2 },
    { name: 'maintenance', when: { kinds: ['maintenance'] }, purpose: 'service', lead: 'P1D', absorbedBy: 'never' },
    { name: 'fading', when: [{ kinds: ['fault'] }, { kinds: ['delay'], tags: ['lost'] }], purpose: 'service', halfLife: 'P1D', bar: 0.3 },
    { name: 'check-in', when: { kinds: ['member'], segments: ['pro'] }, purpose: 'marketing', quietFor: 'P30D', again: 'always', absorbedBy: 'any-issue' },
    { name: 'answer', when: { kinds: ['question'], evidence: ['voiced'], severityAtLeast: 'high' }, purpose: 'service' },
    { name: 'survey', when: { kinds: ['solved'] }, purpose: 'marketing', settle: 'P1D', heldBy: { kinds: ['fault', 'delay'] }, again: 'never', channels: ['email'] },
  ],
  guards: [{ kind: 'cap', name: 'one a day', atMost: 1, within: { rolling: 'P1D' } }],
}

/** Nothing but a play about everything. */
export const plain: PolicyJson = {
  tactful: 1, id: 'plain', version: '1', channels: ['email'], purposes: ['service'], stance: 'predictive',
  plays: [{ name: 'tell', when: {}, purpose: 'service' }],
}
