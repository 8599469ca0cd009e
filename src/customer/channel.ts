/** Channels: the ways to reach a customer, in the order in which they are tried. */
import { isAmong } from '../json/list.js'

interface Reachable {
  readonly prefers: ReadonlyArray<string>
  readonly reach?: ReadonlyArray<string> | undefined
}

/** The ways on which the customer has an address: those that they prefer first, then the rest as listed. */
export const inOrder = <W extends { readonly channel: string }>(
  ways: ReadonlyArray<W>,
  { prefers, reach }: Reachable,
): ReadonlyArray<W> => {
  const ordered: Array<W> = []
  for (let turn = 0; turn <= prefers.length; turn += 1)
    for (const way of ways) {
      const { channel } = way
      const isNext = turn < prefers.length ? channel === prefers[turn] : !isAmong(prefers, channel)
      if (isNext && (reach === undefined || isAmong(reach, channel)) && !ordered.includes(way)) ordered.push(way)
    }
  return ordered
}
