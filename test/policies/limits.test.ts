/**
 * The limits that have a source: each guard names it. The cases worked out from it hold their guards in full, and those
 * are what the functions give.
 */
import * as policies from 'tactful/policies'
import { describe, expect, it } from 'vitest'
import { filesBelow, read } from '../project.js'
import { casesIn, given, limits, verdict } from './cases.js'

const cases = casesIn('limits')
const sources = filesBelow('src/policies/limits', '.ts').map(read)

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
