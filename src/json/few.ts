/**
 * Few: lists that are short, and mostly empty. Every decision makes and reads some, so none is made for nothing, and
 * where each decision goes through one it counts: on so few, `for … of` takes longer than what it is for.
 */

/** An empty list, which nobody can add to. */
export const nothing: ReadonlyArray<never> = /*#__PURE__*/ (() => Object.freeze([]))()

/** The list that the caller is making, with one item more put at its end; a new one, where there is none yet. */
export const added = <A>(list: Array<A> | undefined, item: A): Array<A> => {
  if (list === undefined) return [item] // one that is pushed to makes room for many
  list.push(item)
  return list
}

/** Whether the value is among those listed. */
export const isAmong = (listed: ReadonlyArray<string>, value: string): boolean => {
  for (let i = 0; i < listed.length; i += 1) if (listed[i] === value) return true // faster than `includes`
  return false
}
