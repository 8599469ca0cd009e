/**
 * An entry of the catalogue: a function's name, the policy or part that it gives without options, and what that says
 * of itself.
 */
import { isObject, own } from '../json/record.js'
import type { Part, Whole } from './part.js'

/** A number of an entry, or what is as good as one: a duration, a time of day, a window. */
export interface Figure {
  /** A JSON Pointer into the part: `/guards/0/within/rolling`. */
  readonly path: string
  readonly value: number | string
}

/** Where a play or a guard comes from. */
export interface Origin {
  /** The play's or the guard's name. */
  readonly of: string
  readonly cites: string
  /** How strong the source is; plays are advice. */
  readonly strength: 'law' | 'platform' | 'code' | 'advice'
  /** When it was last read. */
  readonly asOf: string
}

/** One function of the catalogue, as data. */
export interface Entry {
  /** The function's name: `shippingDelay`. */
  readonly name: string
  readonly kind: 'strategy' | 'play' | 'limit'
  /** Of a play its trade; of a limit where it comes from. */
  readonly group: string
  /** What the function gives when it is called with no options. */
  readonly part: Part | Whole
  /** All numbers in it. */
  readonly numbers: ReadonlyArray<Figure>
  /** All sources that it names; none: the catalogue's own judgement. */
  readonly sources: ReadonlyArray<Origin>
}

const numeral = /^(P[\dT].*|\d\d:\d\d|ever|day|week|month|\d{4}-\d\d-\d\d.*)$/

/** Every value below, with the path to it; notes and sources are no part of the meaning. */
const figures = (json: unknown, path: string): ReadonlyArray<Figure> => {
  if (typeof json === 'number' || (typeof json === 'string' && numeral.test(json))) return [{ path, value: json }]
  if (typeof json !== 'object' || json === null) return []
  return Object.entries(json).flatMap(([key, value]) =>
    ['note', 'asOf', 'cites', 'tactful', 'version'].includes(key) ? [] : figures(value, `${path}/${key}`),
  )
}

/** A guard names its source in fields of its own, a play in its note. */
const origins = (json: unknown): ReadonlyArray<Origin> => {
  if (Array.isArray(json)) return json.flatMap(origins)
  if (!isObject(json)) return []
  const note = own(json, 'note')
  const { cites, asOf, strength = 'advice' } = { ...json, ...(isObject(note) ? note : {}) } as Partial<Origin>
  const here = cites === undefined ? [] : [{ of: String(json['name']), cites, strength, asOf: String(asOf) }]
  return [...here, ...['plays', 'guards'].flatMap((list) => origins(own(json, list)))]
}

/** The entry of what a function gives. */
export const entry = (kind: Entry['kind'], group: string, name: string, part: Part | Whole): Entry => ({
  name,
  kind,
  group,
  part,
  numbers: figures(part, ''),
  sources: origins(part),
})
