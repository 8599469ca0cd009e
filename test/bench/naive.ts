/** The reference policy as it is first written: the array filtered for every cap, and `Intl` asked for every hour. */
import type { Decision, Outreach, Reply, Situation } from '../../src/index.js'
import { reaching, suppressing, waiting } from './answer.js'
import { type Channel, channels } from './reference.js'

type Contact = Situation['ledger'][number]
type Instant = Situation['now']

const hour = 3_600_000
const day = 24 * hour

const formats = new Map<string, Intl.DateTimeFormat>()
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' })
  formats.set(zone, format)
  return format
}

/** Milliseconds since midnight on the wall. */
const clock = (zone: string, at: number): number => {
  const [hours, minutes, seconds] = formatOf(zone).format(at).split(':').map(Number)
  return ((hours! * 60 + minutes!) * 60 + seconds!) * 1000 + (at % 1000)
}

const isNight = (zone: string, at: number): boolean => {
  const wall = clock(zone, at)
  return wall >= 21 * hour || wall < 8 * hour
}

/** The next time that the wall shows `wall`: clocks may change on the way, so look again on arrival. */
const nextTime = (zone: string, at: number, wall: number): number => {
  const next = at + ((wall - clock(zone, at) + day) % day)
  const off = clock(zone, next) - wall
  return next - (off > day / 2 ? off - day : off < -day / 2 ? off + day : off)
}

interface Limit {
  readonly name: string
  readonly atMost: number
  readonly within: number
  readonly counts: (contact: Contact) => boolean
}

const channelLimits: Readonly<Record<Channel, readonly [atMost: number, days: number]>> = {
  email: [2, 7],
  sms: [2, 30],
  push: [4, 7],
  phone: [1, 14],
  'in-app': [7, 7],
}

const limitsOf = (channel: Channel, topic: string): ReadonlyArray<Limit> => {
  const [atMost, days] = channelLimits[channel]
  return [
    { name: 'one a day', atMost: 1, within: day, counts: () => true },
    { name: 'three a week', atMost: 3, within: 7 * day, counts: () => true },
    { name: `${channel} cap`, atMost, within: days * day, counts: (contact) => contact.channel === channel },
    { name: 'same topic', atMost: 1, within: 3 * day, counts: (contact) => contact.topics.includes(topic) },
  ]
}

const ranks = ['low', 'medium', 'high', 'critical']

const repliesTo = ({ issues, now }: Situation): ReadonlyArray<Reply> =>
  issues
    .filter(({ status, at }) => status === 'open' && at <= now)
    .sort((a, b) => ranks.indexOf(b.severity) - ranks.indexOf(a.severity) || (a.id < b.id ? -1 : 1))
    .map(({ id, channel }) => ({ issue: id, reply: null, handler: 'agent', channel, due: Infinity as Instant }))

export const decideNaively = (situation: Situation): Decision => {
  const { now, issues, customer, topics, ledger } = situation
  const { id, topic, severity, likelihood, relevance } = topics[0]!.signals[0]!
  const contacts = ledger.filter(({ direction, outcome }) => direction === 'outbound' && outcome !== 'failed')
  const about = { at: now, replies: repliesTo(situation) }
  const severe = ['high', 'critical'].includes(severity)
  const talking = issues.some((issue) => issue.topic === topic && issue.status !== 'solved')
  const weak = relevance < 0.5
  if ((weak && !severe) || talking) {
    const because = [
      ...(talking && (severe || !weak) ? (['in-conversation'] as const) : []),
      ...(talking && severe && !weak ? (['held'] as const) : []),
      ...(weak ? (['weak-evidence'] as const) : []),
    ]
    return waiting(about, because)
  }

  const belief = Number((likelihood * relevance).toFixed(9))
  const play = severe ? 'urgent' : 'relevant'
  const outreach: Outreach = { play, topic, purpose: 'service', severity, priority: 0, belief, signals: [id] }
  const order = [...new Set([...(customer.prefers as ReadonlyArray<Channel>), ...channels])].filter((channel) => customer.reach!.includes(channel))
  if (order.length === 0) return suppressing(about, outreach, null, Infinity, ['no-channel'])
  if (severity === 'critical') return reaching(about, outreach, order[0]!, Infinity)

  const zone = customer.zone[0]!.name
  const options = order.map((channel) => {
    const sleeps = ['sms', 'push', 'phone'].includes(channel)
    const because: Array<string> = []
    let opens: number = now
    for (const { name, atMost, within, counts } of limitsOf(channel, topic)) {
      const counted = contacts.filter((contact) => counts(contact) && contact.at + within > now)
      if (counted.length < atMost) continue
      because.push(name)
      opens = Math.max(opens, counted[counted.length - atMost]!.at + within)
    }
    if (sleeps && isNight(zone, now)) because.push('night')
    if (sleeps && isNight(zone, opens)) opens = nextTime(zone, opens, 8 * hour)
    return { channel, sleeps, because, opens }
  })
  const open = options.find(({ opens }) => opens === now)
  if (open !== undefined) return reaching(about, outreach, open.channel, open.sleeps ? nextTime(zone, now, 21 * hour) : Infinity)
  const first = options.reduce((best, option) => (option.opens < best.opens ? option : best))
  return suppressing(about, outreach, first.channel, first.opens, first.because)
}
