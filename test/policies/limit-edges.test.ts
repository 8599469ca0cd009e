/**
 * The cases stand on every edge of the limits that have a source: change a number, or what a guard is about, and some
 * case fails.
 */
import type { PolicyJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import { type Case, casesIn, limits, verdict } from './cases.js'
import { beside, changed, keyOf, numbersIn } from './edges.js'

const cases = casesIn('limits')

interface Change {
  readonly path: ReadonlyArray<string>
  readonly from: unknown
  readonly to: unknown
}

const nudges = (guards: unknown): ReadonlyArray<Change> =>
  numbersIn(guards).flatMap(({ path, value }) => beside(value, keyOf(path)).map((to) => ({ path, from: value, to })))

/** Without a word about whom or what; of a list, without one of its items. */
const widenings = (json: unknown, path: ReadonlyArray<string> = []): ReadonlyArray<Change> =>
  typeof json !== 'object' || json === null ? [] : Object.entries(json).flatMap(([key, from]: [string, unknown]) => {
    const at = [...path, key]
    const without = ['channels', 'purposes', 'regions', 'unless', 'holidays', 'zone', 'each', 'counts'].includes(key) ? [undefined] : []
    const shorter = Array.isArray(from) && from.length > 1 ? from.map((_, i) => from.filter((__, j) => j !== i) as unknown) : []
    return [...[...without, ...shorter].map((to) => ({ path: at, from, to })), ...widenings(from, at)]
  })

const valueAt = (json: unknown, path: ReadonlyArray<string>): unknown =>
  path.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], json)

const text = (json: unknown): string => JSON.stringify(json)

/** What the case says of its policy so changed; a policy that has something else there is not asked about. */
const saidOf = (one: Case, { path, from, to }: Change): ReturnType<typeof verdict> => {
  if (text(valueAt(one.policy.guards, path)) !== text(from)) return 'invalid'
  const guards = changed(one.policy.guards, path, to)
  return verdict(one, JSON.parse(text({ ...one.policy, guards })) as PolicyJson) // what is `undefined` is not there
}

/** Changes that mean nothing: the whole of a day, the hours of a guard beside it. */
const meaningless = ['italianCalls: 1/spans/0/from to "00:01"', 'italianCalls: 1/spans/0/to to "23:59"']

describe('every number, and everything that a guard is about, has a case', () => {
  it.each(limits)('$name', ({ name, guards }) => {
    const about = cases.filter(({ of }) => of === name)
    const unnoticed = [...nudges(guards), ...widenings(guards)].filter((change) => {
      const verdicts = about.map((one) => saidOf(one, change))
      return !verdicts.includes('noticed') && verdicts.includes('unnoticed')
    })
    const told = unnoticed.map(({ path, to }) => `${name}: ${path.join('/')} to ${to === undefined ? 'nothing' : text(to)}`)
    expect(told).toEqual(meaningless.filter((one) => one.startsWith(`${name}:`)))
  })
})
