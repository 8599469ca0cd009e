/** The reference policy as a good programmer would write it for speed, on the plain array of contacts: from its end, no further than needed. */
import type { Answer } from './answer.js'
import { type Offsets, offsetTables } from './offsets.js'
import { type Channel, channels } from './reference.js'
import type { Contact, Facts } from './work.js'

const hour = 3_600_000
const day = 24 * hour

const limits = [
  { channel: 'email', atMost: 2, within: 7 * day, sleeps: false },
  { channel: 'sms', atMost: 2, within: 30 * day, sleeps: true },
  { channel: 'push', atMost: 4, within: 7 * day, sleeps: true },
  { channel: 'phone', atMost: 1, within: 14 * day, sleeps: true },
  { channel: 'in-app', atMost: 7, within: 7 * day, sleeps: false },
] as const

/** One list of reasons for each channel and set of closed guards: the bits are a day, a week, channel, topic, night. */
const reasons = channels.map((channel) =>
  Array.from({ length: 32 }, (_, closed) =>
    ['one a day', 'three a week', `${channel} cap`, 'same topic', 'night'].filter((_, bit) => closed & (1 << bit)),
  ),
)
const none: ReadonlyArray<string> = []
const noChannel = ['no-channel']
const weak = ['weak-evidence']
const talking = ['in-conversation']
const talkingHeld = ['in-conversation', 'held']
const talkingWeak = ['in-conversation', 'weak-evidence']

const offsetAt = ({ since, offsets }: Offsets, at: number): number => {
  let i = 1
  while (since[i]! <= at) i += 1
  return offsets[i - 1]!
}

/** The first instant from `at` on at which the wall shows a time in `[from, to)`; clocks may change on the way. */
const firstIn = (table: Offsets, at: number, from: number, to: number): number => {
  const { since, offsets } = table
  let i = 1
  while (since[i]! <= at) i += 1
  for (let moment = at; ; moment = since[i]!, i += 1) {
    const wall = (moment + offsets[i - 1]!) % day
    const inside = from < to ? wall >= from && wall < to : wall >= from || wall < to
    const found = inside ? moment : moment + ((from - wall + day) % day)
    if (found < since[i]!) return found
  }
}

const isNight = (table: Offsets, at: number): boolean => {
  const wall = (at + offsetAt(table, at)) % day
  return wall >= 21 * hour || wall < 8 * hour
}

const counts = (contact: Contact): boolean => contact.direction === 'outbound' && contact.outcome !== 'failed'

/** When the n-th latest contact on the channel is `within` old; 0 where it is already. */
const channelFree = (contacts: ReadonlyArray<Contact>, channel: Channel, n: number, within: number, now: number): number => {
  let left = n
  for (let i = contacts.length - 1; i >= 0; i -= 1) {
    const contact = contacts[i]!
    if (contact.at + within <= now) return 0
    if (contact.channel === channel && counts(contact) && (left -= 1) === 0) return contact.at + within
  }
  return 0
}

const topicFree = (contacts: ReadonlyArray<Contact>, topic: string, now: number): number => {
  for (let i = contacts.length - 1; i >= 0; i -= 1) {
    const contact = contacts[i]!
    if (contact.at + 3 * day <= now) return 0
    if (contact.topics.includes(topic) && counts(contact)) return contact.at + 3 * day
  }
  return 0
}

const waiting = (because: ReadonlyArray<string>): Answer => ({
  kind: 'wait', play: null, topic: null, channel: null, until: Infinity, validUntil: Infinity, because,
})
const reaching = (play: string, topic: string, channel: string, validUntil: number): Answer => ({
  kind: 'reach-out', play, topic, channel, until: Infinity, validUntil, because: none,
})
const suppressing = (play: string, topic: string, channel: string | null, until: number, because: ReadonlyArray<string>): Answer => ({
  kind: 'suppress', play, topic, channel, until, validUntil: Infinity, because,
})

export const decideByHand = (facts: Facts): Answer => {
  const { now, contacts } = facts
  const { topic, severity } = facts.signal
  const { zone, prefers, consented } = facts.customer
  const relevant = facts.signal.relevance >= 0.5
  const severe = severity === 'high' || severity === 'critical'
  if (!severe && !relevant) return waiting(weak)
  for (const issue of facts.issues)
    if (issue.topic === topic && issue.status !== 'solved')
      return waiting(severe ? (relevant ? talkingHeld : talkingWeak) : talking)

  const play = severe ? 'urgent' : 'relevant'
  if (consented.length === 0) return suppressing(play, topic, null, Infinity, noChannel)

  let dayFree = 0
  let weekFree = 0
  let sameFree = 0
  if (severity !== 'critical') {
    let counted = 0
    for (let i = contacts.length - 1; i >= 0; i -= 1) {
      const contact = contacts[i]!
      if (contact.at + 7 * day <= now) break
      if (!counts(contact)) continue
      counted += 1
      if (counted === 1) dayFree = contact.at + day
      if (counted < 3) continue
      weekFree = contact.at + 7 * day
      break
    }
    sameFree = topicFree(contacts, topic, now)
  }
  const free = Math.max(now, dayFree, weekFree, sameFree)
  const table = offsetTables.get(zone)!

  let until = Infinity
  let best = 0
  let bestChannelFree = 0
  for (let turn = 0; turn < prefers.length + channels.length; turn += 1) {
    const channel = turn < prefers.length ? prefers[turn]! : channels[turn - prefers.length]!
    if (turn >= prefers.length && prefers.includes(channel)) continue
    if (!consented.includes(channel)) continue
    if (severity === 'critical') return reaching(play, topic, channel, Infinity)

    const index = channels.indexOf(channel)
    const { atMost, within, sleeps } = limits[index]!
    const released = channelFree(contacts, channel, atMost, within, now)
    const capsOpen = Math.max(free, released)
    const opens = sleeps ? firstIn(table, capsOpen, 8 * hour, 21 * hour) : capsOpen
    if (opens === now) return reaching(play, topic, channel, sleeps ? firstIn(table, now, 21 * hour, 8 * hour) : Infinity)
    if (opens < until) {
      until = opens
      best = index
      bestChannelFree = released
    }
  }
  const night = limits[best]!.sleeps && isNight(table, now)
  const closed =
    Number(dayFree > now) | (Number(weekFree > now) << 1) | (Number(bestChannelFree > now) << 2) | (Number(sameFree > now) << 3) | (Number(night) << 4)
  return suppressing(play, topic, channels[best]!, until, reasons[best]![closed]!)
}
