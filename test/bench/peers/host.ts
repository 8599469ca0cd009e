/**
 * What a peer's host does for it, with the same care as the code by hand: the host reads the situation, counts the
 * windows or reads what is folded, reads the zone, puts the channels in order, and makes the decision out of what the
 * peer's rules say.
 */
import type { Decision, Outreach, Situation } from '../../../src/index.js'
import { reaching, suppressing, waiting } from '../answer.js'
import { firstIn, offsetTables, wallAt } from '../offsets.js'
import { type Channel, channels } from '../reference.js'
import { repliesTo } from '../replies.js'
import { type Folded, foldAll, limits, nightFrom, nightTo, placeOf, theDay, theTopic, theWeek } from '../room.js'

/** What the rules ask of the signal. */
export interface Motive {
  readonly relevance: number
  readonly severity: 'low' | 'medium' | 'high' | 'critical'
  /** Is there an open issue on its topic? */
  readonly talking: boolean
}

export const motiveOf = ({ topics, issues }: Situation): Motive => {
  const { topic, severity, relevance } = topics[0]!.signals[0]!
  const talking = issues.some((issue) => issue.topic === topic && issue.status !== 'solved')
  return { relevance, severity, talking }
}

/** What the rules ask of the contacts and the zone: milliseconds until a limit has room, 0 being now, and the clock. */
export interface Room {
  readonly day: number
  readonly week: number
  readonly topic: number
  readonly email: number
  readonly sms: number
  readonly push: number
  readonly phone: number
  readonly inApp: number
  /** Milliseconds since midnight on the wall. */
  readonly wall: number
}

const roomIn = ({ now, customer }: Situation, free: Float64Array, aboutTopic: number): Room => {
  const until = (limit: number): number => Math.max(0, free[limit]! - now)
  return {
    day: until(theDay),
    week: until(theWeek),
    topic: until(aboutTopic),
    email: until(0),
    sms: until(1),
    push: until(2),
    phone: until(3),
    inApp: until(4),
    wall: wallAt(offsetTables.get(customer.zone[0]!.name)!, now),
  }
}

export type RoomOf<S> = (situation: S) => Room

/** From plain contacts. */
export const roomOf: RoomOf<Situation> = (situation) => roomIn(situation, foldAll(situation, situation.topics[0]!.signals[0]!.topic), theTopic)

/** From what is folded. */
export const roomOfFolded: RoomOf<Folded> = (situation) => roomIn(situation, situation.free, placeOf(situation.topics[0]!.signals[0]!.topic))

/** The limit of each channel, as `Room` calls it. */
export const ownLimit = { email: 'email', sms: 'sms', push: 'push', phone: 'phone', 'in-app': 'inApp' } as const satisfies Record<Channel, keyof Room>

export const sleepers = ['sms', 'push', 'phone'] as const satisfies ReadonlyArray<Channel>

export const hold = ({ now, issues }: Situation, because: Extract<Decision, { kind: 'wait' }>['because']): Decision =>
  waiting({ at: now, replies: repliesTo(issues, now) }, because)

const outreachOf = ({ topics }: Situation): Outreach => {
  const { id, topic, severity, relevance } = topics[0]!.signals[0]!
  const severe = severity === 'high' || severity === 'critical'
  const belief = Math.round(relevance * 1e9) / 1e9
  return { play: severe ? 'urgent' : 'relevant', topic, purpose: 'service', severity, priority: 0, belief, signals: [id] }
}

/** The channels with consent, those preferred first. */
const inOrder = ({ prefers, reach }: Situation['customer']): ReadonlyArray<Channel> => {
  const order: Array<Channel> = []
  for (const channel of prefers as ReadonlyArray<Channel>) if (reach!.includes(channel)) order.push(channel)
  for (const channel of channels) if (reach!.includes(channel) && !prefers.includes(channel)) order.push(channel)
  return order
}

/** Past every limit and hour. */
export const pass = (situation: Situation): Decision => {
  const about = { at: situation.now, replies: repliesTo(situation.issues, situation.now) }
  const [first] = inOrder(situation.customer)
  const outreach = outreachOf(situation)
  return first === undefined ? suppressing(about, outreach, null, Infinity, ['no-channel']) : reaching(about, outreach, first, Infinity)
}

/** The first channel that is open, or the least opening, by what the rules say of each channel. */
export const choose = (
  situation: Situation,
  room: Room,
  open: (channel: Channel) => boolean,
  because: (channel: Channel) => ReadonlyArray<string>,
): Decision => {
  const { now, issues, customer } = situation
  const about = { at: now, replies: repliesTo(issues, now) }
  const outreach = outreachOf(situation)
  const table = offsetTables.get(customer.zone[0]!.name)!
  const shared = Math.max(room.day, room.week, room.topic)
  let until = Infinity
  let best: Channel | undefined
  for (const channel of inOrder(customer)) {
    const { sleeps } = limits[channels.indexOf(channel)]!
    if (open(channel)) return reaching(about, outreach, channel, sleeps ? firstIn(table, now, nightFrom, nightTo) : Infinity)
    const capsOpen = now + Math.max(shared, room[ownLimit[channel]])
    const opens = sleeps ? firstIn(table, capsOpen, nightTo, nightFrom) : capsOpen
    if (opens < until) {
      until = opens
      best = channel
    }
  }
  return best === undefined
    ? suppressing(about, outreach, null, Infinity, ['no-channel'])
    : suppressing(about, outreach, best, until, because(best))
}
