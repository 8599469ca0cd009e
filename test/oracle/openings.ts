/** The first moment in a gap at which a motive and every guard are open, and the first at which they are not. */
import { mayContact } from './guards.js'
import type { Gap } from './moments.js'
import type { Cause } from './motives.js'
import { motiveAt } from './motives.js'
import type { Instant } from './scalars.js'
import { never } from './scalars.js'
import { firstBetween } from './wall.js'
import type { World } from './world.js'

const guardsOpen = (cause: Cause, channel: string, t: Instant, world: World): boolean => {
  const motive = motiveAt(cause, t, world)
  return motive !== undefined && mayContact(motive.outreach, channel, t, world)
}

export const isOpenAt = (cause: Cause, channel: string, t: Instant, world: World): boolean => {
  const motive = motiveAt(cause, t, world)
  return motive !== undefined && motive.open && mayContact(motive.outreach, channel, t, world)
}

/**
 * For each of the channels. Inside a gap a motive can only close and guards can only open: belief fades, and so does
 * fatigue. Whatever else may change, changes where a gap begins.
 */
export const firstOpenIn = (
  { from, to }: Gap,
  cause: Cause,
  channels: ReadonlyArray<string>,
  world: World
): ReadonlyArray<Instant> => {
  const motive = motiveAt(cause, from, world)
  if (motive === undefined || !motive.open) return channels.map(() => never)
  return channels.map(channel => {
    if (mayContact(motive.outreach, channel, from, world)) return from
    if (!world.tires || !guardsOpen(cause, channel, to - 1, world)) return never
    const opening = firstBetween(from, to - 1, t => guardsOpen(cause, channel, t, world))
    return isOpenAt(cause, channel, opening, world) ? opening : never
  })
}

export const firstClosedIn = ({ from, to }: Gap, cause: Cause, channel: string, world: World): Instant => {
  if (!isOpenAt(cause, channel, from, world)) return from
  if (cause.play.halfLife === undefined || isOpenAt(cause, channel, to - 1, world)) return never
  return firstBetween(from, to - 1, t => !isOpenAt(cause, channel, t, world))
}
