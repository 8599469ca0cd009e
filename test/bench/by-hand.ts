/**
 * The reference policy as a good programmer would write it for speed. The state is when each limit has room again, and
 * comes from the plain array of contacts, scanned from its end: in one pass for all limits; or lazily, each limit by
 * itself and a channel's only when its turn comes, which reads fewer contacts.
 */
import type { Decision, Outreach, Reply, Situation } from '../../src/index.js'
import { reaching, suppressing, waiting } from './answer.js'
import { type Offsets, offsetTables } from './offsets.js'
import { type Channel, channels } from './reference.js'

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
const noChannel = ['no-channel']
const weak = ['weak-evidence'] as const
const talking = ['in-conversation'] as const
const talkingHeld = ['in-conversation', 'held'] as const
const talkingWeak = ['in-conversation', 'weak-evidence'] as const

type Contact = Situation['ledger'][number]
type Issue = Situation['issues'][number]
type Instant = Situation['now']

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

/** The state: when each limit has room again. The channels come in their order, then the day, the week and the topic. */
const [theDay, theWeek, theTopic] = [5, 6, 7]
const atMost = [...limits.map((limit) => limit.atMost), 1, 3, 1]
const within = [...limits.map((limit) => limit.within), day, 7 * day, 3 * day]
const longest = Math.max(...within)

const free = new Float64Array(8)
const left = new Int32Array(8)

const count = (scope: number, at: number): void => {
  if ((left[scope]! -= 1) === 0) free[scope] = at + within[scope]!
}

/** Sooner known than looked up in a list. */
const scopeOf = (channel: string): number =>
  channel === 'email' ? 0 : channel === 'sms' ? 1 : channel === 'push' ? 2 : channel === 'phone' ? 3 : 4

type Contacts = ReadonlyArray<Contact>

const counts = ({ direction, outcome }: Contact): boolean => direction === 'outbound' && outcome !== 'failed'

/** One pass: of each scope the so-manieth latest time is all that is asked for. */
const foldAll = (contacts: Contacts, topic: string, now: number): void => {
  free.fill(0)
  left.set(atMost)
  for (let i = contacts.length - 1; i >= 0; i -= 1) {
    const contact = contacts[i]!
    const { at } = contact
    if (at + longest <= now) break
    if (!counts(contact)) continue
    count(theDay, at)
    count(theWeek, at)
    count(scopeOf(contact.channel), at)
    if (contact.topics.includes(topic)) count(theTopic, at)
  }
}

/** The day, the week and the topic; the channels have their turn when they are tried. */
const foldShared = (contacts: Contacts, topic: string, now: number): void => {
  free.fill(0)
  left.set(atMost)
  for (let i = contacts.length - 1; i >= 0 && left[theWeek]! > 0; i -= 1) {
    const contact = contacts[i]!
    const { at } = contact
    if (at + 7 * day <= now) break
    if (!counts(contact)) continue
    count(theDay, at)
    count(theWeek, at)
  }
  for (let i = contacts.length - 1; i >= 0; i -= 1) {
    const contact = contacts[i]!
    if (contact.at + 3 * day <= now) break
    if (!contact.topics.includes(topic) || !counts(contact)) continue
    count(theTopic, contact.at)
    break
  }
}

const foldChannel = (contacts: Contacts, scope: number, now: number): void => {
  for (let i = contacts.length - 1; i >= 0 && left[scope]! > 0; i -= 1) {
    const contact = contacts[i]!
    if (contact.at + within[scope]! <= now) break
    if (contact.channel === channels[scope] && counts(contact)) count(scope, contact.at)
  }
}

const none: ReadonlyArray<Reply> = []

const ranks = { low: 0, medium: 1, high: 2, critical: 3 } as const

/** No reply rule: an agent answers every open issue, the most severe first. */
const repliesTo = (issues: ReadonlyArray<Issue>, now: Instant): ReadonlyArray<Reply> => {
  let open: Array<Issue> | undefined
  for (const issue of issues) if (issue.status === 'open' && issue.at <= now) (open ??= []).push(issue)
  if (open === undefined) return none
  if (open.length > 1) open.sort((a, b) => ranks[b.severity] - ranks[a.severity] || (a.id < b.id ? -1 : 1))
  return open.map(({ id, channel }) => ({ issue: id, reply: null, handler: 'agent', channel, due: Infinity as Instant }))
}

const handWritten = (fold: typeof foldAll, foldFor?: typeof foldChannel) => ({ now, customer, topics, issues, ledger: contacts }: Situation): Decision => {
  const { id, topic, severity, relevance } = topics[0]!.signals[0]!
  const { zone, prefers, reach } = customer
  const about = { at: now, replies: repliesTo(issues, now) }
  const relevant = relevance >= 0.5
  const severe = severity === 'high' || severity === 'critical'
  if (!severe && !relevant) return waiting(about, weak)
  for (const issue of issues)
    if (issue.topic === topic && issue.status !== 'solved')
      return waiting(about, severe ? (relevant ? talkingHeld : talkingWeak) : talking)

  const belief = Math.round(relevance * 1e9) / 1e9
  const outreach: Outreach = { play: severe ? 'urgent' : 'relevant', topic, purpose: 'service', severity, priority: 0, belief, signals: [id] }
  const consented = reach! as ReadonlyArray<Channel>
  if (consented.length === 0) return suppressing(about, outreach, null, Infinity, noChannel)

  const urgent = severity === 'critical'
  if (!urgent) fold(contacts, topic, now)
  const shared = urgent ? now : Math.max(now, free[theDay]!, free[theWeek]!, free[theTopic]!)
  const table = offsetTables.get(zone[0]!.name)!

  let until = Infinity
  let best = 0
  for (let turn = 0; turn < prefers.length + channels.length; turn += 1) {
    const channel = turn < prefers.length ? (prefers[turn]! as Channel) : channels[turn - prefers.length]!
    if (turn >= prefers.length && prefers.includes(channel)) continue
    if (!consented.includes(channel)) continue
    if (urgent) return reaching(about, outreach, channel, Infinity)

    const index = scopeOf(channel)
    const { sleeps } = limits[index]!
    foldFor?.(contacts, index, now)
    const capsOpen = Math.max(shared, free[index]!)
    const opens = sleeps ? firstIn(table, capsOpen, 8 * hour, 21 * hour) : capsOpen
    if (opens === now) return reaching(about, outreach, channel, sleeps ? firstIn(table, now, 21 * hour, 8 * hour) : Infinity)
    if (opens < until) {
      until = opens
      best = index
    }
  }
  const night = limits[best]!.sleeps && isNight(table, now)
  const bit = (scope: number, place: number): number => Number(free[scope]! > now) << place
  const closed = bit(theDay, 0) | bit(theWeek, 1) | bit(best, 2) | bit(theTopic, 3) | (Number(night) << 4)
  return suppressing(about, outreach, channels[best]!, until, reasons[best]![closed]!)
}

/** In one pass. */
export const decideByHand = handWritten(foldAll)

/** Each limit by itself. */
export const decideLazily = handWritten(foldShared, foldChannel)
