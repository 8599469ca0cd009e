/** One customer for each strategy, at a moment when another strategy would decide otherwise; and why that matters. */
import type { PolicyJson, SituationJson } from 'tactful'
import { balanced, compose, peak, predictive, proactive, reactive, shippingDelay } from 'tactful/policies'

export interface Story {
  readonly strategy: string
  readonly title: string
  readonly about: string
  readonly policy: PolicyJson
  /** Another strategy, for the same customer at the same moment. */
  readonly other: string
  readonly otherPolicy: PolicyJson
  readonly situation: SituationJson
  /** The customer's zone, for the eye. */
  readonly zone: string
  readonly why: string
}

/** A policy of the catalogue's own parts: they fit, as the tests say. */
const composed = (result: ReturnType<typeof compose>): PolicyJson => {
  if (result._tag === 'Right') return result.right
  console.error(result.left.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  process.exit(2)
}

const bicycleShop: Story = {
  strategy: 'reactive',
  title: 'A bicycle shop of two people',
  about:
    'Jonas Lindqvist has ordered twice. The carrier is on strike, and reports every parcel in the country as ' +
    'late, the saddle of order 311 too. In the chat Jonas has just asked where order 298 is.',
  policy: composed(
    compose(reactive({ id: 'lindby-cykel', channels: ['email'] }), shippingDelay({ channels: ['email'] })),
  ),
  other: 'proactive',
  otherPolicy: composed(
    compose(proactive({ id: 'lindby-cykel', channels: ['email'] }), shippingDelay({ channels: ['email'] })),
  ),
  zone: 'Europe/Stockholm',
  situation: {
    now: '2026-11-24T10:05:00Z',
    customer: { id: 'jonas', zone: 'Europe/Stockholm', segments: [] },
    signals: [
      { id: 's-1', kind: 'shipping-delay', topic: 'order-311', at: '2026-11-23T08:00:00Z', severity: 'medium' },
    ],
    issues: [
      {
        id: 'chat-9',
        topic: 'order-298',
        status: 'open',
        at: '2026-11-24T10:02:00Z',
        channel: 'chat',
        tags: ['order-status'],
      },
    ],
  },
  why:
    'The shop cannot tell which of a nation’s delays are its own, so it stays silent and answers the chat within ' +
    'minutes. A proactive shop would write about order 311 now; if the carrier’s news is only noise, to fifty ' +
    'people.',
}

const broadband: Story = {
  strategy: 'proactive',
  title: 'Broadband is down in a quarter of Lyon',
  about:
    'Monitoring lost the street cabinet of Claire Moreau at 21:20. It is 21:40; she has not called yet. Her phone ' +
    'is by her bed.',
  policy: proactive({ id: 'rhone-telecom' }),
  other: 'reactive',
  otherPolicy: reactive({ id: 'rhone-telecom' }),
  zone: 'Europe/Paris',
  situation: {
    now: '2026-11-24T20:40:00Z',
    customer: { id: 'claire', zone: 'Europe/Paris', segments: [], reach: ['email', 'sms', 'push'] },
    signals: [
      {
        id: 's-1',
        kind: 'service-interruption',
        topic: 'cabinet-69-117',
        at: '2026-11-24T20:20:00Z',
        severity: 'high',
      },
    ],
    contacts: [
      {
        id: 'k-1',
        at: '2026-11-19T09:00:00Z',
        direction: 'outbound',
        channel: 'email',
        purpose: 'account',
        topics: ['bill-11'],
      },
    ],
  },
  why:
    'It has lasted for longer than five minutes, so it is told; by e-mail, because what rings is quiet from ' +
    '21:00. A reactive provider says nothing, and takes the calls of the whole quarter before it can repair ' +
    'anything.',
}

const database: Story = {
  strategy: 'predictive',
  title: 'A disk that will be full on Thursday',
  about:
    'A model of the hosting company expects, at 0.85, that the database of Bright Ledger in Austin runs out of ' +
    'space in two days. It was right four times in five last quarter.',
  policy: predictive({ id: 'stratus', version: '2026-q4' }),
  other: 'proactive',
  otherPolicy: proactive({ id: 'stratus', version: '2026-q4' }),
  zone: 'America/Chicago',
  situation: {
    now: '2026-11-24T15:30:00Z',
    customer: { id: 'bright-ledger', zone: 'America/Chicago', segments: [] },
    signals: [
      {
        id: 's-1',
        kind: 'limit-near',
        topic: 'disk-db-4',
        at: '2026-11-24T15:00:00Z',
        evidence: 'predicted',
        likelihood: 0.85,
        severity: 'high',
        impact: '2026-11-26T18:00:00Z',
      },
    ],
  },
  why:
    'The forecast passes the bar of 0.8, and an account notice is never held out: two days are enough to clean ' +
    'up. A proactive company waits until 80 % is used; this disk fills in one night, so it would have told them ' +
    'afterwards.',
}

const leaving: Story = {
  strategy: 'balanced',
  title: 'A customer who might leave',
  about:
    'The model says 0.93 that Tomasz Zieliński cancels his mobile contract. He is no key account; nothing has ' +
    'gone wrong for him that anybody knows of. Nobody has written to him for four months.',
  policy: balanced({ id: 'polfon' }),
  other: 'predictive',
  otherPolicy: predictive({ id: 'polfon', holdout: 0 }),
  zone: 'Europe/Warsaw',
  situation: {
    now: '2026-11-24T09:00:00Z',
    customer: { id: 'tomasz', zone: 'Europe/Warsaw', segments: [] },
    signals: [
      {
        id: 's-1',
        kind: 'churn-risk',
        topic: 'contract-5521',
        at: '2026-11-23T22:00:00Z',
        evidence: 'predicted',
        likelihood: 0.93,
      },
    ],
    contacts: [
      {
        id: 'k-1',
        at: '2026-07-20T09:00:00Z',
        direction: 'outbound',
        channel: 'email',
        purpose: 'account',
        topics: ['bill-7'],
      },
    ],
  },
  why:
    'A word at the wrong moment reminds people that they can leave: in a field experiment 10 % of those who were ' +
    'contacted left, against 6 % of the others. Balanced keeps such forecasts for key accounts, whom somebody ' +
    'knows; predictive would write today.',
}

const christmas: Story = {
  strategy: 'peak',
  title: 'Ten days before Christmas',
  about:
    'Aroha Ngata of Wellington has not heard from the toy shop since summer, and a check-in is due. The queue is ' +
    'six hours long.',
  policy: peak({ id: 'kiwi-toys', from: '2026-11-27T00:00:00Z', to: '2027-01-04T00:00:00Z' }),
  other: 'proactive',
  otherPolicy: proactive({ id: 'kiwi-toys' }),
  zone: 'Pacific/Auckland',
  situation: {
    now: '2026-12-14T21:00:00Z',
    customer: { id: 'aroha', zone: 'Pacific/Auckland', segments: [] },
    signals: [{ id: 's-1', kind: 'active-customer', topic: 'customer', at: '2025-03-01T00:00:00Z' }],
    contacts: [
      {
        id: 'k-1',
        at: '2026-08-30T03:00:00Z',
        direction: 'inbound',
        channel: 'email',
        purpose: 'service',
        topics: ['order-8'],
      },
    ],
    issues: [{ id: 'mail-77', topic: 'order-1204', status: 'solved', at: '2026-12-02T03:00:00Z', channel: 'email' }],
  },
  why:
    '“How are things?” brings an answer, and nobody has time to read it; on 4 January it is as friendly. Had her ' +
    'parcel been late, peak would have written at once: that saves a ticket.',
}

/** In the order in which a team grows into them. */
export const stories: ReadonlyArray<Story> = [bicycleShop, broadband, database, leaving, christmas]
