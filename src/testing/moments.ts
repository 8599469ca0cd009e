/**
 * Moments at which an answer may change, and one millisecond around them: borders of spans and days on any wall clock
 * that matters, clock changes, and the instants that a policy names. Noon is the simplest.
 */
import fc from 'fast-check'
import { type LocalDate, dateOf } from '../time/date.js'
import { day, minute } from '../time/duration.js'
import type { Instant } from '../time/instant.js'
import { type Zone, firstAt, wallAt, widest } from '../time/zone.js'
import { mostly, oneOf } from './authored.js'
import type { World } from './world.js'

/** Mostly on the edge, else one millisecond beside it. */
export const nudge = mostly<number>([3, fc.constant(0)], [2, oneOf([-1, 1])])

/** For dates of records: as often a millisecond later, so that the edge is still to come, as on it; seldom before. */
export const beside = oneOf([0, 0, 1, 1, -1])

/** So many milliseconds of the policy's own lengths, or of an ordinary one, or just about. */
export const lengthIn = ({ lengths }: World): fc.Arbitrary<number> =>
  fc.tuple(oneOf(lengths), nudge).map(([length, by]) => length + by)

/** The first moment at which a wall clock in the zone shows this time of this date, or a later one. */
export const shown = (zone: Zone, date: LocalDate, clock: string): number => {
  const wall = date * day + (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))) * minute
  return firstAt(zone, wall, (wall - widest) as Instant)
}

/** Every border on these dates, noon of the first date first. */
const borders = ({ zones, clocks }: World, dates: ReadonlyArray<LocalDate>): ReadonlyArray<number> =>
  zones.flatMap((zone) => clocks.flatMap((clock) => dates.map((date) => shown(zone, date, clock))))

/** The moments within some months at which a zone changes its clocks. */
const changesOf = (zone: Zone, around: Instant): ReadonlyArray<Instant> => {
  const changes: Array<Instant> = []
  const end = around + 200 * day
  for (let at = (around - 20 * day) as Instant; at < end; ) {
    const { until, offset } = zone.offsetAt(at)
    if (until < end && zone.offsetAt(until).offset !== offset) changes.push(until)
    at = until
  }
  return changes
}

/** The date on which a zone changes its clocks, as the wall shows it. */
const dateOfChange = (zone: Zone, change: Instant): LocalDate => dateOf(wallAt(zone, change))

/** The moments worth asking at, before anything is known of a customer; of equals the simplest first. */
export const momentsIn = (world: World): fc.Arbitrary<number> => {
  const { zones, week, holidays, instants, around } = world
  const changes = zones.flatMap((zone) => {
    const found = changesOf(zone, around)
    return [
      ...found,
      ...borders(
        { ...world, zones: [zone] },
        found.flatMap((change) => [dateOfChange(zone, change), dateOfChange(zone, change) - 1]),
      ),
    ]
  })
  const kinds: ReadonlyArray<readonly [number, ReadonlyArray<number>]> = [
    [8, borders(world, week)],
    [3, borders(world, holidays)],
    [3, instants],
    [4, changes],
  ]
  const drawn = kinds.filter(([, moments]) => moments.length > 0)
  const edge = mostly(
    [1, fc.constant(around as number)],
    ...drawn.map(([weight, moments]) => [weight, oneOf(moments)] as const),
  )
  return fc.tuple(edge, nudge).map(([at, by]) => at + by)
}
