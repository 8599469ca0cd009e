/** Channels: the ways to reach a customer, in the order in which they are tried. */

interface Reachable {
  readonly prefers: ReadonlyArray<string>
  readonly reach?: ReadonlyArray<string> | undefined
}

/** The ways on which the customer has an address: those that they prefer first, then the rest as listed. */
export const inOrder = <W extends { readonly channel: string }>(ways: ReadonlyArray<W>, { prefers, reach }: Reachable): ReadonlyArray<W> => {
  const ordered: Array<W> = []
  for (const channel of prefers)
    for (const way of ways)
      if (way.channel === channel && (reach === undefined || reach.includes(channel)) && !ordered.includes(way)) ordered.push(way)
  const preferred = ordered.length
  for (const way of ways)
    if ((reach === undefined || reach.includes(way.channel)) && (preferred === 0 || !ordered.includes(way))) ordered.push(way)
  return ordered
}
