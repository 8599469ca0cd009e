/** Things that have a number, such as names. Their list only ever grows: whoever has a number may keep it. */
export interface Numbered<A> {
  readonly list: Array<A>
  /** By a text that no other thing has. */
  readonly places: Map<string, number>
}

/** These, in this order. */
export const numbered = <A>(list: ReadonlyArray<A>, keyOf: (item: A) => string): Numbered<A> => ({
  list: [...list],
  places: new Map(list.map((item, place) => [keyOf(item), place])),
})

/** Its number; a new one is put at the end. */
export const placeOf = <A>({ list, places }: Numbered<A>, key: string, item: A): number => {
  const known = places.get(key)
  if (known !== undefined) return known
  places.set(key, list.length)
  return list.push(item) - 1
}
