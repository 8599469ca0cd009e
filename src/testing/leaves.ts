/** The leaves of some JSON: every value in it that is no list and no object, with the field in which it stands. */
import { isObject } from '../json/record.js'
import { DurationCodec } from '../time/duration.js'
import { InstantCodec } from '../time/instant.js'

/** What stands in a field, in a list in it, or there by name. */
export type Leaf = readonly [field: string, value: unknown]

/** What is listed by name in these is no field: a calendar, or a channel, may be called `zone`. */
const byName = ['calendars', 'weights']

/** Every leaf, in the order of the text, but for what stands in a field that is left unread. */
export const leaves = (json: unknown, unread: ReadonlyArray<string> = [], field = ''): ReadonlyArray<Leaf> => {
  if (unread.includes(field)) return []
  if (Array.isArray(json)) return json.flatMap((item) => leaves(item, unread, field))
  if (isObject(json))
    return Object.entries(json).flatMap(([key, value]) => leaves(value, unread, byName.includes(field) ? field : key))
  return [[field, json]]
}

/** The text of the leaves in one field, each once. */
export const textsIn = (found: ReadonlyArray<Leaf>, field: string): ReadonlyArray<string> => [
  ...new Set(found.flatMap(([name, value]) => (name === field && typeof value === 'string' ? [value] : []))),
]

/** The local times, such as `21:00`: what else stands in these fields are instants. */
export const clocksIn = (found: ReadonlyArray<Leaf>): ReadonlyArray<string> =>
  [...textsIn(found, 'from'), ...textsIn(found, 'to')].filter((text) => text.length === 5)

/** What a leaf says in milliseconds, where it is a duration. */
export const lengthOf = (value: unknown): number | undefined => {
  const read = DurationCodec.decode(value)
  return read._tag === 'Right' ? read.right : undefined
}

/** What a leaf says in epoch milliseconds, where it is an instant. */
export const instantOf = (value: unknown): number | undefined => {
  const read = InstantCodec.decode(value)
  return read._tag === 'Right' ? read.right : undefined
}
