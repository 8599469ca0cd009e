/** Channels: the ways to reach a customer, in the order in which they are tried. */

interface Reachable {
  readonly prefers: ReadonlyArray<string>
  readonly reach?: ReadonlyArray<string> | undefined
}

/** The channels on which the customer has an address: those that they prefer first, then the rest as listed. */
export const inOrder = (channels: ReadonlyArray<string>, { prefers, reach }: Reachable): ReadonlyArray<string> => {
  const usable = reach === undefined ? channels : channels.filter((channel) => reach.includes(channel))
  if (prefers.length === 0) return usable
  const ordered: Array<string> = []
  for (const channel of prefers) if (usable.includes(channel) && !ordered.includes(channel)) ordered.push(channel)
  for (const channel of usable) if (!ordered.includes(channel)) ordered.push(channel)
  return ordered
}
