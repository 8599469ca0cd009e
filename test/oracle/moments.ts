/**
 * Every moment after now, up to the horizon, at which an answer could change; too many do no harm.
 * Between two neighbours nothing changes but what fades: belief only falls, fatigue only falls.
 */
import { releaseBy } from './guards.js'
import { timeOf } from './hours.js'
import type { GuardJson } from './policy.js'
import type { Instant } from './scalars.js'
import { day, duration, instant } from './scalars.js'
import { pieces } from './wall.js'
import type { World } from './world.js'
import { everyGuard, zonesOf } from './world.js'

/** [from, to): at `from` something may change, inside nothing but what fades. */
export interface Gap {
  readonly from: Instant
  readonly to: Instant
}

const guardMoments = (guard: GuardJson, world: World): ReadonlyArray<Instant> => {
  const { contacts } = world.known
  switch (guard.kind) {
    case 'cap':
      return contacts.map(contact => releaseBy(guard, guard.within, contact, world))
    case 'rest':
      return contacts.map(contact => releaseBy(guard, guard.for, contact, world))
    case 'session':
      return contacts.map(({ at }) => at + duration(guard.for))
    case 'embargo':
      return [instant(guard.from), instant(guard.to)]
    default:
      return []
  }
}

const motiveMoments = ({ policy, known }: World): ReadonlyArray<Instant> =>
  policy.plays.flatMap(({ freshFor, settle, lead, quietFor }) => [
    ...known.signals.flatMap(({ at, impact }) => [
      ...(freshFor === undefined ? [] : [at + duration(freshFor)]),
      ...(settle === undefined ? [] : [at + duration(settle)]),
      ...(lead === undefined ? [] : [impact - duration(lead), impact])
    ]),
    ...(quietFor === undefined ? [] : known.contacts.map(({ at }) => at + duration(quietFor)))
  ])

const recordMoments = (world: World): ReadonlyArray<Instant> => {
  const { signals, issues, contacts, consents } = world.known
  return [
    ...signals.flatMap(({ at, expires }) => [at, expires]),
    ...issues.map(({ at }) => at),
    ...contacts.map(({ at }) => at),
    ...consents.flatMap(({ at, until }) => [at, until]),
    ...motiveMoments(world),
    ...everyGuard(world.guards).flatMap(guard => guardMoments(guard, world))
  ]
}

type Times = ReadonlySet<number>

/** For each zone that hours are read in: the times of day at which a span begins or ends, and midnight. */
const timesByZone = (world: World): ReadonlyMap<string, Times> => {
  const times = new Map<string, Set<number>>()
  for (const guard of everyGuard(world.guards)) {
    if (guard.kind !== 'open-hours' && guard.kind !== 'quiet-hours') continue
    for (const zone of zonesOf(guard, world) ?? []) {
      const ofZone = times.get(zone) ?? new Set([0])
      for (const { from, to } of guard.spans) ofZone.add(timeOf(from) % day).add(timeOf(to) % day)
      times.set(zone, ofZone)
    }
  }
  return times
}

/** In each stretch of one offset, the times of day recur every 24 hours. */
const wallMoments = (zone: string, times: Times, from: Instant, to: Instant): ReadonlyArray<Instant> =>
  pieces(zone, from, to).flatMap(piece => {
    const moments = [piece.from]
    for (const time of times) {
      const sinceTime = (((piece.from + piece.offset - time) % day) + day) % day
      for (let t = piece.from + ((day - sinceTime) % day); t < piece.to; t += day) moments.push(t)
    }
    return moments
  })

/** The whole time asked about, from now to the horizon (inclusive), cut at every moment. Hours are cut day by day. */
export function* gapsOf(world: World): Generator<Gap> {
  const { now } = world.known
  const past = world.end + 1
  const fixed = recordMoments(world).filter(t => now < t && t < past)
  const zones = [...timesByZone(world)]
  const stride = zones.length === 0 ? past - now : day
  for (let start = now; start < past; start += stride) {
    const stop = Math.min(start + stride, past)
    const cuts = [
      start,
      ...fixed.filter(t => start < t && t < stop),
      ...zones.flatMap(([zone, times]) => wallMoments(zone, times, start, stop))
    ].sort((a, b) => a - b)
    for (const [i, from] of cuts.entries()) {
      const to = cuts[i + 1] ?? stop
      if (from < to) yield { from, to }
    }
  }
}
