/** Smaller situations: every one that lacks one record, or one field that may be absent. Big parts first. */
import fc from 'fast-check'
import type { SituationJson } from '../index.js'
import { isObject } from '../json/record.js'
import { isSituation } from './ask.js'

const lackingOne = (json: unknown): ReadonlyArray<unknown> => {
  if (Array.isArray(json)) return json.map((_, index) => json.filter((_item, other) => other !== index))
  if (!isObject(json)) return []
  const fields = Object.entries(json)
  return fields.map(([name]) => Object.fromEntries(fields.filter(([other]) => other !== name)))
}

/** Every JSON that lacks one field or one item of this one, however deep. */
const parts = (json: unknown): ReadonlyArray<unknown> => {
  const put = (at: unknown, part: unknown) =>
    Array.isArray(json) ? json.map((item: unknown, index) => (index === at ? part : item)) : { ...(json as object), [String(at)]: part }
  const inside = Array.isArray(json) ? [...json.entries()] : isObject(json) ? Object.entries(json) : []
  return [...lackingOne(json), ...inside.flatMap(([at, value]) => parts(value).map((part) => put(at, part)))]
}

/** The valid ones. A situation of which none does what it does is a smallest one. */
export const smaller = (situation: SituationJson): fc.Stream<SituationJson> =>
  fc.stream((parts(situation) as ReadonlyArray<SituationJson>).values()).filter(isSituation)
