/**
 * Records of JSON, field by field. A closed record refuses fields that it does not know, so that a typo never
 * means "no limit"; an open one ignores them. Both report all problems at once, and read only own fields.
 */
import { isLeft } from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'

/** The codec of each field. A codec that takes `undefined` makes its field optional. */
export type Fields = { readonly [field: string]: t.Mixed }

type Flat<T> = { readonly [K in keyof T]: T[K] }
type Read<F extends Fields> = Flat<
  { readonly [K in keyof F as undefined extends t.TypeOf<F[K]> ? never : K]: t.TypeOf<F[K]> } & {
    readonly [K in keyof F as undefined extends t.TypeOf<F[K]> ? K : never]?: t.TypeOf<F[K]>
  }
>
type Written<F extends Fields> = Flat<
  { readonly [K in keyof F as undefined extends t.OutputOf<F[K]> ? never : K]: t.OutputOf<F[K]> } & {
    readonly [K in keyof F as undefined extends t.OutputOf<F[K]> ? K : never]?: t.OutputOf<F[K]>
  }
>

type JsonObject = Readonly<Record<string, unknown>>

/** Whether the JSON is an object, and neither a list nor null. */
export const isObject = (json: unknown): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

/** The object's own field, never an inherited one such as `constructor`. */
export const own = (json: unknown, field: string): unknown =>
  isObject(json) && Object.hasOwn(json, field) ? json[field] : undefined

/** Whether an entry among names is no name, but a note in words. */
export const isNote = (field: string, json: unknown): boolean => field === 'note' && typeof json === 'string'

/** Adds all of `more` to `all`: a spread call would overflow on very many. */
export const collect = (all: t.Errors, more: t.Errors): void => {
  for (const error of more) all.push(error)
}

/** Stands in a problem's path for a value that no codec reads: it only says what was expected. */
export const expecting = (expected: string): t.Mixed =>
  new t.Type<unknown>(expected, t.unknown.is, t.success, t.identity)

const record = <F extends Fields>(fields: F, closed: boolean): t.Type<Read<F>, Written<F>, unknown> => {
  const codecs = Object.entries(fields)
  const known = codecs.map(([field]) => field)
  const stranger = expecting(`one of the fields ${known.join(', ')}`)
  return new t.Type(
    'an object',
    (value): value is Read<F> => isObject(value),
    (json, context) => {
      if (!isObject(json)) return t.failure(json, context)
      const errors: t.Errors = []
      const value: Record<string, unknown> = {}
      for (const [field, codec] of codecs) {
        const given = own(json, field)
        const result = codec.validate(given, t.appendContext(context, field, codec, given))
        if (isLeft(result)) collect(errors, result.left)
        else value[field] = result.right
      }
      if (closed) {
        for (const field of Object.keys(json)) {
          if (Object.hasOwn(fields, field)) continue
          const at = t.appendContext(context, field, stranger, json[field])
          errors.push({ value: json[field], context: at, message: `is not known here; known are ${known.join(', ')}` })
        }
      }
      return errors.length > 0 ? t.failures(errors) : t.success(value as Read<F>)
    },
    (value) => {
      const json: Record<string, unknown> = {}
      for (const [field, codec] of codecs) {
        const written: unknown = codec.encode((value as JsonObject)[field])
        if (written !== undefined) json[field] = written
      }
      return json as Written<F>
    },
  )
}

/** A record that refuses unknown fields, except `note`, which anyone may add to explain a rule. */
export const closed = <F extends Fields>(fields: F) => record({ ...fields, note: t.unknown }, true)

/** A record that ignores unknown fields. */
export const open = <F extends Fields>(fields: F) => record(fields, false)

/** A field that has a value also where it is absent: one for all who leave it out, so nobody can change it. */
export const defaulting = <C extends t.Mixed>(
  codec: C,
  value: t.TypeOf<C>,
): t.Type<t.TypeOf<C>, t.OutputOf<C> | undefined, unknown> =>
  new t.Type(
    codec.name,
    codec.is,
    (json, context) => (json === undefined ? t.success(Object.freeze(value)) : codec.validate(json, context)),
    (read) => (read === undefined ? undefined : codec.encode(read)),
  )

/** A field that may be absent. */
export const optional = <C extends t.Mixed>(
  codec: C,
): t.Type<t.TypeOf<C> | undefined, t.OutputOf<C> | undefined, unknown> => defaulting(codec, undefined)
