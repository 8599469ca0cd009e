/** Channels: the ways to reach a customer, in the order in which they are tried. */
import { added, isAmong, nothing } from '../json/few.js'

interface Reachable {
  readonly prefers: ReadonlyArray<string>
  readonly reach?: ReadonlyArray<string> | undefined
}

const reaches = ({ reach }: Reachable, channel: string): boolean => reach === undefined || isAmong(reach, channel)

/** The ways on which the customer has an address: those that they prefer first, then the rest as listed. */
export const inOrder = <W extends { readonly channel: string }>(
  ways: ReadonlyArray<W>,
  customer: Reachable,
): ReadonlyArray<W> => {
  const { prefers } = customer
  let ordered: Array<W> | undefined
  for (const channel of prefers) {
    if (!reaches(customer, channel)) continue
    for (const way of ways) if (way.channel === channel && !ordered?.includes(way)) ordered = added(ordered, way)
  }
  for (const way of ways)
    if (!isAmong(prefers, way.channel) && reaches(customer, way.channel)) ordered = added(ordered, way)
  return ordered ?? nothing
}
