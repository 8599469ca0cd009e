/**
 * The world of a policy: all that a situation may speak of and be understood. Its words, read off the policy wherever
 * they stand; its lengths of time; its zones, dates and local times.
 */
import { type GuardJson, type PlayJson, type Policy, type PolicyJson, encodePolicy } from 'tactful'
import { type LocalDate, LocalDate as LocalDateCodec, dateOf } from '../time/date.js'
import { day, hour, minute } from '../time/duration.js'
import type { Instant } from '../time/instant.js'
import { type Zone, zoneOf } from '../time/zone.js'
import { type Leaf, clocksIn, instantOf, leaves, lengthOf, textsIn } from './leaves.js'
import { nested } from './nested.js'

/** Where and when the customers live. */
export interface Setting {
  /** IANA time zones of customers; those that the platform does not know are passed over. Default: three. */
  readonly zones?: ReadonlyArray<string>
  /**
   * An instant near which most is asked; what is none is passed over. Default: the week of 2026 in which Paris and New
   * York change their clocks.
   */
  readonly around?: string
}

export interface World {
  /** The policy, with all of its plays and guards, or only what the world is about. */
  readonly policy: PolicyJson
  /** The plays that signals are for. */
  readonly plays: ReadonlyArray<PlayJson>
  readonly channels: ReadonlyArray<string>
  readonly inboundChannels: ReadonlyArray<string>
  readonly purposes: ReadonlyArray<string>
  /** Those inside any-of guards too. */
  readonly guards: ReadonlyArray<GuardJson>
  readonly kinds: ReadonlyArray<string>
  readonly topics: ReadonlyArray<string>
  readonly tags: ReadonlyArray<string>
  readonly segments: ReadonlyArray<string>
  readonly regions: ReadonlyArray<string>
  /** The likelihoods that a bar tells apart. */
  readonly likelihoods: ReadonlyArray<number>
  /** In milliseconds: what the policy says of time, and some that anyone would try. */
  readonly lengths: ReadonlyArray<number>
  /** Those of the customers first, then those that the policy names. */
  readonly zones: ReadonlyArray<Zone>
  /** The names of those of the customers. */
  readonly homes: ReadonlyArray<string>
  /** Local times, as `21:00`, noon first. */
  readonly clocks: ReadonlyArray<string>
  /** A week around, and holidays with the days before and after them. */
  readonly week: ReadonlyArray<LocalDate>
  readonly holidays: ReadonlyArray<LocalDate>
  /** The instants that the policy names. */
  readonly instants: ReadonlyArray<number>
  readonly around: Instant
}

/** What is for people, or no record has the length of. */
const unread = ['$schema', 'id', 'version', 'note', 'name', 'cites', 'asOf', 'salt', 'horizon']

/** Topics that the patterns mean: `order-*` means `order-1`, `order-2` and `order-3`. */
const examplesOf = (pattern: string): ReadonlyArray<string> =>
  pattern.endsWith('*') ? [1, 2, 3].map((n) => `${pattern.slice(0, -1)}${n}`) : [pattern]

/** The topics that a list of patterns means, or any of the world's. */
export const topicsOf = (patterns: ReadonlyArray<string> | undefined, { topics }: World): ReadonlyArray<string> =>
  patterns?.flatMap(examplesOf) ?? topics

/** Words that stand where a name could, and are none. */
const noNames: Readonly<Record<string, string>> = { zone: 'customer', unknownZone: 'closed', topics: 'any' }

/** How many days there are, at most, in a window by the calendar. */
export const calendarDays: Readonly<Record<string, number>> = { day: 1, week: 7, month: 31 }

/** How many days there are in a window that is written in days or by the calendar; in anything else, none. */
export const daysOf = ([field, value]: Leaf): number => {
  if (field === 'days' && typeof value === 'number') return value
  return field === 'calendar' ? calendarDays[value as string]! : 0
}

const lengthsIn = (found: ReadonlyArray<Leaf>): ReadonlyArray<number> => {
  const elapsed = found.flatMap(([, value]) => lengthOf(value) ?? [])
  const local = found
    .map(daysOf)
    .filter((days) => days > 0)
    .flatMap((days) => [(days - 0.5) * day, days * day])
  return [...elapsed, ...local]
}

const distinct = <A>(items: ReadonlyArray<A>): ReadonlyArray<A> => [...new Set(items)]

const defaultAround = '2026-10-28T12:00:00.000Z'
const defaultZones = ['Europe/Paris', 'America/New_York', 'Asia/Tokyo']

/** What situations for the policy may speak of: all of it. */
export const worldOf = (parsed: Policy, setting: Setting): World => {
  const policy = encodePolicy(parsed)
  return worldIn(policy, policy.plays, setting)
}

/** What they may speak of where signals are for some of its plays only. */
export const worldIn = (
  policy: PolicyJson,
  plays: ReadonlyArray<PlayJson>,
  { zones = defaultZones, around = defaultAround }: Setting,
): World => {
  const found = leaves({ ...policy, plays }, unread)
  const texts = (field: string) => textsIn(found, field).filter((text) => text !== noNames[field])
  const homes = zones.filter((zone) => zoneOf(zone) !== undefined)
  const bars = found.flatMap(([field, value]) => (['bar', 'predictedBar'].includes(field) ? [value as number] : []))
  const middle = (instantOf(around) ?? instantOf(defaultAround)) as Instant
  const today = dateOf(middle)
  const holidays = found.flatMap(([, value]) => {
    const date = LocalDateCodec.decode(value)
    return date._tag === 'Right' ? [date.right - 1, date.right, date.right + 1] : []
  })
  return {
    policy,
    plays,
    channels: policy.channels,
    inboundChannels: policy.inboundChannels!, // what is absent was filled in
    guards: nested(policy.guards!),
    purposes: policy.purposes,
    kinds: texts('kinds'),
    topics: distinct([...texts('topics').flatMap(examplesOf), 'topic-1', 'topic-2', 'topic-3', 'topic-4']),
    tags: texts('tags'),
    segments: texts('segments'),
    regions: texts('regions'),
    likelihoods: distinct(bars.flatMap((bar) => [bar, bar / 2])),
    lengths: distinct([hour, day, 3 * day, minute, ...lengthsIn(found)]),
    homes,
    zones: distinct([...homes, ...texts('zone'), ...texts('unknownZone')]).map((name) => zoneOf(name)!),
    clocks: distinct(['12:00', ...clocksIn(found), '00:00']),
    week: [0, 1, 2, 3, 4, -1, -2, -3].map((days) => today + days),
    holidays: distinct(holidays),
    instants: found.flatMap(([, value]) => instantOf(value) ?? []),
    around: middle,
  }
}
