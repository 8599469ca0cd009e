/** Rules between fields: what a record or a list must satisfy besides the shape of each part. */
import { isLeft } from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { collect, expecting, own } from './record.js'

/** A broken rule: the path below the value that was read, and what should be there. */
export interface Fault {
  readonly at: ReadonlyArray<string>
  readonly expected: string
}

/** The codec, and a rule on the same JSON. The rule sees the raw JSON, so that every problem is found at once. */
export const checked = <C extends t.Mixed>(
  codec: C,
  faults: (json: unknown) => ReadonlyArray<Fault>,
): t.Type<t.TypeOf<C>, t.OutputOf<C>, unknown> =>
  new t.Type(
    codec.name,
    codec.is,
    (json, context) => {
      const result = codec.validate(json, context)
      const broken = faults(json)
      if (broken.length === 0) return result
      const errors: t.Errors = []
      if (isLeft(result)) collect(errors, result.left)
      for (const fault of broken) errors.push(error(json, context, fault))
      return t.failures(errors)
    },
    codec.encode,
  )

const error = (json: unknown, context: t.Context, { at, expected }: Fault): t.ValidationError => {
  const rule = expecting(expected)
  let value = json
  let path: t.Context = [...context.slice(0, -1), { key: context.at(-1)!.key, type: rule, actual: json }]
  for (const key of at) {
    value = Array.isArray(value) ? value[Number(key)] : own(value, key)
    path = t.appendContext(path, key, rule, value)
  }
  return { value, context: path }
}

/** Every name is used once: the later of two alike is at fault. `nameOf` reads an item's name from the raw JSON. */
export const distinct = (
  json: unknown,
  nameOf: (item: unknown) => unknown,
  at: ReadonlyArray<string>,
): ReadonlyArray<Fault> => {
  const seen = new Set<unknown>()
  return (Array.isArray(json) ? json : []).flatMap((item, i) => {
    const name = nameOf(item)
    const fault = { at: [`${i}`, ...at], expected: 'a name that is not used before' }
    return typeof name !== 'string' || seen.size < seen.add(name).size ? [] : [fault]
  })
}

/** A list in which no text stands twice. */
export const distinctList = <C extends t.Mixed>(codec: C) =>
  checked(codec, (json) => distinct(json, (item) => item, []))

/** A list of named records in which no name stands twice. */
export const distinctNames = <C extends t.Mixed>(codec: C) =>
  checked(codec, (json) => distinct(json, (item) => own(item, 'name'), ['name']))
