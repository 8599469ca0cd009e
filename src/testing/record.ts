/**
 * A record is one thing that is known of a customer: an issue, a contact or a consent here, in the policy's own words.
 * It is drawn relative to the moment of asking, its dates as milliseconds from there; `dated` writes them as instants.
 */
import fc from 'fast-check'
import { type Authored, authored, maybe, maybeOne, mostly, oneOf } from './authored.js'
import { iso } from './ask.js'
import { lengthIn, nudge } from './moments.js'
import { severities } from './severity.js'
import type { World } from './world.js'

/** A record whose dates are milliseconds from the moment of asking: before it, where they are negative. */
export type Relative = Authored

const dates = ['at', 'until', 'expires', 'impact']

/** No records at all: the simplest list. */
export const none: fc.Arbitrary<ReadonlyArray<Relative>> = fc.constant([])

/** Some records, and at least one. */
export const upTo = (maxLength: number, record: fc.Arbitrary<Relative>): fc.Arbitrary<ReadonlyArray<Relative>> =>
  fc.array(record, { minLength: 1, maxLength })

/** The records as asked about at a moment, each with an id of its own. */
export const dated = (letter: string, records: ReadonlyArray<Relative>, now: number): ReadonlyArray<Authored> =>
  records.map((record, index) => ({
    ...(letter === '' ? {} : { id: `${letter}-${index + 1}` }),
    ...Object.fromEntries(
      Object.entries(record).map(([field, value]) => [
        field,
        dates.includes(field) ? iso(now + (value as number)) : value,
      ]),
    ),
  }))

/** Before the moment of asking; now and then after it. */
export const past = (world: World): fc.Arbitrary<number> =>
  mostly([10, lengthIn(world).map((length) => -length)], [3, nudge], [1, lengthIn(world)])

/** After the moment of asking, or now; now and then before. */
export const future = (world: World): fc.Arbitrary<number> =>
  mostly([6, lengthIn(world)], [3, nudge], [1, lengthIn(world).map((length) => -length)])

/** Mostly the first word, so that records meet. */
export const meeting = (words: ReadonlyArray<string>): fc.Arbitrary<string> =>
  mostly([4, oneOf(words.slice(0, 1))], [1, oneOf(words.slice(0, 2))], [1, oneOf(words)])

export const issueIn = (world: World): fc.Arbitrary<Relative> =>
  authored({
    topic: meeting(world.topics),
    status: oneOf(['open', 'pending', 'solved']),
    at: past(world),
    severity: maybe(50, oneOf(severities)),
    channel: oneOf([...world.channels, ...world.inboundChannels]),
    tags: maybe(world.tags.length > 0 ? 25 : 0, fc.subarray([...world.tags])),
  })

const outcomes = ['delivered', 'answered', 'ignored', 'refused', 'complained', 'bounced', 'failed', 'reserved', 'sent']

export const contactFields = (world: World) => ({
  at: past(world),
  direction: mostly([4, fc.constant('outbound')], [1, fc.constant('inbound')]),
  channel: oneOf([...world.channels, ...world.inboundChannels]),
  purpose: maybe(70, oneOf(world.purposes)),
  play: maybeOne(60, world.policy.plays.map(({ name }) => name)),
  topics: maybe(40, fc.uniqueArray(meeting(world.topics), { maxLength: 2 })),
  outcome: maybe(30, oneOf(outcomes)),
  by: maybe(25, oneOf(['automation', 'agent'])),
})

export const contactIn = (world: World): fc.Arbitrary<Relative> => authored(contactFields(world))

export const consentIn = (world: World): fc.Arbitrary<Relative> =>
  authored({
    channel: maybe(35, oneOf(world.channels)),
    purpose: maybe(50, oneOf(world.purposes)),
    given: mostly([3, fc.constant(true)], [1, fc.constant(false)]),
    at: past(world),
    until: maybe(35, future(world)),
  })
