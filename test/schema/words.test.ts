/** Whoever points at a field in an editor reads what it means. */
import { describe, expect, it } from 'vitest'
import { schemas, unused } from './schemas.js'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Rules between fields name them once more, and say nothing about them. */
const rule = new Set(['if', 'then', 'dependentSchemas', 'not'])

/** Every definition and every property, however deep, by the JSON Pointer to it. */
const named = (schema: unknown, path: string): ReadonlyArray<readonly [path: string, schema: unknown]> => {
  if (Array.isArray(schema)) return schema.flatMap((item, i) => named(item, `${path}/${i}`))
  if (!isObject(schema)) return []
  return Object.entries(schema).filter(([keyword]) => !rule.has(keyword)).flatMap(([keyword, value]) => {
    const parts = (keyword === 'properties' || keyword === '$defs') && isObject(value) ? Object.entries(value) : undefined
    return parts === undefined
      ? named(value, `${path}/${keyword}`)
      : parts.flatMap(([name, part]) => [[`${path}/${keyword}/${name}`, part] as const, ...named(part, `${path}/${keyword}/${name}`)])
  })
}

const isTold = (schema: unknown): boolean =>
  isObject(schema) && /^[A-Z]/.test(String(schema['title'])) && /^[A-Z{].*\.$/.test(String(schema['description']))

describe.each(Object.entries(schemas))('the schema of %s', (_, schema) => {
  it('has a title and a description for itself, for its definitions and for every property', () => {
    const all = [['', schema] as const, ...named(schema, '')]
    expect(all.filter(([, part]) => !isTold(part)).map(([path]) => path)).toEqual([])
    expect(all.length).toBeGreaterThan(25)
  })

  it('says for itself which draft it is in', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
  })
})

it('there are no words for what is in no schema', () => {
  expect(unused).toEqual([])
})
