/** Histories: contacts of any sort, and so many of what is counted that they make a difference, or did until now. */
import fc from 'fast-check'
import { hour, minute } from '../time/duration.js'
import { authored, maybe, mostly, oneOf } from './authored.js'
import { type Counter, countersOf } from './counters.js'
import { type Relative, contactFields, contactIn, none, past } from './record.js'
import type { World } from './world.js'

/** How long ago, so that it counts: mostly for so short a time that whoever has something to say still has then. */
const ago = ({ length, local, ahead }: Counter): fc.Arbitrary<number> =>
  mostly(
    [2, oneOf([length / 8, length / 4, length / 2, (length * 3) / 4])],
    [6, oneOf(local ? [hour, 12 * hour, 18 * hour] : [0, 1, -1, hour]).map((left) => length - left)],
    [1, oneOf([minute, 0])],
    [ahead ? 10 : 1, oneOf([-1, -hour])],
  )

/** About as many contacts as it takes; the more that is, the more of them are made at once. */
const burst = (world: World, counter: Counter): fc.Arbitrary<ReadonlyArray<Relative>> => {
  const { fields, enough } = counter
  const said = Object.entries(fields).map(
    ([field, values]) => [field, oneOf(values as ReadonlyArray<unknown>)] as const,
  )
  const once = ago(counter).map((length) => -Math.round(length))
  const one = authored({
    ...contactFields(world),
    outcome: fc.constant(undefined),
    ...Object.fromEntries(said),
    at: mostly<number | undefined>([enough ** 2, fc.constant(undefined)], [4, once], [1, past(world)]),
  })
  const drawn = Array.from({ length: enough + 1 }, (_, index) => maybe(index < enough ? 96 : 25, one))
  return fc
    .tuple(once, ...drawn)
    .map(([at, ...contacts]) => contacts.flatMap((contact) => (contact === undefined ? [] : { at, ...contact })))
}

/** Dense enough that caps bind: mostly a burst of what one guard counts. */
export const historyIn = (world: World): fc.Arbitrary<ReadonlyArray<Relative>> => {
  const bursts = countersOf(world).map((counter) => burst(world, counter))
  const few = fc.array(contactIn(world), { minLength: 1, maxLength: 2 })
  if (bursts.length === 0) return mostly([3, none], [2, few])
  const dense = fc.oneof(...bursts)
  return mostly([2, none], [1, few], [6, dense], [1, fc.tuple(dense, few).map((parts) => parts.flat())])
}

