/**
 * The combinators of `src/json`, which remember what they were given. A codec is a pair of functions, and what it was
 * made of cannot be seen; so for the schemas the codecs are built a second time, with these in place of those.
 */
import type * as t from 'io-ts'
import * as check from '../../src/json/check.js'
import * as choices from '../../src/json/choice.js'
import * as lists from '../../src/json/list.js'
import * as record from '../../src/json/record.js'
import * as scalars from '../../src/json/scalar.js'

export * from '../../src/json/check.js'
export * from '../../src/json/choice.js'
export * from '../../src/json/list.js'
export * from '../../src/json/record.js'
export * from '../../src/json/scalar.js'

type Codec = t.Mixed
export type Shapes = Readonly<Record<string, Codec>>

/** What a codec was made of. */
export type Made =
  | { readonly as: 'record'; readonly fields: Shapes; readonly closed: boolean }
  | { readonly as: 'optional'; readonly codec: Codec; readonly value: unknown }
  | { readonly as: 'checked' | 'distinct list' | 'distinct names'; readonly codec: Codec }
  | { readonly as: 'list'; readonly item: Codec; readonly least: number }
  | { readonly as: 'one or many'; readonly item: Codec; readonly many: Codec }
  | { readonly as: 'dictionary'; readonly key: Codec; readonly item: Codec }
  | { readonly as: 'choice'; readonly shapes: Shapes }
  | { readonly as: 'tagged'; readonly field: string; readonly shapes: Shapes }
  | { readonly as: 'one of'; readonly values: ReadonlyArray<string | number> }
  | { readonly as: 'number'; readonly least: number; readonly greatest: number; readonly whole: boolean }
  | { readonly as: 'flag' }
  | { readonly as: 'text'; readonly orNull: boolean }

const memory = new WeakMap<object, Made>()

const remember = <C extends Codec>(codec: C, made: Made): C => {
  memory.set(codec, made)
  return codec
}

/** What the codec was made of, if it was made here. */
export const madeOf = (codec: Codec): Made | undefined => memory.get(codec)

export const closed: typeof record.closed = (fields) =>
  remember(record.closed(fields), { as: 'record', fields, closed: true })

export const open: typeof record.open = (fields) =>
  remember(record.open(fields), { as: 'record', fields, closed: false })

export const defaulting: typeof record.defaulting = (codec, value) =>
  remember(record.defaulting(codec, value), { as: 'optional', codec, value })

export const optional: typeof record.optional = (codec) =>
  remember(record.optional(codec), { as: 'optional', codec, value: undefined })

export const checked: typeof check.checked = (codec, faults) =>
  remember(check.checked(codec, faults), { as: 'checked', codec })

export const distinctList: typeof check.distinctList = (codec) =>
  remember(check.distinctList(codec), { as: 'distinct list', codec })

export const distinctNames: typeof check.distinctNames = (codec) =>
  remember(check.distinctNames(codec), { as: 'distinct names', codec })

export const list: typeof lists.list = (item) => remember(lists.list(item), { as: 'list', item, least: 0 })

export const someOf: typeof lists.someOf = (item) => remember(lists.someOf(item), { as: 'list', item, least: 1 })

export const oneOr: typeof lists.oneOr = (many, item) =>
  remember(lists.oneOr(many, item), { as: 'one or many', item, many })

export const anyOfMany: typeof lists.anyOfMany = (item) => oneOr(someOf(item), item)

export const dictionary: typeof lists.dictionary = (key, item) =>
  remember(lists.dictionary(key, item), { as: 'dictionary', key, item })

export const choice: typeof choices.choice = (shapes, expected, shapeOf) =>
  remember(choices.choice(shapes, expected, shapeOf), { as: 'choice', shapes })

export const tagged: typeof choices.tagged = (field, shapes) =>
  remember(choices.tagged(field, shapes), { as: 'tagged', field, shapes })

export const oneOf: typeof scalars.oneOf = (...values) =>
  remember(scalars.oneOf(...values), { as: 'one of', values })

export const scalar: typeof scalars.scalar = (expected, read, write) =>
  remember(scalars.scalar(expected, read, write), { as: 'text', orNull: read(null) !== undefined })

export const textWhere: typeof scalars.textWhere = (expected, passes) =>
  remember(scalars.textWhere(expected, passes), { as: 'text', orNull: false })

export const numberFrom: typeof scalars.numberFrom = (least, greatest, expected) =>
  remember(scalars.numberFrom(least, greatest, expected), { as: 'number', least, greatest, whole: false })

export const wholeFrom: typeof scalars.wholeFrom = (least, greatest) =>
  remember(scalars.wholeFrom(least, greatest), { as: 'number', least, greatest, whole: true })

remember(scalars.text, { as: 'text', orNull: false })
remember(scalars.name, { as: 'text', orNull: false })
remember(scalars.flag, { as: 'flag' })
export const share = numberFrom(0, 1, scalars.share.name)
export const weight = numberFrom(0, Infinity, scalars.weight.name)
export const finite = numberFrom(-Infinity, Infinity, scalars.finite.name)
