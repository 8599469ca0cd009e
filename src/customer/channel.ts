/** Channels: the ways to reach a customer, in the order in which they are tried. */
import { isAmong } from '../json/few.js'

interface Reachable {
  readonly prefers: ReadonlyArray<string>
  readonly reach?: ReadonlyArray<string> | undefined
}

/**
 * The way that is tried at a turn, if one is: first those that the customer prefers, then the rest as listed, where the
 * customer has an address. There are as many turns as preferences and ways; who names one twice prefers it twice.
 */
export const wayAt = <W extends { readonly channel: string }>(
  ways: ReadonlyArray<W>,
  { prefers, reach }: Reachable,
  turn: number,
): W | undefined => {
  const listed = turn - prefers.length
  let i = Math.max(0, listed)
  if (listed < 0) while (i < ways.length && ways[i]!.channel !== prefers[turn]) i += 1
  const way = ways[i]
  if (way === undefined || (listed >= 0 && isAmong(prefers, way.channel))) return undefined
  return reach === undefined || isAmong(reach, way.channel) ? way : undefined
}
