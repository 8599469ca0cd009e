/** The customers left alone, so that a team can later measure whether reaching out helped. */
import type { Outreach } from './matches.js'
import { matchesOutreach } from './matches.js'
import type { World } from './world.js'

const fnv1a32 = (bytes: Uint8Array): number =>
  bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5)

const fmix32 = (hash: number): number => {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** In [0, 1). */
export const draw = (salt: string, customer: string): number =>
  fmix32(fnv1a32(new TextEncoder().encode(`${salt}:${customer}`))) / 2 ** 32

export const isHeldOut = (outreach: Outreach, { policy, known }: World): boolean => {
  const { holdout } = policy
  if (holdout === undefined || !(draw(holdout.salt, known.id) < holdout.share)) return false
  return holdout.unless === undefined || matchesOutreach(holdout.unless, outreach, undefined, known) !== 'yes'
}
