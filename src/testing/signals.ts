/**
 * Signals of which a policy speaks: settled, so that a play has something to say; turning, where it just begins or
 * ceases to; or in any state.
 */
import fc from 'fast-check'
import type { PlayJson } from 'tactful'
import { hour, minute } from '../time/duration.js'
import { type Authored, authored, maybe, mostly, oneOf, some, stripped } from './authored.js'
import { leaves, lengthOf } from './leaves.js'
import { beside, nudge } from './moments.js'
import { type Relative, future, meeting, none, past } from './record.js'
import { atLeast, severities } from './severity.js'
import { type World, topicsOf } from './world.js'

const evidences = ['observed', 'voiced', 'predicted'] as const

const stranger = 'something else'

/** When a signal of the play has just come, settled, faded or grown too old, or is about to. */
const turnedAt = (play: PlayJson): fc.Arbitrary<number> => {
  const lengths = leaves(play).flatMap(([, value]) => lengthOf(value) ?? [])
  return fc.tuple(oneOf([0, ...lengths, ...lengths.map((length) => length / 2)]), beside).map(([age, by]) => by - age)
}

/** A signal for which a play speaks up as soon as it has settled, the customer's groups aside. */
const settledSignal = (world: World, match: Authored, play?: PlayJson): fc.Arbitrary<Relative> => {
  const lead = lengthOf(play?.lead)
  const list = (field: string) => match[field] as ReadonlyArray<string> | undefined
  const floor = severities.filter((severity) => atLeast(severity, match['severityAtLeast'] as string | undefined))
  return authored({
    kind: oneOf(list('kinds') ?? [...world.kinds, stranger]),
    topic: meeting(topicsOf(list('topics'), world)),
    at: fc.constant(-minute - (lengthOf(play?.settle) ?? 0)),
    evidence: oneOf(list('evidence') ?? [undefined]),
    severity: floor.includes('medium') ? maybe(40, oneOf(floor)) : oneOf(floor),
    tags: list('tags') === undefined ? fc.constant(undefined) : some(list('tags')!),
    impact: lead === undefined ? fc.constant(undefined) : oneOf([hour, lead / 2]),
  })
}

/** The same, where something just begins or ends. */
const turningSignal = (world: World, match: Authored, play?: PlayJson): fc.Arbitrary<Relative> => {
  const lead = lengthOf(play?.lead)
  const settled = settledSignal(world, match, play)
  const turn = (field: string, when: fc.Arbitrary<number>) =>
    fc.tuple(settled, when).map(([signal, at]) => ({ ...signal, [field]: at }))
  const impact = fc.tuple(oneOf([0, lead ?? 0]), beside).map(([before, by]) => before + by)
  return mostly(
    [2, play === undefined ? settled : turn('at', turnedAt(play))],
    [1, turn('expires', beside)],
    [lead === undefined ? 0 : 3, turn('impact', impact)],
  )
}

/** What may be otherwise: when it was, what speaks against it, when it ends. */
const oddities = (world: World, play?: PlayJson): fc.Arbitrary<Authored> =>
  authored({
    at: maybe(50, play === undefined ? past(world) : mostly([2, turnedAt(play)], [1, past(world)])),
    evidence: maybe(20, oneOf(evidences)),
    likelihood: maybe(20, oneOf([0.9, 0.5, 0.1, ...world.likelihoods])),
    relevance: maybe(8, oneOf([0.5, 0])),
    tags: maybe(world.tags.length > 0 ? 20 : 0, fc.subarray([...world.tags])),
    impact: maybe(play?.lead === undefined ? 8 : 30, future(world)),
    expires: maybe(30, mostly([1, future(world)], [1, nudge])),
  })

/** A signal that a match means, in any state: what the match asks for, it still has. */
const signalFor = (world: World, match: Authored, play?: PlayJson): fc.Arbitrary<Relative> =>
  fc.tuple(settledSignal(world, match, play), oddities(world, play)).map(([settled, odd]) => {
    const asked = Object.entries(settled).filter(([field]) => field === 'evidence' || field === 'tags')
    return { ...settled, ...odd, ...Object.fromEntries(asked) }
  })

const matchesIn = (matches: unknown): ReadonlyArray<Authored> =>
  (Array.isArray(matches) ? matches : matches === undefined ? [] : [matches]) as ReadonlyArray<Authored>

type SignalFor = (world: World, match: Authored, play?: PlayJson) => fc.Arbitrary<Relative>

/** A signal that some play is for; of a policy without plays, any. */
const wanted = (world: World, made: SignalFor): fc.Arbitrary<Relative> => {
  const each = world.plays.flatMap((play) => matchesIn(play.when).map((match) => made(world, match, play)))
  return each.length > 0 ? fc.oneof({ withCrossShrink: true }, ...each) : made(world, {})
}

/** One; it shrinks to none. */
const alone = (signal: fc.Arbitrary<Relative>): fc.Arbitrary<ReadonlyArray<Relative>> =>
  mostly([1, none], [24, signal.map((one) => [one])])

/** A signal for which a play speaks up. */
export const newsIn = (world: World): fc.Arbitrary<Relative> => wanted(world, settledSignal)

/** The same, and nothing else. */
export const settledIn = (world: World): fc.Arbitrary<ReadonlyArray<Relative>> => alone(newsIn(world))

/** A signal for which a play begins or ceases to speak up, and nothing else. */
export const turningIn = (world: World): fc.Arbitrary<ReadonlyArray<Relative>> => alone(wanted(world, turningSignal))

/** Signals that some play is for, that hold one back, that end others, or that nobody waits for. */
export const signalIn = (world: World): fc.Arbitrary<Relative> => {
  const holding = world.plays.flatMap(({ heldBy }) => matchesIn(heldBy).map((match) => signalFor(world, match)))
  const any = signalFor(world, {})
  const clearing = any.map((signal) => ({ ...stripped({ ...signal, expires: undefined }), clears: true }))
  return mostly([6, wanted(world, signalFor)], [2, fc.oneof(...holding, any)], [1, any], [1, clearing])
}

/** A signal that a play is for, and one on the same topic that holds it back, or just did. */
const heldBack = (
  world: World,
  play: PlayJson,
  when: Authored,
  heldBy: Authored,
): fc.Arbitrary<ReadonlyArray<Relative>> =>
  fc
    .tuple(settledSignal(world, when, play), signalFor(world, heldBy), beside)
    .map(([signal, holder, expires]) => [signal, { ...holder, topic: signal['topic'], expires }])

/** A few signals of any sort; where plays can be held back, often such a pair. */
export const signalsIn = (world: World): fc.Arbitrary<ReadonlyArray<Relative>> => {
  const pairs = world.plays.flatMap((play) =>
    matchesIn(play.when).flatMap((when) => matchesIn(play.heldBy).map((holder) => heldBack(world, play, when, holder))),
  )
  const one = wanted(world, signalFor)
  const others = fc.array(signalIn(world), { minLength: 1, maxLength: 2 })
  const more = fc.tuple(one, others).map(([first, rest]) => [first, ...rest])
  return mostly(
    [1, none],
    [4, one.map((signal): ReadonlyArray<Relative> => [signal])],
    [3, more],
    [4, pairs.length > 0 ? fc.oneof(...pairs) : more],
  )
}
