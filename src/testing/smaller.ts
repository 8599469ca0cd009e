/**
 * Smaller situations: first those that lack one record, or one field that may be absent, big parts first; then those
 * in which the records of a list are more alike. Each step leaves fewer parts, or fewer differences.
 */
import fc from 'fast-check'
import type { SituationJson } from 'tactful'
import { isObject } from '../json/record.js'
import { isSituation } from './ask.js'
import type { Authored } from './authored.js'

const lackingOne = (json: unknown): ReadonlyArray<unknown> => {
  if (Array.isArray(json)) return json.map((_, index) => json.filter((_item, other) => other !== index))
  if (!isObject(json)) return []
  const fields = Object.entries(json)
  return fields.map(([name]) => Object.fromEntries(fields.filter(([other]) => other !== name)))
}

/** Every JSON that lacks one field or one item of this one, however deep. */
const parts = (json: unknown): ReadonlyArray<unknown> => {
  const put = (at: unknown, part: unknown) =>
    Array.isArray(json)
      ? json.map((item: unknown, index) => (index === at ? part : item))
      : { ...(json as object), [String(at)]: part }
  const inside = Array.isArray(json) ? [...json.entries()] : isObject(json) ? Object.entries(json) : []
  return [...lackingOne(json), ...inside.flatMap(([at, value]) => parts(value).map((part) => put(at, part)))]
}

/** What makes a record another one. */
const own = ['id', 'rev', 'at']

/** The records with one of these values in a field that they have: all of them, or one the value of the first. */
const levelled = (records: ReadonlyArray<Authored>, field: string): ReadonlyArray<ReadonlyArray<Authored>> => {
  const set = (value: unknown, which: (at: number) => boolean) =>
    records.map((record, at) => (record[field] !== undefined && which(at) ? { ...record, [field]: value } : record))
  const values = new Map(
    records.flatMap((record) => (record[field] === undefined ? [] : [[JSON.stringify(record[field]), record[field]]])),
  )
  const first = records[0]![field]
  if (values.size < 2) return []
  return [
    ...[...values.values()].map((value) => set(value, () => true)),
    ...records.flatMap(({ [field]: value }, at) => {
      const differs = value !== undefined && JSON.stringify(value) !== JSON.stringify(first)
      return differs ? [set(first, (other) => other === at)] : []
    }),
  ]
}

const moreAlike = (records: ReadonlyArray<Authored>): ReadonlyArray<ReadonlyArray<Authored>> =>
  Object.keys(records[0] ?? {})
    .filter((field) => !own.includes(field))
    .flatMap((field) => levelled(records, field))

const alike = (situation: SituationJson): ReadonlyArray<SituationJson> =>
  (['signals', 'issues', 'contacts'] as const).flatMap((list) => {
    const records = situation[list] as unknown as ReadonlyArray<Authored> | undefined
    return moreAlike(records ?? []).map((changed) => ({ ...situation, [list]: changed }))
  })

/** The valid ones. A situation of which none does what it does is a smallest one. */
export const smaller = (situation: SituationJson): fc.Stream<SituationJson> =>
  fc.stream([...(parts(situation) as ReadonlyArray<SituationJson>), ...alike(situation)].values()).filter(isSituation)
