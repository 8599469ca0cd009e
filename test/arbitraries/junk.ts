/**
 * Junk: valid JSON that has been damaged the way data gets damaged. A wrong type, a missing or unknown field, a name that
 * means something to JavaScript, a number or date out of range, something nested too deep; and JSON of no shape at all.
 */
import fc from 'fast-check'
import { story, type Story } from './story.js'

const deep = (depth: number, around: (inner: unknown) => unknown): unknown => {
  let value: unknown = 'end'
  for (let level = 0; level < depth; level += 1) value = around(value)
  return value
}

const deepLists = (depth: number) => deep(depth, inner => [inner])
const deepGuards = (depth: number) => [deep(depth, inner => ({ kind: 'any-of', name: 'deep', guards: [inner] }))]

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null, undefined, true, '', ' ', 'null', 0, -0, -1, 0.1, 1.5, NaN, Infinity, -Infinity, 1e308, 2 ** 53, 1e21, [], {}, [[]], [null], [{}],
    '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'refused', 'no-channel', 'any', 'ever', 'customer', 'closed', 'mon',
    '2026-02-30T00:00:00Z', '2026-02-29', '2026-13-01T00:00:00Z', '2026-01-01T24:00:00Z', '2026-01-01T00:00:00', '+275760-09-13T00:00:00Z',
    '1969-12-31T23:59:59.999Z', '2200-01-01T00:00:00Z', '2026-01-01T00:00:00.0001Z', '2026-01-01T00:00:00+25:00', '0000-00-00T00:00:00Z',
    'P0D', 'P1M', 'P1Y', '-P1D', 'P', 'PT', 'P1.5D', 'P99999999999999999999D', 'P1W1D', 'P36501D', 'PT1H30', '24:00', '25:00', '9:00', '00:60',
    'Mars/Olympus', '+01:00', 'utc', 'Etc/GMT+5', 'europe/paris', '\uD800', '\u0000', '*', '**',
  ),
  fc.tuple(fc.constantFrom(5, 9, 40, 3000), fc.constantFrom(deepLists, deepGuards)).map(([depth, nest]) => nest(depth)),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double(),
  fc.bigInt({ min: -5n, max: 5n }).map(Number),
  fc.jsonValue({ maxDepth: 3 }),
  fc.object({ maxDepth: 2, withBoxedValues: true, withNullPrototype: true, withSparseArray: true, withBigInt: true, withDate: true, withMap: true }),
)

const names = fc.constantFrom('__proto__', 'constructor', 'toString', 'valueOf', 'length', 'note', '$schema', 'kind', 'id', 'typo')

/** What happens to one place: it gets another value, is lost, is said twice, or gets a field or an item more. */
const damage = fc.record({ place: fc.nat({ max: 1_000_000 }), how: fc.constantFrom('replace', 'replace', 'remove', 'repeat', 'add'), name: names, value: odd })
type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null

const places = (json: unknown, depth = 0): ReadonlyArray<readonly [object, string]> => {
  if (!isBranch(json) || depth > 20) return []
  return Object.entries(json).flatMap(([key, value]) => [[json, key] as const, ...places(value, depth + 1)])
}

/** An own property, whatever its name; an assignment to `__proto__` would be something else. */
const put = (target: object, name: string, value: unknown): void => {
  if (name === '__proto__') Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true })
  else Reflect.set(target, name, value)
}

const damaged = (json: unknown, damages: ReadonlyArray<Damage>): unknown => {
  const copy: unknown = structuredClone(json)
  for (const { place, how, name, value } of damages) {
    const found = places(copy)
    const [parent, key] = found[place % Math.max(1, found.length)] ?? []
    if (parent === undefined || key === undefined) continue
    const here: unknown = Reflect.get(parent, key)
    if (how === 'remove') Reflect.deleteProperty(parent, key)
    else if (how === 'add' && isBranch(here)) put(here, Array.isArray(here) ? String(here.length) : name, value)
    else if (how === 'repeat' && Array.isArray(parent)) parent.push(here)
    else put(parent, key, value)
  }
  return copy
}

/** Mostly one damage, so that all the rest is in order and every check is reached. */
const damages = fc.oneof({ weight: 3, arbitrary: fc.tuple(damage) }, { weight: 1, arbitrary: fc.array(damage, { minLength: 2, maxLength: 5 }) })

const junk = (part: (story: Story) => unknown): fc.Arbitrary<unknown> => fc.oneof(
  { weight: 12, arbitrary: fc.tuple(story(), damages).map(([told, done]) => damaged(part(told), done)) },
  { weight: 1, arbitrary: odd },
)

export const junkPolicy = junk(({ policy }) => policy)
export const junkSituation = junk(({ situation }) => situation)
