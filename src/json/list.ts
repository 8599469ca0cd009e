/** Lists and dictionaries of JSON, always read into new ones, so that nobody can change what was read. */
import { isLeft } from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { collect, isNote, isObject } from './record.js'

type ListOf<C extends t.Mixed> = t.Type<ReadonlyArray<t.TypeOf<C>>, ReadonlyArray<t.OutputOf<C>>, unknown>

const listFrom = <C extends t.Mixed>(item: C, least: number, expected: string): ListOf<C> =>
  new t.Type(
    expected,
    (value): value is ReadonlyArray<t.TypeOf<C>> => Array.isArray(value),
    (json, context) => {
      if (!Array.isArray(json) || json.length < least) return t.failure(json, context)
      const errors: t.Errors = []
      const values: Array<t.TypeOf<C>> = []
      for (let i = 0; i < json.length; i += 1) {
        const result = item.validate(json[i], t.appendContext(context, String(i), item, json[i]))
        if (isLeft(result)) collect(errors, result.left)
        else values.push(result.right)
      }
      return errors.length > 0 ? t.failures(errors) : t.success(values)
    },
    (values) => values.map(item.encode),
  )

/** A list, possibly empty. */
export const list = <C extends t.Mixed>(item: C) => listFrom(item, 0, 'a list')

/** A list that says something: at least one item. */
export const someOf = <C extends t.Mixed>(item: C) => listFrom(item, 1, `a list of at least one, each ${item.name}`)

const only = <A>(read: t.Validation<A>): t.Validation<ReadonlyArray<A>> =>
  isLeft(read) ? read : t.success([read.right])

/** One item by itself, or a list of them. Read as a list either way. */
export const oneOr = <C extends t.Mixed>(many: ListOf<C>, item: C) =>
  new t.Type<ReadonlyArray<t.TypeOf<C>>, t.OutputOf<C> | ReadonlyArray<t.OutputOf<C>>, unknown>(
    `${item.name}, or ${many.name}`,
    many.is,
    (json, context) => (Array.isArray(json) ? many.validate(json, context) : only(item.validate(json, context))),
    (values) => (values.length === 1 ? item.encode(values[0]) : many.encode(values)),
  )

/** One item by itself, or a list that means "any of these". */
export const anyOfMany = <C extends t.Mixed>(item: C) => oneOr(someOf(item), item)

/** Values by name. Read as a map, where no name is special. A `note` in words may stand among them. */
export const dictionary = <C extends t.Mixed>(key: t.Type<string>, item: C) =>
  new t.Type<ReadonlyMap<string, t.TypeOf<C>>, Readonly<Record<string, t.OutputOf<C>>>, unknown>(
    'an object',
    (value): value is ReadonlyMap<string, t.TypeOf<C>> => value instanceof Map,
    (json, context) => {
      if (!isObject(json)) return t.failure(json, context)
      const errors: t.Errors = []
      const values = new Map<string, t.TypeOf<C>>()
      for (const [name, given] of Object.entries(json)) {
        if (isNote(name, given)) continue
        const known = key.validate(name, t.appendContext(context, name, key, name))
        const result = item.validate(given, t.appendContext(context, name, item, given))
        if (isLeft(known)) collect(errors, known.left)
        if (isLeft(result)) collect(errors, result.left)
        else values.set(name, result.right)
      }
      return errors.length > 0 ? t.failures(errors) : t.success(values)
    },
    (values) => Object.fromEntries([...values].map(([name, value]) => [name, item.encode(value)])),
  )
