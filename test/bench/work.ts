/** The work: customers over 12 zones, each asked about at moments spread over 2026, after so many contacts. Seeded. */
import type { SituationJson } from '../../src/index.js'
import { type Channel, channels } from './reference.js'

const severities = ['low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]

export const zones = [
  'America/Los_Angeles', 'America/Chicago', 'America/New_York', 'America/St_Johns', 'America/Sao_Paulo', 'Europe/London',
  'Europe/Paris', 'Africa/Cairo', 'Asia/Kolkata', 'Asia/Tokyo', 'Australia/Sydney', 'Pacific/Auckland',
] as const

export const topics = ['order-1', 'order-2', 'order-3', 'invoice-1', 'invoice-2', 'outage-1', 'outage-2', 'plan-1', 'plan-2', 'login'] as const

/** A contact as a helpdesk's own code holds it. */
export interface Contact {
  readonly at: number
  readonly direction: 'outbound' | 'inbound'
  readonly channel: Channel
  readonly topics: ReadonlyArray<string>
  readonly outcome: 'sent' | 'failed'
}

/** One question: what is known of a customer, and of one problem. Contacts come oldest first. */
export interface Facts {
  readonly now: number
  readonly customer: { readonly zone: string; readonly prefers: ReadonlyArray<Channel>; readonly consented: ReadonlyArray<Channel> }
  readonly signal: { readonly topic: string; readonly severity: Severity; readonly relevance: number }
  readonly issues: ReadonlyArray<{ readonly topic: string; readonly status: 'open' | 'pending' | 'solved' }>
  readonly contacts: ReadonlyArray<Contact>
}

const hour = 3_600_000
const year = [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)] as const

/** Numbers in 0..1, the same for the same seed (mulberry32). */
export const numbers = (seed: number) => {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** So many contacts before a moment, with gaps of such a mean. Some are the customer's own, or failed. */
const contactsBefore = (now: number, length: number, gap: number, about: ReadonlyArray<string>, next: () => number): ReadonlyArray<Contact> => {
  const one = <A>(list: ReadonlyArray<A>): A => list[Math.floor(next() * list.length)]!
  const contacts: Array<Contact> = []
  for (let at = now; contacts.length < length; ) {
    at = Math.floor(at - gap * (0.5 + next()))
    const [direction, outcome] = [next() < 0.15 ? 'inbound' : 'outbound', next() < 0.03 ? 'failed' : 'sent'] as const
    contacts.push({ at, direction, channel: one(channels), topics: [one(about)], outcome })
  }
  return contacts.reverse()
}

/**
 * One question about one customer. The longer history is the shorter one with more before it. Gaps have a mean of 15 to
 * 120 hours.
 */
export const factsOf = (customer: number, question: number, length: number): Facts => {
  const trait = numbers(customer * 1_000)
  const pace = (15 + 105 * trait()) * hour
  const zone = zones[customer % zones.length]!
  const consented = channels.filter(() => trait() < 0.72)
  const prefers = channels.filter(() => trait() < 0.3).reverse()

  const next = numbers(customer * 1_000 + question + 1)
  const one = <A>(list: ReadonlyArray<A>): A => list[Math.floor(next() * list.length)]!
  const now = Math.floor(year[0] + next() * (year[1] - year[0]))
  const topic = one(topics)
  const severity = severities[[0.25, 0.62, 0.87, 1].findIndex((share) => next() < share)] ?? 'critical'
  const relevance = Math.round((0.5 + (next() < 0.33 ? -0.5 : 0.5) * next()) * 100) / 100
  const issues: Array<Facts['issues'][number]> = []
  if (next() < 0.1) issues.push({ topic, status: next() < 0.8 ? 'open' : 'pending' })
  if (next() < 0.2) issues.push({ topic: one(topics), status: 'solved' })

  const contacts = contactsBefore(now, length, pace, topics, next)
  return { now, customer: { zone, prefers, consented }, signal: { topic, severity, relevance }, issues, contacts }
}

/** The same customer, told of so many topics, more often than anyone should be. */
export const crowdedOf = (customer: number, length: number, gap: number, topicCount: number): Facts => {
  const facts = factsOf(customer, 0, 0)
  const about = Array.from({ length: topicCount }, (_, i) => `topic-${i}`)
  return { ...facts, contacts: contactsBefore(facts.now, length, gap, about, numbers(customer)) }
}

const iso = (at: number): string => new Date(at).toISOString()

/** The same as a helpdesk would write it for Tactful. */
export const situationOf = ({ now, customer, signal, issues, contacts }: Facts, id: string): SituationJson => ({
  now: iso(now),
  customer: { id, zone: customer.zone, prefers: customer.prefers, reach: customer.consented },
  signals: [{ id: 's-1', kind: 'trouble', at: iso(now - hour), ...signal }],
  issues: issues.map((issue, i) => ({ id: `i-${i}`, at: iso(now - hour), channel: 'email', ...issue })),
  contacts: contacts.map((contact, i) => ({ id: `k-${i}`, purpose: 'service', ...contact, at: iso(contact.at) })),
})
