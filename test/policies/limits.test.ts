/**
 * The limits that have a source: each guard names it, and cases worked out from it stand on every edge. The cases hold
 * their guards in full, and those are what the functions give: change a number, or what a guard is about, and some case
 * fails.
 */
import type { GuardJson, PolicyJson } from 'tactful'
import * as policies from 'tactful/policies'
import { describe, expect, it } from 'vitest'
import { filesBelow, read } from '../project.js'
import { type Case, casesIn, given, verdict } from './cases.js'
import { beside, changed, keyOf, numbersIn } from './edges.js'

const cases = casesIn('limits')
const sources = filesBelow('src/policies/limits', '.ts').map(read)

const limits = policies.catalogue
  .filter(({ kind, group }) => kind === 'limit' && group !== 'contact')
  .map(({ name, group, part: { guards = [] } }) => ({ name, group, guards: guards as ReadonlyArray<GuardJson> }))

describe('the cases', () => {
  it('are about what the functions give', () => {
    for (const one of cases) expect(given(one).guards, `${one.of}: ${one.name}`).toEqual(one.policy.guards)
  })

  it('decide as they say, while nothing is changed', () => {
    expect(cases.filter((one) => verdict(one, one.policy) !== 'unnoticed').map(({ name }) => name)).toEqual([])
  })

  it.each(limits)('there are some about $name', ({ name }) => {
    expect(cases.filter(({ of }) => of === name).length).toBeGreaterThan(4)
  })
})

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

describe('every limit', () => {
  const all = limits.flatMap(({ name, group, guards }) => guards.map((guard) => ({ name, group, guard })))

  it.each(all)('$name: $guard.name names its source, its strength and its date', ({ guard }) => {
    expect(guard.cites).toMatch(/\S/)
    expect(['law', 'code', 'platform', 'advice']).toContain(guard.strength)
    expect(guard.asOf).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/)
  })

  it.each(all)('$name: $guard.name says where it holds, and for what', ({ guard: { strength, on = {} } }) => {
    if (strength === 'law' || strength === 'code') expect(on.regions).toHaveLength(1)
    expect([...(on.channels ?? []), ...(on.purposes ?? [])]).not.toEqual([])
  })

  it.each(limits)('$name has its row on the page', ({ name }) => {
    expect(read('docs/limits.md')).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|.*\\|.*\\|$`, 'm'))
  })

  it.each(limits)('$name says what it does not cover, in its docstring and on the page', ({ name, guards }) => {
    const [before = ''] = sources.map((text) => text.split(`export const ${name} =`)).find((pieces) => pieces.length > 1) ?? []
    const docstring = before.split('/**').at(-1)
    expect(docstring).toContain('Not covered:')
    if (guards.some(({ strength }) => strength === 'law' || strength === 'code')) expect(docstring).toContain('Not legal advice.')
    expect(read('docs/limits.md')).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|.*\\| \\S.*\\|$`, 'm'))
  })

  it('has names of guards that no other has', () => {
    const names = all.map(({ guard }) => guard.name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it('takes the team\'s own words for channels, purposes and regions, and exempts nobody if asked to', () => {
    const on = { channels: ['call'], purposes: ['sale'], regions: ['usa'] } as const
    expect(policies.tcpaHours(on).guards?.map((guard) => guard.on)).toEqual([on])
    expect(policies.tcpaHours({ exempt: [] }).guards?.map((guard) => guard.unless)).toEqual([undefined])
  })
})
