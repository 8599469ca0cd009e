/**
 * Situations that make sense for a given policy: about its channels, purposes, topics and signal kinds, asked at its
 * edges and one millisecond around them, with histories dense enough that caps bind.
 */
import fc from 'fast-check'
import type { ConsentJson, ContactJson, IssueJson, Policy, SignalJson, SituationJson } from 'tactful'
import { type Authored, authored, maybe, mostly, some, stripped, oneOf } from './authored.js'
import { picked } from './law.js'
import { asker, at, iso } from './ask.js'
import { instantOf, leaves } from './leaves.js'
import { openingsIn } from './openings.js'
import { momentsIn } from './moments.js'
import { type Relative, consentIn, contactIn, dated, historyIn, issueIn, none, signalIn, signalsIn } from './records.js'
import { type Setting, type World, worldOf, worldsOfPlays } from './world.js'

/** Enough for a holdout of a few in a hundred to hold somebody out. */
const customers = fc.integer({ min: 1, max: 100 }).map((number) => `c-${number}`)

const groupsOf = (groups: ReadonlyArray<string>): fc.Arbitrary<ReadonlyArray<string> | undefined> =>
  groups.length > 0 ? maybe(75, fc.subarray([...groups])) : fc.constant(undefined)

/** Who it is. */
export const customerIn = (world: World): fc.Arbitrary<Authored> => {
  const { homes, channels, regions, segments } = world
  const zone =
    homes.length > 0
      ? mostly<unknown>([12, oneOf(homes)], [2, some(homes)], [1, fc.constant(undefined)])
      : fc.constant(undefined)
  return authored({
    id: customers,
    zone,
    regions: groupsOf(regions),
    segments: groupsOf(segments),
    prefers: maybe(15, some(channels)),
    reach: maybe(12, fc.subarray([...channels])),
  })
}

/** Some records, and at least one. */
export const upTo = (maxLength: number, record: fc.Arbitrary<Relative>): fc.Arbitrary<ReadonlyArray<Relative>> =>
  fc.array(record, { minLength: 1, maxLength })

export interface Drawn {
  readonly now: number
  readonly customer: Authored
  readonly consents: ReadonlyArray<Relative>
  readonly signals: ReadonlyArray<Relative>
  readonly issues: ReadonlyArray<Relative>
  readonly contacts: ReadonlyArray<Relative>
}

const filled = (list: ReadonlyArray<Authored>) => (list.length > 0 ? list : undefined)

/** Empty lists are left out. */
export const written = ({ now, customer, consents, signals, issues, contacts }: Drawn): SituationJson =>
  stripped({
    now: iso(now),
    customer: stripped({ ...customer, consents: filled(dated('', consents, now)) }),
    signals: filled(dated('s', signals, now)),
    issues: filled(dated('i', issues, now)),
    contacts: filled(dated('k', contacts, now)),
  }) as unknown as SituationJson

/** The dates of all records: when something begins or ends. */
const datesIn = ({ customer, signals, contacts }: SituationJson): ReadonlyArray<number> =>
  leaves([customer.consents ?? [], signals ?? [], contacts ?? []]).flatMap(([, value]) => instantOf(value) ?? [])

/** A way to draw what is known, for a world. */
export type Draw = (world: World) => fc.Arbitrary<Drawn>

export const drawnIn: Draw = (world) => {
  const asks = world.guards.some(({ kind }) => kind === 'opt-in')
  return fc.record({
    now: momentsIn(world),
    customer: customerIn(world),
    consents: mostly([3, none], [asks ? 6 : 2, upTo(3, consentIn(world))]),
    signals: signalsIn(world),
    issues: mostly([5, none], [3, upTo(2, issueIn(world))]),
    contacts: historyIn(world),
  })
}

/**
 * Situations for a policy: asked on and one millisecond around its edges (releases, borders of spans, clock changes,
 * expiries), with histories dense enough that caps bind. Most are about one play, and what may hold it back; so each gets its
 * turn, however many there are. All are valid, and stay so when they shrink: records and
 * fields go one by one.
 *
 * @example
 * ```ts
 * import { parsePolicy } from 'tactful'
 * import fc from 'fast-check'
 *
 * const policy = parsePolicy({ tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['service'], plays: [] })
 * if (policy._tag === 'Left') throw new Error('not valid')
 * fc.sample(situations(policy.right, { zones: ['Europe/Paris'] }), 10).length // => 10
 * ```
 */
export const situations = (policy: Policy, setting: Setting = {}): fc.Arbitrary<SituationJson> =>
  situationsOf(policy, setting, drawnIn)

/** Situations that are drawn in some way, and then asked about where they, or what is decided there, change. */
export const situationsOf = (policy: Policy, setting: Setting, draw: Draw): fc.Arbitrary<SituationJson> => {
  const world = worldOf(policy, setting)
  const { explain } = asker(policy)
  const single = worldsOfPlays(world, setting).map(draw)
  const drawn = mostly([1, draw(world)], ...(single.length > 1 ? [[4, fc.oneof(...single)] as const] : []))
  const later = fc.record({ among: oneOf([0, 1, 2]), which: fc.nat({ max: 999 }), by: oneOf([0, -1, 1]) })
  return fc.tuple(drawn, maybe(60, later)).map(([facts, move]) => {
    const situation = written(facts)
    if (move === undefined) return situation
    const openings = openingsIn(explain(situation))
    const moments = [openings.slice(0, 1), openings, datesIn(situation)][move.among]!
    const moment = picked(moments, move.which)
    return moment === undefined ? situation : at(situation, moment + move.by)
  })
}

/** What is known of a customer, record by record, where it is asked about at one moment. */
export interface Records {
  readonly signal: fc.Arbitrary<SignalJson>
  readonly issue: fc.Arbitrary<IssueJson>
  readonly contact: fc.Arbitrary<ContactJson>
  readonly consent: fc.Arbitrary<ConsentJson>
  /** Contacts, dense enough that a cap binds. */
  readonly history: fc.Arbitrary<ReadonlyArray<ContactJson>>
}

/**
 * The parts of which `situations` are made, for those who put together their own, asked at `now`.
 *
 * @example
 * ```ts
 * import { parsePolicy } from 'tactful'
 * import fc from 'fast-check'
 *
 * const policy = parsePolicy({ tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['service'], plays: [] })
 * if (policy._tag === 'Left') throw new Error('not valid')
 * const { contact } = records(policy.right, '2026-11-22T09:00:00Z')
 * fc.assert(fc.property(contact, ({ id, channel }) => id === 'k-1' && channel === 'email'))
 * ```
 */
export const records = (policy: Policy, now: string, setting: Setting = {}): Records => {
  const world = worldOf(policy, setting)
  const asked = Date.parse(now)
  const one = (letter: string, record: fc.Arbitrary<Relative>) =>
    record.map((relative) => dated(letter, [relative], asked)[0] as unknown)
  return {
    signal: one('s', signalIn(world)) as fc.Arbitrary<SignalJson>,
    issue: one('i', issueIn(world)) as fc.Arbitrary<IssueJson>,
    contact: one('k', contactIn(world)) as fc.Arbitrary<ContactJson>,
    consent: one('', consentIn(world)) as fc.Arbitrary<ConsentJson>,
    history: historyIn(world).map((list) => dated('k', list, asked) as unknown as ReadonlyArray<ContactJson>),
  }
}
