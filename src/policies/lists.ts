/** Lists among the options. TypeScript holds callers to them; plain JavaScript passes anything, and nothing throws. */

/** The list that was asked for, or else the part's own: then `T` is what its signature defaults to. */
export const listOr = <T extends string>(
  own: ReadonlyArray<string>,
  asked: ReadonlyArray<T> | null | undefined,
): ReadonlyArray<T> => asked ?? (own as ReadonlyArray<T>)

/** Its items; none where it is no list. What is no list goes into the policy as it is, and parsing says so. */
export const items = <T>(list: ReadonlyArray<T>): ReadonlyArray<T> => (Array.isArray(list) ? list : [])

/** Whether it is a list of nothing; what is no list is not. */
export const isEmpty = (list: ReadonlyArray<unknown>): boolean => Array.isArray(list) && list.length === 0
