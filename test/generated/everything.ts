/** A policy that says everything: each field of a play and a match, a hybrid stance, rules that are shared, by topic, for some, and asked. */
import type { PolicyJson } from 'tactful'
import { motivated } from '../testing/rich.js'

export const everything: PolicyJson = {
  ...motivated,
  channels: ['email', 'sms'],
  plays: motivated.plays.map((play) => (play.name === 'answer' ? { ...play, when: { severityAtLeast: 'low' }, bar: 0.8 } : play)), // no less than is asked of what is predicted
  guards: [
    { kind: 'cap', name: 'two a week', atMost: 2, within: { rolling: 'P7D' }, counts: { directions: 'any', outcomes: ['delivered'], purposes: ['service'], topics: ['*', 'order-*'], by: ['agent'] } },
    { kind: 'cap', name: 'last week', atMost: 1, within: { rolling: 'P7D' }, on: { channels: ['sms'] }, unless: [{ severityAtLeast: 'critical' }, { segments: ['pro'], topics: ['order-*'] }] },
    { kind: 'rest', name: 'one a topic', after: {}, for: { rolling: 'P1D' }, each: ['topic', 'play'] },
    { kind: 'rest', name: 'one a way', after: {}, for: { rolling: 'P2D' }, each: ['purpose', 'channel'], on: { regions: ['FR'] } },
    { kind: 'quiet-hours', name: 'night', spans: [{ from: '21:00', to: '08:00' }], on: { channels: ['sms'] }, unless: { topics: ['order-7'] } },
    { kind: 'open-hours', name: 'our hours', spans: [{ from: '09:00', to: '18:00' }], zone: 'Europe/Paris', on: { channels: ['sms'] } },
    { kind: 'open-hours', name: 'weekdays', spans: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '00:00', to: '24:00' }], on: { channels: ['sms'] } },
    { kind: 'fatigue', name: 'tired', limit: 2.5, halfLife: 'P2D', weights: { email: 2 }, on: { purposes: ['marketing'], segments: ['pro'] } },
  ],
  replies: [
    { name: 'bot', when: [{ topics: ['order-*'], statuses: ['open'] }, { channels: ['chat'], segments: ['pro'] }], handler: 'automation', within: 'PT1H' },
    { name: 'team', when: { tags: ['vip'], regions: ['FR'] }, handler: 'agent' },
  ],
}
