/** Compares what an example gives with the literal after its `// =>`. */
import { expect } from 'vitest'

/** What `…` became. */
export const rest = Symbol('…')

type Fields = Readonly<Record<PropertyKey, unknown>>

const isPlain = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)

const mapFields = (fields: Fields, keys: ReadonlyArray<string>, change: (value: unknown, key: string) => unknown): Fields =>
  Object.fromEntries(keys.map((key) => [key, change(fields[key], key)]))

/** As much of the value as the literal speaks of. */
const seen = (value: unknown, literal: unknown): unknown => {
  if (Array.isArray(value) && Array.isArray(literal)) {
    const spoken: ReadonlyArray<unknown> = literal.at(-1) === rest ? value.slice(0, literal.length - 1) : value
    return spoken.map((element, n) => seen(element, literal[n]))
  }
  if (!isPlain(value) || !isPlain(literal)) return value
  const keys = Object.keys(value).filter((key) => !(rest in literal) || key in literal)
  return mapFields(value, keys, (field, key) => seen(field, literal[key]))
}

const withoutRest = (literal: unknown): unknown => {
  if (Array.isArray(literal)) return literal.filter((element) => element !== rest).map(withoutRest)
  return isPlain(literal) ? mapFields(literal, Object.keys(literal), withoutRest) : literal
}

export const check = (where: string, value: unknown, literal: unknown): void => {
  expect(seen(value, literal), where).toStrictEqual(withoutRest(literal))
}
