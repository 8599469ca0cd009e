/** Lives that make sense for a policy: signals, issues that are opened and solved, replies and consents, over time. */
import fc from 'fast-check'
import type { Policy, SituationJson } from 'tactful'
import { hour } from '../time/duration.js'
import { maybe, mostly, oneOf } from './authored.js'
import { customerIn } from './customer.js'
import { type Facts, situationOf } from './facts.js'
import { lengthIn, momentsIn } from './moments.js'
import { type Relative, consentIn, contactIn, issueIn, none, upTo } from './record.js'
import { newsIn, signalIn } from './signals.js'
import { type Setting, type World, worldOf } from './world.js'

/** How long after the beginning something happens. */
const sinceStart = (world: World): fc.Arbitrary<number> =>
  mostly([2, oneOf([0, 1, 2, 3, 5, 8, 24].map((hours) => hours * hour))], [2, lengthIn(world)])

/** The record at another date, its other dates as far from it as before from now. */
const shifted = (record: Relative, by: number): Relative =>
  Object.fromEntries(
    Object.entries(record).map(([field, value]) => [
      field,
      ['until', 'expires', 'impact'].includes(field) ? (value as number) + by : value,
    ]),
  )

const happening = (record: fc.Arbitrary<Relative>, when: fc.Arbitrary<number>): fc.Arbitrary<Relative> =>
  fc.tuple(record, when).map(([one, since]) => ({ ...shifted(one, since), at: since }))

/** So many signals at most, each by itself mostly about a topic of its own. */
const signalsOver = (world: World, most: number): fc.Arbitrary<ReadonlyArray<Relative>> => {
  const { topics } = world
  const about = (index: number): World => ({ ...world, topics: [...topics.slice(index), ...topics.slice(0, index)] })
  const one = (index: number) => happening(signalIn(about(index % topics.length)), sinceStart(world))
  const drawn = Array.from({ length: most }, (_, index) => maybe(60, one(index)))
  return fc.tuple(...drawn).map((signals) => signals.filter((signal) => signal !== undefined))
}

/**
 * The same few news again and again, of one topic or each of its own: more than anybody would send messages about, so
 * that it shows what is not limited.
 */
const flood = (world: World): fc.Arbitrary<ReadonlyArray<Relative>> =>
  fc
    .record({
      news: fc.array(newsIn(world), { minLength: 1, maxLength: 3 }),
      every: oneOf([1, 4, 12].map((hours) => hours * hour)),
      apart: fc.boolean(),
      times: fc.nat({ max: 40 }),
    })
    .map(({ news, every, apart, times }) =>
      Array.from({ length: times }, (_, index) => {
        const one = news[index % news.length]!
        const own = apart ? { topic: `${one['topic'] as string}-${index + 1}` } : {}
        return { ...shifted(one, index * every), at: index * every, ...own }
      }),
    )

/** Opened, and often solved later: a revision of the same issue. */
const conversation = (world: World, number: number): fc.Arbitrary<ReadonlyArray<Relative>> =>
  fc.tuple(happening(issueIn(world), sinceStart(world)), maybe(50, sinceStart(world))).map(([issue, later]) => {
    const opened = { ...issue, id: `i-${number}`, status: 'open' }
    return later === undefined
      ? [opened]
      : [opened, { ...opened, rev: 1, status: 'solved', at: (issue['at'] as number) + later }]
  })

/**
 * Lives of customers under a policy, as JSON: a situation asked at the beginning, whose records are dated later.
 * `throughout` plays them. There are at most seven signals, one issue, two messages from the customer and two consents.
 *
 * @example
 * ```ts
 * import { parsePolicy } from 'tactful'
 * import fc from 'fast-check'
 *
 * const policy = parsePolicy({
 *   tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['service'], plays: [],
 * })
 * if (policy._tag === 'Left') throw new Error('not valid')
 * fc.assert(fc.property(lives(policy.right), ({ now, signals = [] }) => signals.every(({ at }) => at >= now)))
 * ```
 */
export const lives = (policy: Policy, setting: Setting = {}): fc.Arbitrary<SituationJson> => {
  const world = worldOf(policy, setting)
  const when = sinceStart(world)
  const incoming = contactIn(world).map((contact) => ({ ...contact, direction: 'inbound' }))
  const drawn: fc.Arbitrary<Facts> = fc.record({
    now: momentsIn(world),
    customer: customerIn(world),
    consents: mostly([2, none], [2, upTo(2, happening(consentIn(world), when))]),
    signals: mostly([9, signalsOver(world, 7)], [1, flood(world)]),
    issues: mostly([2, none], [1, conversation(world, 1)]),
    contacts: mostly([2, none], [1, upTo(2, happening(incoming, when))]),
  })
  return drawn.map(situationOf)
}
