/** Channels: the ways to reach a customer, in the order in which they are tried. */

interface Reachable {
  readonly prefers: ReadonlyArray<string>
  readonly reach?: ReadonlyArray<string> | undefined
}

/** The ways on which the customer has an address: those that they prefer first, then the rest as listed. */
export const inOrder = <W extends { readonly channel: string }>(
  ways: ReadonlyArray<W>,
  { prefers, reach }: Reachable,
): ReadonlyArray<W> => {
  const usable = reach === undefined ? ways : ways.filter(({ channel }) => reach.includes(channel))
  if (prefers.length === 0) return usable
  const preference = ({ channel }: W): number => (prefers.includes(channel) ? prefers.indexOf(channel) : prefers.length)
  return [...usable].sort((a, b) => preference(a) - preference(b))
}
