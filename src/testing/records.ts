/**
 * What is known of a customer: signals, issues, contacts and consents, made of the policy's own words. A record is
 * drawn relative to the moment of asking, its dates as milliseconds from there; `dated` writes them as instants.
 */
import fc from 'fast-check'
import { type Authored, authored, maybe, maybeOne, mostly, oneOf, some, stripped } from './authored.js'
import { iso } from './ask.js'
import { type Counter, countersOf } from './counters.js'
import { leaves, lengthOf } from './leaves.js'
import { lengthIn, nudge } from './moments.js'
import { atLeast, severities } from './severity.js'
import { type World, topicsOf } from './world.js'

/** A record whose dates are milliseconds from the moment of asking: before it, where they are negative. */
export type Relative = Authored

const dates = ['at', 'until', 'expires', 'impact']

/** No records at all: the simplest list. */
export const none: fc.Arbitrary<ReadonlyArray<Relative>> = fc.constant([])

/** The records as asked about at a moment, each with an id of its own. */
export const dated = (letter: string, records: ReadonlyArray<Relative>, now: number): ReadonlyArray<Authored> =>
  records.map((record, index) => ({
    ...(letter === '' ? {} : { id: `${letter}-${index + 1}` }),
    ...Object.fromEntries(
      Object.entries(record).map(([field, value]) => [
        field,
        dates.includes(field) && typeof value === 'number' ? iso(now + value) : value,
      ]),
    ),
  }))

const evidences = ['observed', 'voiced', 'predicted'] as const

/** Before the moment of asking; now and then after it. */
const past = (world: World): fc.Arbitrary<number> =>
  mostly([10, lengthIn(world).map((length) => -length)], [3, nudge], [1, lengthIn(world)])

/** After the moment of asking, or now; now and then before. */
const future = (world: World): fc.Arbitrary<number> =>
  mostly([6, lengthIn(world)], [3, nudge], [1, lengthIn(world).map((length) => -length)])

/** Mostly the first words, so that records meet. */
const meeting = (words: ReadonlyArray<string>): fc.Arbitrary<string> =>
  mostly([3, oneOf(words.slice(0, 2))], [2, oneOf(words)])

const stranger = 'something else'

type Play = World['policy']['plays'][number]

/** As old as the play's own lengths, or half of that, or new. */
const sinceFor = (play: Play): fc.Arbitrary<number> => {
  const lengths = leaves(play).flatMap(([, value]) => lengthOf(value) ?? [])
  const ages = [60_000, ...lengths, ...lengths.map((length) => Math.round(length / 2))]
  return fc.tuple(oneOf(ages), nudge).map(([age, by]) => by - age)
}

/** A signal that a match means, the customer's groups aside; of a play, at times that matter to it. */
const signalFor = (world: World, match: Authored, play?: Play): fc.Arbitrary<Relative> => {
  const lead = lengthOf(play?.lead)
  const list = (field: string) => match[field] as ReadonlyArray<string> | undefined
  const floor = severities.filter((severity) => atLeast(severity, match['severityAtLeast'] as string | undefined))
  const tags = list('tags')
  return authored({
    kind: oneOf(list('kinds') ?? [...world.kinds, stranger]),
    topic: meeting(topicsOf(list('topics'), world)),
    at: mostly([1, past(world)], [play === undefined ? 0 : 2, play === undefined ? past(world) : sinceFor(play)]),
    evidence: list('evidence') === undefined ? maybe(25, oneOf(evidences)) : oneOf(list('evidence')!),
    severity: floor.includes('medium') ? maybe(50, oneOf(floor)) : oneOf(floor),
    likelihood: maybe(25, oneOf([0.9, 0.5, 0.1, ...world.likelihoods])),
    relevance: maybe(8, oneOf([0.5, 0])),
    tags: tags === undefined ? maybe(world.tags.length > 0 ? 20 : 0, fc.subarray([...world.tags])) : some(tags),
    impact:
      lead === undefined
        ? maybe(8, future(world))
        : maybe(85, mostly([1, future(world)], [1, nudge.map((by) => lead + by)])),
    expires: maybe(30, mostly([1, future(world)], [1, nudge])),
  })
}

const matchesIn = (matches: unknown): ReadonlyArray<Authored> =>
  (Array.isArray(matches) ? matches : matches === undefined ? [] : [matches]) as ReadonlyArray<Authored>

