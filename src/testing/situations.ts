/**
 * Situations that make sense for a given policy: about its channels, purposes, topics and signal kinds, asked at its
 * edges and one millisecond around them, with histories dense enough that caps bind.
 */
import fc from 'fast-check'
import type { Policy, SituationJson } from 'tactful'
import { type Asker, askerOfJson, at } from './ask.js'
import { lazily, maybe, mostly, oneOf } from './authored.js'
import { customerIn } from './customer.js'
import { type Facts, situationOf } from './facts.js'
import { historyIn } from './history.js'
import { picked } from './law.js'
import { instantOf, leaves } from './leaves.js'
import { momentsIn } from './moments.js'
import { openingsIn, turnOf } from './openings.js'
import { partsOf } from './parts.js'
import { consentIn, issueIn, none, upTo } from './record.js'
import { settledIn, signalsIn, turningIn } from './signals.js'
import { type Setting, type World, worldOf } from './world.js'

/** The dates of all records: when something begins or ends. */
const datesIn = ({ customer, signals, contacts }: SituationJson): ReadonlyArray<number> =>
  leaves([customer.consents ?? [], signals ?? [], contacts ?? []]).flatMap(([, value]) => instantOf(value) ?? [])

const anyOf = (weight: number, parts: ReadonlyArray<fc.Arbitrary<SituationJson>>) =>
  parts.length > 0 ? [[weight, fc.oneof(...parts)] as const] : []

/** What situations are about, as weights; and how many in a hundred are asked again, when the answer changes. */
interface Mix {
  /** Anything at all. */
  readonly any: number
  /** A signal for which a play speaks up, and what was said before. */
  readonly settled: number
  /** A signal for which a play just begins or ceases to speak up, and nothing else. */
  readonly turning: number
  readonly again: number
}

const drawnIn = (world: World, { any, settled, turning }: Mix): fc.Arbitrary<Facts> => {
  const asks = world.guards.some(({ kind }) => kind === 'opt-in')
  const contacts = historyIn(world)
  const issues = (weight: number) => mostly([weight, none], [1, upTo(2, issueIn(world))])
  const story = mostly(
    [any, fc.record({ signals: signalsIn(world), issues: issues(2), contacts })],
    [settled, fc.record({ signals: settledIn(world), issues: issues(9), contacts })],
    [turning, fc.record({ signals: turningIn(world), issues: issues(4), contacts: none })],
  )
  const who = fc.record({
    now: momentsIn(world),
    customer: customerIn(world),
    consents: mostly([3, none], [asks ? 6 : 2, upTo(3, consentIn(world))]),
  })
  return fc.tuple(who, story).map(([someone, told]) => ({ ...someone, ...told }))
}

/** When the answer changes, mostly; or a guard opens, or something begins or ends. */
const turnsOf = ({ decide, explain }: Asker): fc.Arbitrary<(situation: SituationJson) => ReadonlyArray<number>> => {
  const answer = (situation: SituationJson) => turnOf(decide(situation))
  const guards = (situation: SituationJson) => openingsIn(explain(situation))
  return mostly([8, fc.constant(answer)], [1, fc.constant(guards)], [1, fc.constant(datesIn)])
}

/** Makes something else of what is drawn for a world. */
export type Change = (world: World, drawn: fc.Arbitrary<Facts>) => fc.Arbitrary<Facts>

/** Asked when it happens, or again at one of its turns, or a millisecond beside it. */
const askedIn = (world: World, mix: Mix, change: Change): fc.Arbitrary<SituationJson> => {
  const turn = fc.record({
    among: turnsOf(askerOfJson(world.policy)),
    which: fc.nat({ max: 999 }),
    by: mostly([6, oneOf([0, -1])], [1, fc.constant(1)]),
  })
  return fc.tuple(change(world, drawnIn(world, mix)), maybe(mix.again, turn)).map(([facts, again]) => {
    const situation = situationOf(facts)
    if (again === undefined) return situation
    const moment = picked(again.among(situation), again.which)
    return moment === undefined ? situation : at(situation, moment + again.by)
  })
}

const wholeMix: Mix = { any: 7, settled: 2, turning: 1, again: 60 }
const guardMix: Mix = { any: 1, settled: 4, turning: 0, again: 80 }
const playMix: Mix = { any: 1, settled: 0, turning: 1, again: 30 }
/** It takes a history to break the silence. */
const quietPlayMix: Mix = { any: 3, settled: 4, turning: 3, again: 40 }

/**
 * Situations for a policy: asked on and one millisecond around its edges (releases, borders of spans, clock changes,
 * expiries), with histories dense enough that caps bind. Most are about one play, or about one guard and a play that
 * it may hold back; so each gets its turn, however many there are. All are valid, and stay so when they shrink: records
 * and fields go one by one.
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
 * fc.sample(situations(policy.right, { zones: ['Europe/Paris'] }), 10).length // => 10
 * ```
 */
export const situations = (policy: Policy, setting: Setting = {}): fc.Arbitrary<SituationJson> =>
  changedSituations(policy, setting, (_, drawn) => drawn)

/** Situations of which something else is made before they are asked about. */
export const changedSituations = (policy: Policy, setting: Setting, change: Change): fc.Arbitrary<SituationJson> => {
  const world = worldOf(policy, setting)
  const parts = partsOf(world, setting)
  const isQuiet = ({ plays }: World) => plays.some(({ quietFor }) => quietFor !== undefined)
  const asked = (part: World, mix: Mix) => lazily(() => askedIn(part, mix, change))
  const plays = parts.plays.map((part) => asked(part, isQuiet(part) ? quietPlayMix : playMix))
  const guards = parts.guards.map((part) => asked(part, guardMix))
  return mostly([1, asked(world, wholeMix)], ...anyOf(4, plays), ...anyOf(3, guards))
}
