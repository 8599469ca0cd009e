/** The words of the catalogue, wherever they stand in its data. */

/** Every word that stands at one of these keys, by itself or in a list, however deep. */
export const wordsAt = (json: unknown, ...keys: ReadonlyArray<string>): ReadonlyArray<string> => {
  if (typeof json !== 'object' || json === null) return []
  return Object.entries(json).flatMap(([key, value]: [string, unknown]) => {
    const words = [value].flat()
    return keys.includes(key) && words.every((word) => typeof word === 'string') ? words : wordsAt(value, ...keys)
  })
}
