/**
 * The reference policy as a good programmer would write it for speed. The state is when each limit has room again. It was
 * folded before; or it comes from the plain array of contacts, scanned from its end: in one pass for all limits, or lazily,
 * each limit by itself and a channel's only when its turn comes, which reads fewer contacts.
 */
import type { Decision, Outreach, Situation } from '../../src/index.js'
import { reaching, suppressing, waiting } from './answer.js'
import { firstIn, offsetTables, wallAt } from './offsets.js'
import { type Channel, channels } from './reference.js'
import { repliesTo } from './replies.js'
import { type Folded, foldAll, foldChannel, foldShared, limits, nightFrom, nightTo, placeOf, scopeOf, theDay, theTopic, theWeek } from './room.js'

/** One list of reasons for each channel and set of closed guards: the bits are a day, a week, channel, topic, night. */
const reasons = channels.map((channel) =>
  Array.from({ length: 32 }, (_, closed) =>
    ['one a day', 'three a week', `${channel} cap`, 'same topic', 'night'].filter((_, bit) => closed & (1 << bit)),
  ),
)
const noChannel = ['no-channel']
const nothing = new Float64Array()
const weak = ['weak-evidence'] as const
const talking = ['in-conversation'] as const
const talkingHeld = ['in-conversation', 'held'] as const
const talkingWeak = ['in-conversation', 'weak-evidence'] as const

interface State<S> {
  readonly of: (situation: S, topic: string) => Float64Array
  /** Where it has the topic. */
  readonly place: (topic: string) => number
  readonly add?: typeof foldChannel
}

const handWritten = <S extends Situation>(state: State<S>) => (situation: S): Decision => {
  const { now, customer, topics, issues } = situation
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
  const free = urgent ? nothing : state.of(situation, topic)
  const aboutTopic = urgent ? theTopic : state.place(topic)
  const shared = urgent ? now : Math.max(now, free[theDay]!, free[theWeek]!, free[aboutTopic]!)
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
    state.add?.(situation, index)
    const capsOpen = Math.max(shared, free[index]!)
    const opens = sleeps ? firstIn(table, capsOpen, nightTo, nightFrom) : capsOpen
    if (opens === now) return reaching(about, outreach, channel, sleeps ? firstIn(table, now, nightFrom, nightTo) : Infinity)
    if (opens < until) {
      until = opens
      best = index
    }
  }
  const wall = wallAt(table, now)
  const night = limits[best]!.sleeps && (wall >= nightFrom || wall < nightTo)
  const bit = (scope: number, place: number): number => Number(free[scope]! > now) << place
  const closed = bit(theDay, 0) | bit(theWeek, 1) | bit(best, 2) | bit(aboutTopic, 3) | (Number(night) << 4)
  return suppressing(about, outreach, channels[best]!, until, reasons[best]![closed]!)
}

const inPlace = () => theTopic

/** In one pass. */
export const decideByHand = handWritten<Situation>({ of: foldAll, place: inPlace })

/** Each limit by itself. */
export const decideLazily = handWritten<Situation>({ of: foldShared, place: inPlace, add: foldChannel })

/** From state that was folded before. */
export const decideFolded = handWritten<Folded>({ of: ({ free }) => free, place: placeOf })
