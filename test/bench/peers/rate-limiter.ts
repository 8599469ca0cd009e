/**
 * rate-limiter-flexible, in memory: a limiter for each limit. It reads no array of contacts: its store is filled before
 * the clock runs, contact by contact, so it is asked on folded state. Motives, channels and zone are the host's.
 *
 * It differs, for two reasons. A window begins with its first contact and ends as a whole; ours roll. And none is longer
 * than 24.8 days, since a timer ends it: of the 30 days by sms that is what it can watch.
 */
import { type RateLimiterRes, RateLimiterMemory } from 'rate-limiter-flexible'
import type { Decision, Situation } from '../../../src/index.js'
import { type Channel, channels } from '../reference.js'
import { counts, limits, nightFrom, nightTo } from '../room.js'
import { wallAt, offsetTables } from '../offsets.js'
import type { Facts } from '../work.js'
import { type Motive, choose, hold, motiveOf, ownLimit, pass, sleepers } from './host.js'

const days = 86_400
const longest = Math.floor((2 ** 31 - 1) / 1000)

/** It asks the machine's clock; while it does, that shows our time. */
const real = Date.now
const at = <A>(now: number, ask: () => A): A => {
  Date.now = () => now
  const answer = ask()
  Date.now = real
  return answer
}

const limiter = (points: number, duration: number) => new RateLimiterMemory({ points, duration: Math.min(duration, longest) })

/** A store with each history in it, under a key of its own. */
const filled = (histories: ReadonlyArray<Facts>) => {
  const store = {
    day: limiter(1, days),
    week: limiter(3, 7 * days),
    topic: limiter(1, 3 * days),
    own: limits.map(({ atMost, within }) => limiter(atMost, within / 1000)),
  }
  histories.forEach(({ contacts }, i) => {
    for (const contact of contacts)
      if (counts(contact))
        void at(contact.at, () => [
          store.day.penalty(i),
          store.week.penalty(i),
          store.own[channels.indexOf(contact.channel)]!.penalty(i),
          ...contact.topics.map((topic) => store.topic.penalty(`${i}:${topic}`)),
        ])
  })
  return store
}

const waits = ({ relevance, severity, talking }: Motive) => {
  const severe = severity === 'high' || severity === 'critical'
  const weak = relevance < 0.5
  if (weak && !severe) return ['weak-evidence'] as const
  if (!talking) return undefined
  return ['in-conversation', ...(weak ? ['weak-evidence' as const] : severe ? ['held' as const] : [])] as const
}

/** Milliseconds until there is room. */
const until = ({ points }: RateLimiterMemory, found: RateLimiterRes | null): number =>
  found === null || found.consumedPoints < points ? 0 : Math.max(0, found.msBeforeNext)

/** What decides about each of these situations, by number, after these histories. */
export const rateLimiterFor = (situations: ReadonlyArray<Situation>, histories: ReadonlyArray<Facts>) => {
  const store = filled(histories)
  return async (i: number): Promise<Decision> => {
    const situation = situations[i]!
    const { now, customer, topics } = situation
    const motive = motiveOf(situation)
    const because = waits(motive)
    if (because !== undefined) return hold(situation, because)
    if (motive.severity === 'critical') return pass(situation)
    const [day, week, topic, email, sms, push, phone, inApp] = await at(now, () =>
      Promise.all([store.day.get(i), store.week.get(i), store.topic.get(`${i}:${topics[0]!.signals[0]!.topic}`), ...store.own.map((own) => own.get(i))]),
    )
    const own = (limit: number, found: RateLimiterRes | null | undefined) => until(store.own[limit]!, found!)
    const room = {
      day: until(store.day, day),
      week: until(store.week, week),
      topic: until(store.topic, topic),
      email: own(0, email),
      sms: own(1, sms),
      push: own(2, push),
      phone: own(3, phone),
      inApp: own(4, inApp),
      wall: wallAt(offsetTables.get(customer.zone[0]!.name)!, now),
    }
    const night = (channel: Channel) => sleepers.some((sleeper) => sleeper === channel) && (room.wall >= nightFrom || room.wall < nightTo)
    const open = (channel: Channel) => Math.max(room.day, room.week, room.topic, room[ownLimit[channel]]) === 0 && !night(channel)
    const closed = (channel: Channel) => [
      ...(room.day > 0 ? ['one a day'] : []),
      ...(room.week > 0 ? ['three a week'] : []),
      ...(room[ownLimit[channel]] > 0 ? [`${channel} cap`] : []),
      ...(room.topic > 0 ? ['same topic'] : []),
      ...(night(channel) ? ['night'] : []),
    ]
    return choose(situation, room, open, closed)
  }
}
