/** From a codec to a JSON Schema (draft 2020-12), by what the codec was made of and by the words for it. */
import * as t from 'io-ts'
import { type About, type Words, note } from './about.js'
import { type Made, type Shapes, madeOf } from './remember.js'
import { rules } from './rules.js'
import { texts } from './texts.js'
import { choices, records } from './words.js'

type Keywords = { readonly [keyword: string]: unknown }

/** A JSON Schema. */
export type Schema = boolean | Keywords

/** A schema that stands by itself, and the names of all words that went into it. */
export interface Generated {
  readonly schema: Schema
  readonly used: ReadonlySet<string>
}

/** `predictedBar` → `Predicted bar`. */
const titleOf = (field: string): string => {
  const words = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace('$', '')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const sameNames = (a: object, b: object): boolean =>
  JSON.stringify(Object.keys(a).sort()) === JSON.stringify(Object.keys(b).sort())

/** The name of the words for a record: that of its `kind`, or the one that has words for the same fields. */
const nameOf = (fields: Shapes): string => {
  const kind = fields['kind'] === undefined ? undefined : madeOf(fields['kind'])
  const named = kind?.as === 'one of' && kind.values.length === 1 ? String(kind.values[0]) : undefined
  const found = Object.keys(records).filter((name) => sameNames(records[name]?.fields ?? {}, fields))
  const name = found.find((one) => named === undefined || one === named)
  if (name === undefined) throw new Error(`There are no words for the fields ${Object.keys(fields).join(', ')}.`)
  return name
}

/** The schema of a codec, and what it is about; `standsFor` names the codecs that are another one in its place. */
export const generate = (root: t.Mixed, about: Partial<About>, standsFor: ReadonlyMap<t.Mixed, t.Mixed>): Generated => {
  const definitions = new Map<string, Schema>()

  /** A definition is made once, and a recursive one refers to itself. */
  const defined = (name: string, make: () => Schema): Schema => {
    if (!definitions.has(name)) {
      definitions.set(name, true)
      definitions.set(name, make())
    }
    return { $ref: `#/$defs/${name}` }
  }

  const property = (field: string, codec: t.Mixed, description: string): Schema => {
    const made = madeOf(codec)
    const hasDefault = made?.as === 'optional' && made.value !== undefined
    const byDefault = hasDefault ? { default: made.codec.encode(made.value) as unknown } : {}
    return { title: titleOf(field), description, ...(schemaOf(codec) as object), ...byDefault }
  }

  const record = (fields: Shapes, closed: boolean, { title, description, fields: words }: Words): Schema => ({
    title,
    description,
    type: 'object',
    required: Object.keys(fields).filter((field) => fields[field] !== t.unknown && madeOf(fields[field]!)?.as !== 'optional'),
    properties: Object.fromEntries(
      Object.entries(fields).map(([field, codec]) => [field, property(field, codec, words[field] ?? '')]),
    ),
    ...(closed ? { additionalProperties: false } : {}),
  })

  /** Shapes with a name of their own are defined once; others stand where they are. */
  const choice = (shapes: Shapes, chosen: () => Keywords): Schema => {
    const name = Object.keys(choices).find((one) => sameNames(shapes, choices[one]?.shapes ?? {}))
    if (name === undefined) return chosen()
    const { title = '', description = '' } = choices[name] ?? {}
    return defined(name, () => ({ title, description, ...chosen() }))
  }

  /** One case for each tag, so that only what is wrong with that one shape is told. */
  const tagged = (field: string, shapes: Shapes): Keywords => ({
    type: 'object',
    required: [field],
    properties: { [field]: { title: titleOf(field), description: 'Which of these it is.', enum: Object.keys(shapes) } },
    allOf: Object.entries(shapes).map(([tag, codec]) => ({
      if: { type: 'object', required: [field], properties: { [field]: { const: tag } } },
      then: schemaOf(codec),
    })),
  })

  const made = (what: Made, codec: t.Mixed): Schema => {
    switch (what.as) {
      case 'record': {
        const fields = what.closed ? { ...what.fields, note: t.unknown } : what.fields
        const name = nameOf(fields)
        return defined(name, () => record(fields, what.closed, records[name]!))
      }
      case 'checked': {
        const schema = schemaOf(what.codec) as { readonly $ref: string }
        const rule = rules[schema.$ref.replace('#/$defs/', '')]
        if (rule === undefined) throw new Error(`There is no rule for ${schema.$ref}.`)
        return { ...schema, ...rule }
      }
      case 'text': {
        const text = texts[codec.name]
        if (text === undefined) throw new Error(`There is no text for ${codec.name}.`)
        const schema = { type: 'string', ...text.schema }
        const about = { title: titleOf(text.name ?? ''), description: `In words: ${codec.name}.` }
        const plain = text.name === undefined ? schema : defined(text.name, () => ({ ...about, ...schema }))
        return what.orNull ? { anyOf: [plain, { type: 'null' }] } : plain
      }
      case 'choice':
        return choice(what.shapes, () => ({ anyOf: Object.values(what.shapes).map(schemaOf) }))
      case 'tagged':
        return choice(what.shapes, () => tagged(what.field, what.shapes))
      case 'optional':
      case 'distinct names':
        return schemaOf(what.codec)
      case 'distinct list':
        return { ...(schemaOf(what.codec) as object), uniqueItems: true }
      case 'list':
        return { type: 'array', items: schemaOf(what.item), ...(what.least > 0 ? { minItems: what.least } : {}) }
      case 'one or many':
        return { anyOf: [schemaOf(what.item), schemaOf(what.many)] }
      case 'dictionary': {
        const item = schemaOf(what.item)
        const properties = { note: { title: titleOf('note'), description: note, anyOf: [{ type: 'string' }, item] } }
        return { type: 'object', propertyNames: schemaOf(what.key), properties, additionalProperties: item }
      }
      case 'one of':
        return what.values.length === 1 ? { const: what.values[0] } : { enum: what.values }
      case 'number': {
        const { whole, least, greatest } = what
        const bounds = { ...(least > -Infinity ? { minimum: least } : {}), ...(greatest < Infinity ? { maximum: greatest } : {}) }
        return { type: whole ? 'integer' : 'number', ...bounds }
      }
      case 'flag':
        return { type: 'boolean' }
    }
  }

  const schemaOf = (codec: t.Mixed): Schema => {
    const meant = standsFor.get(codec)
    if (meant !== undefined) return schemaOf(meant)
    if (codec === t.unknown) return {}
    if (codec === t.null) return { type: 'null' }
    if (codec === (t.never as unknown)) return false
    if (codec instanceof t.RecursiveType) return schemaOf(codec.runDefinition() as t.Mixed)
    const what = madeOf(codec)
    if (what === undefined) throw new Error(`Nobody remembers how "${codec.name}" was made.`)
    return made(what, codec)
  }

  const { $ref, ...schema } = schemaOf(root) as { readonly $ref?: string }
  const used = new Set(definitions.keys())
  const name = $ref?.replace('#/$defs/', '') ?? ''
  const top = definitions.get(name) as object | undefined
  definitions.delete(name)
  const $defs = Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1)))
  const $schema = 'https://json-schema.org/draft/2020-12/schema'
  return { used, schema: { $schema, ...top, ...about, ...schema, $defs } }
}
