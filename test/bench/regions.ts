/**
 * A second policy, of the size that a team would run: the balanced strategy, two plays that sell and collect, and the
 * statutory limits of five regions. Its work is its own, and seeded.
 */
import type { PolicyJson, SituationJson } from '../../src/index.js'
import {
  type Part,
  type Purpose,
  type UsualChannel,
  balanced,
  canadianTelemarketing,
  caslConsent,
  compose,
  frenchCallConsent,
  frenchCalls,
  frenchTexts,
  germanCallConsent,
  germanMailConsent,
  pecrClaimsAndPensionCalls,
  pecrConsent,
  purposes,
  regulationF,
  signalKinds,
  tcpaHours,
  tsrHours,
} from '../../src/policies/index.js'
import { valid } from '../valid.js'
import { numbers } from './work.js'

/** What the statutes are about. */
const selling: Part<{ channel: UsualChannel; purpose: Purpose }> = {
  calendars: { FR: ['2026-01-01', '2026-05-01', '2026-07-14', '2026-11-11', '2026-12-25'] },
  plays: [
    { name: 'offer', when: { kinds: ['offer'] }, purpose: 'marketing', channels: ['phone', 'sms', 'email'] },
    { name: 'overdue invoice', when: { kinds: ['overdue'] }, purpose: 'debt', channels: ['phone', 'email'] },
  ],
}

export const regional = (): PolicyJson =>
  valid(
    compose(
      balanced({ kinds: ['offer', 'overdue'] }),
      selling,
      frenchCalls(),
      frenchCallConsent(),
      frenchTexts(),
      germanCallConsent(),
      germanMailConsent(),
      pecrConsent(),
      pecrClaimsAndPensionCalls(),
      tcpaHours(),
      tsrHours(),
      regulationF(),
      canadianTelemarketing(),
      caslConsent(),
    ),
  )

const places = [
  ['FR', 'Europe/Paris'],
  ['DE', 'Europe/Berlin'],
  ['GB', 'Europe/London'],
  ['US', 'America/Chicago'],
  ['CA', 'America/Toronto'],
] as const

const kinds = [...Object.keys(signalKinds), 'offer', 'offer', 'overdue', 'overdue']
const channels = ['email', 'in-app', 'push', 'sms', 'social', 'phone'] as const

const hour = 3_600_000
const iso = (at: number) => new Date(at).toISOString()

/** One customer at one moment: one to four signals, some consents, forty contacts. */
export const regionalSituation = (seed: number): SituationJson => {
  const next = numbers(seed)
  const one = <A>(list: ReadonlyArray<A>): A => list[Math.floor(next() * list.length)]!
  const some = <A>(most: number, of: (i: number) => A) => Array.from({ length: Math.floor(next() * (most + 1)) }, (_, i) => of(i))
  const now = Date.UTC(2026, 0, 1) + Math.floor(next() * 365 * 24) * hour
  const ago = (hours: number) => iso(now - Math.ceil(next() * hours) * hour)
  const topic = () => `topic-${Math.floor(next() * 8)}`
  const [region, zone] = one(places)
  const pace = 12 + 60 * next()
  return {
    now: iso(now),
    customer: {
      id: `c-${seed}`,
      zone,
      regions: [region],
      segments: next() < 0.1 ? ['key-account'] : next() < 0.3 ? ['existing-customer', 'soft-opt-in'] : [],
      consents: some(3, () => ({ channel: one(channels), purpose: one(purposes), given: next() < 0.7, at: ago(4000) })),
    },
    signals: [0, ...some(3, (i) => i + 1)].map((i) => ({
      id: `s-${i}`,
      kind: one(kinds),
      topic: topic(),
      at: ago(72),
      evidence: next() < 0.2 ? 'predicted' : 'observed',
      severity: one(['low', 'medium', 'medium', 'high', 'critical'] as const),
      likelihood: 0.7 + 0.3 * next(),
    })),
    issues: some(1, (i) => ({ id: `i-${i}`, topic: topic(), status: one(['open', 'pending', 'solved'] as const), at: ago(200), channel: 'email' })),
    contacts: Array.from({ length: 40 }, (_, i) => ({
      id: `k-${i}`,
      at: iso(Math.floor(now - (40 - i - next() / 2) * pace * hour)),
      direction: next() < 0.15 ? 'inbound' : 'outbound',
      channel: one(channels),
      purpose: one(purposes),
      topics: [topic()],
      outcome: one(['sent', 'sent', 'delivered', 'answered', 'ignored', 'complained', 'failed'] as const),
    })),
  }
}
