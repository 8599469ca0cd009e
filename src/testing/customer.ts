/** Customers of whom a policy speaks: their zones, their groups, and how they can be reached. */
import fc from 'fast-check'
import { type Authored, authored, maybe, mostly, oneOf, some } from './authored.js'
import type { World } from './world.js'

/** Enough for a holdout of a few in a hundred to hold somebody out. */
const customers = fc.integer({ min: 1, max: 100 }).map((number) => `c-${number}`)

/** Unknown, all, or some. */
const groupsOf = (groups: ReadonlyArray<string>): fc.Arbitrary<ReadonlyArray<string> | undefined> =>
  groups.length > 0
    ? mostly<ReadonlyArray<string> | undefined>(
        [1, fc.constant(undefined)],
        [2, fc.constant(groups)],
        [1, fc.subarray([...groups])],
      )
    : fc.constant(undefined)

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
