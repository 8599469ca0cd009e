/** Few: lists that are short, and mostly empty. Every decision makes and reads some, so none is made for nothing. */

/** An empty list, which nobody can add to. */
export const nothing: ReadonlyArray<never> = /*#__PURE__*/ (() => Object.freeze([]))()

/** The list with one item more at its end; a new one, where there is none yet. */
export const added = <A>(list: Array<A> | undefined, item: A): Array<A> => {
  if (list === undefined) return [item] // one that is pushed to makes room for many
  list.push(item)
  return list
}

/** Whether the value is among those listed. */
export const isAmong = (listed: ReadonlyArray<string>, value: string): boolean => {
  for (const one of listed) if (one === value) return true // on so few, faster than `includes`
  return false
}
