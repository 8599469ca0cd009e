/** The smallest part of some JSON of which something is still true: what can be left out is left out. */
export const smallest = <A>(json: A, holds: (part: A) => boolean): A => {
  let best = json
  for (;;) {
    const smaller = parts(best).find(part => holds(part as A)) as A | undefined
    if (smaller === undefined) return best
    best = smaller
  }
}

/** Every JSON that lacks one field or one item of this one; big parts first. */
const parts = (json: unknown): ReadonlyArray<unknown> => {
  if (Array.isArray(json)) {
    const lacking = json.map((_, index) => json.filter((_, other) => other !== index) as unknown)
    return [...lacking, ...json.flatMap((item, index) => parts(item).map(part => json.map((one: unknown, other) => (other === index ? part : one))))]
  }
  if (typeof json !== 'object' || json === null) return []
  const fields = Object.entries(json)
  const lacking = fields.map(([key]) => Object.fromEntries(fields.filter(([other]) => other !== key)))
  return [...lacking, ...fields.flatMap(([key, value]) => parts(value).map(part => ({ ...json, [key]: part })))]
}
