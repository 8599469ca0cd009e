/** What a case expects is compared, and nothing else: the keys that it names, lists whole, instants as moments. */

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The part of `given` that `expected` speaks of, with instants written in one way. */
export const part = (given: unknown, expected: unknown): unknown => {
  if (typeof given === 'string') return instant.test(given) ? new Date(given).toISOString() : given
  if (Array.isArray(given)) return given.map((item, i) => part(item, Array.isArray(expected) && i in expected ? expected[i] : item))
  if (!isObject(given)) return given
  const keys = isObject(expected) ? Object.keys(expected) : Object.keys(given)
  return Object.fromEntries(keys.map((key) => [key, part(given[key], isObject(expected) ? expected[key] : given[key])]))
}
