/**
 * The moments at which an answer may change, read off the JSON without understanding it: every instant in it, every
 * instant plus every length in it, and every local time in it on the days around, in every zone in it.
 */
import type { PolicyJson, SituationJson } from 'tactful'
import { dateOf } from '../time/date.js'
import { day } from '../time/duration.js'
import type { Instant } from '../time/instant.js'
import { wallAt, zoneOf } from '../time/zone.js'
import { clocksIn, instantOf, leaves, lengthOf, textsIn } from './leaves.js'
import { shown } from './moments.js'
import { daysOf } from './world.js'

/** Oldest first, from ten days before `around` to ten days after it. */
export const edges = (policy: PolicyJson, situation: SituationJson, around: number): ReadonlyArray<number> => {
  const found = [...leaves(policy, ['horizon']), ...leaves(situation)]
  const instants = found.flatMap(([, value]) => instantOf(value) ?? [])
  const lengths = found.flatMap(([, value]) => lengthOf(value) ?? [])
  const midnights = found.some((leaf) => daysOf(leaf) > 0) ? ['00:00'] : []
  const clocks = [...clocksIn(found), ...midnights]
  const zones = [...new Set([...textsIn(found, 'zone'), ...textsIn(found, 'unknownZone')])].flatMap(
    (name) => zoneOf(name) ?? [],
  )
  const onTheWall = zones.flatMap((zone) => {
    const today = dateOf(wallAt(zone, around as Instant))
    return [-3, -2, -1, 0, 1, 2, 3, 4].flatMap((days) => clocks.map((time) => shown(zone, today + days, time)))
  })
  const elapsed = instants.flatMap((at) => lengths.flatMap((length) => [at - length, at + length, at + 2 * length]))
  return [...new Set([...instants, ...elapsed, ...onTheWall])]
    .filter((at) => Math.abs(at - around) <= 10 * day)
    .sort((one, other) => one - other)
}