/** Signals that some play is for, that hold one back, that end others, or that nobody waits for. */
export const signalIn = (world: World): fc.Arbitrary<Relative> => {
  const { plays } = world.policy
  const wanted = plays.flatMap((play) =>
    matchesIn(play.when).map((match) => signalFor(world, match, play)),
  )
  const holding = plays.flatMap(({ heldBy }) => matchesIn(heldBy).map((match) => signalFor(world, match)))
  const any = signalFor(world, {})
  const clearing = any.map((signal) => ({ ...stripped({ ...signal, expires: undefined }), clears: true }))
  return mostly(
    [12, wanted.length > 0 ? fc.oneof({ withCrossShrink: true }, ...wanted) : any],
    [holding.length > 0 ? 4 : 0, fc.oneof(...holding, any)],
    [2, any],
    [1, clearing],
  )
}

/** A signal that a play is for, and one on the same topic that holds it back, or just did. */
const heldBack = (
  world: World,
  play: Play,
  when: Authored,
  heldBy: Authored,
): fc.Arbitrary<ReadonlyArray<Relative>> =>
  fc
    .tuple(signalFor(world, when, play), signalFor(world, heldBy), nudge)
    .map(([signal, holder, expires]) => [
      stripped({ ...signal, expires: undefined }),
      { ...holder, topic: signal['topic'], expires },
    ])

/** A few signals of any sort; where plays can be held back, sometimes such a pair. */
export const signalsIn = (world: World): fc.Arbitrary<ReadonlyArray<Relative>> => {
  const pairs = world.policy.plays.flatMap((play) =>
    matchesIn(play.when).flatMap((match) => matchesIn(play.heldBy).map((holder) => heldBack(world, play, match, holder))),
  )
  const few = mostly(
    [1, signalIn(world).map((signal): ReadonlyArray<Relative> => [signal])],
    [1, fc.array(signalIn(world), { minLength: 1, maxLength: 3 })],
  )
  return mostly([1, none], [9, few], [pairs.length > 0 ? 3 : 0, fc.oneof(none, ...pairs)])
}

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

const contactFields = (world: World) => ({
  at: past(world),
  direction: mostly([4, fc.constant('outbound')], [1, fc.constant('inbound')]),
  channel: oneOf([...world.channels, ...world.inboundChannels]),
  purpose: maybe(70, oneOf(world.purposes)),
  play: maybeOne(60, world.plays),
  topics: maybe(40, fc.uniqueArray(meeting(world.topics), { maxLength: 2 })),
  outcome: maybe(30, oneOf(outcomes)),
  by: maybe(25, oneOf(['automation', 'agent'])),
})

export const contactIn = (world: World): fc.Arbitrary<Relative> => authored(contactFields(world))

/** Contacts that one guard counts, about as many as it takes, most of them inside its window. */
const burst = (world: World, { fields, length, enough }: Counter): fc.Arbitrary<ReadonlyArray<Relative>> => {
  const inside = mostly(
    [4, oneOf([length / 8, length / 4, length / 2, (length * 3) / 4])],
    [2, nudge.map((by) => length + by)],
    [1, fc.constant(60_000)],
    [1, nudge],
  )
  const said = Object.entries(fields).map(
    ([field, values]) => [field, oneOf(values as ReadonlyArray<unknown>)] as const,
  )
  const one = authored({
    ...contactFields(world),
    outcome: fc.constant(undefined),
    ...Object.fromEntries(said),
    at: mostly([4, inside.map((ago) => -Math.round(ago))], [1, past(world)]),
  })
  const drawn = Array.from({ length: enough + 1 }, () => maybe(93, one))
  return fc.tuple(...drawn).map((contacts) => contacts.filter((contact) => contact !== undefined))
}

/** Dense enough that caps bind: some contacts of any sort, and mostly a burst of what one guard counts. */
export const historyIn = (world: World): fc.Arbitrary<ReadonlyArray<Relative>> => {
  const bursts = countersOf(world).map((counter) => ({ weight: counter.special ? 6 : 1, arbitrary: burst(world, counter) }))
  const some = mostly([1, none], [1, fc.array(contactIn(world), { minLength: 1, maxLength: 2 })])
  const dense = mostly([1, none], [bursts.length > 0 ? 3 : 0, fc.oneof(none, ...bursts)])
  return mostly([3, none], [7, fc.tuple(some, dense).map((parts) => parts.flat())])
}

export const consentIn = (world: World): fc.Arbitrary<Relative> =>
  authored({
    channel: maybe(35, oneOf(world.channels)),
    purpose: maybe(50, oneOf(world.purposes)),
    given: mostly([3, fc.constant(true)], [1, fc.constant(false)]),
    at: past(world),
    until: maybe(35, future(world)),
  })
