/**
 * The cases leave nothing of what the functions give untried: change any number a little, either way, or leave anything
 * out, and some case fails. Priorities only order: each is
 * moved by one step of that order.
 */
import type { PolicyJson } from 'tactful'
import * as policies from 'tactful/policies'
import { describe, expect, it } from 'vitest'
import { type Case, type Json, casesIn, items, lists, meant, meantBy, others, verdict } from './cases.js'
import { beside, changed, keyOf, numbersIn } from './edges.js'

const cases = casesIn('catalogue')

/** What is the entry's own: the plays and limits in a strategy have cases under their own names. */
const ownOf = (one: Case): Json => {
  const whole = meantBy(one)
  if (!('tactful' in whole)) return whole
  const held = items(whole, 'guards').filter(({ name }) => String(name).startsWith('peak'))
  const ownFields = Object.entries(whole).filter(([key]) => ['stance', 'bar', 'predictedBar', 'holdout', 'replies'].includes(key))
  return { ...Object.fromEntries(ownFields), guards: held }
}

/** The same place in another policy, where a list may have its items elsewhere. */
const placeIn = (policy: PolicyJson, from: Json, path: ReadonlyArray<string>): ReadonlyArray<string> | undefined => {
  const [list = '', index = '', ...rest] = path
  if (!(lists as ReadonlyArray<string>).includes(list)) return path
  const name = items(from, list as 'plays')[Number(index)]?.['name']
  const at = items(policy, list as 'plays').map((item) => item['name']).indexOf(name)
  const place = [list, String(at), ...rest]
  return place.reduce<unknown>((json, key) => (json as Json | undefined)?.[key], policy) === undefined ? undefined : place
}

/** Everything that could be left out: an item of a list, or a field that need not be there. */
const omissions = (json: unknown, path: ReadonlyArray<string> = []): ReadonlyArray<ReadonlyArray<string>> => {
  if (typeof json !== 'object' || json === null) return []
  return Object.entries(json).flatMap(([key, value]) => {
    const at = [...path, key]
    return key === 'name' ? [] : [...(path.length > 1 ? [at] : []), ...omissions(value, at)]
  })
}

const without = (json: unknown, [key = '', ...rest]: ReadonlyArray<string>): unknown => {
  if (Array.isArray(json))
    return json.flatMap((item: unknown, i) => (String(i) !== key ? [item] : rest.length === 0 ? [] : [without(item, rest)]))
  const { [key]: value, ...others } = json as Json
  return rest.length === 0 ? others : { ...others, [key]: without(value, rest) }
}

/** Changes that mean nothing: the night is quiet on Sundays too. */
const meaningless = ['guards/6/spans/1/from: 09:00 might be 08:59', 'guards/6/spans/1/to: 20:00 might be 20:01']

type Change = (policy: PolicyJson, place: ReadonlyArray<string>) => unknown

/** Whether no case notices the change, though some case is about a valid policy so changed. */
const unnoticed = (of: string, json: Json, path: ReadonlyArray<string>, change: Change): boolean => {
  const verdicts = cases.filter((one) => one.of === of).flatMap((one) => {
    const place = placeIn(one.policy, json, path)
    return place === undefined ? [] : [verdict(one, change(one.policy, place) as PolicyJson)]
  })
  return !verdicts.includes('noticed') && verdicts.includes('unnoticed')
}

describe.each(others)('$name', ({ name }) => {
  const json = ownOf(cases.find(({ of }) => of === name)!)

  it('has a case on either side of every number', () => {
    const found = numbersIn(json).flatMap(({ path, value }) =>
      beside(value, keyOf(path))
        .filter((other) => unnoticed(name, json, path, (policy, place) => changed(policy, place, other)))
        .map((other) => `${path.join('/')}: ${value} might be ${other}`))
    expect(found).toEqual(name === 'gentle' ? meaningless : [])
  })

  it('has a case for everything that could be left out', () => {
    expect(omissions(json).filter((path) => unnoticed(name, json, path, without)).map((path) => path.join('/'))).toEqual([])
  })
})

/** The priorities of all plays, in order; a play without one has that of the language. */
const plays = policies.catalogue.filter(({ kind }) => kind === 'play')
const priorityOf = ({ part }: policies.Entry): number => part.plays![0]!.priority ?? 0
const levels = [...new Set(plays.map(priorityOf))].sort((a, b) => a - b)

/** Up to the play that comes before it and down to the one after it; where several are equal, out from among them too. */
const stepsFrom = (level: number): ReadonlyArray<number> => {
  const at = levels.indexOf(level)
  const shared = plays.filter((one) => priorityOf(one) === level).length > 1
  return [...levels.slice(Math.max(at - 1, 0), at), ...levels.slice(at + 1, at + 2), ...(shared ? [level - 0.5, level + 0.5] : [])]
}

describe('priorities', () => {
  it.each(plays)('of $name has a case for each step', (one) => {
    const found = stepsFrom(priorityOf(one)).filter((step) =>
      unnoticed(one.name, meant(one.part), ['plays', '0', 'name'], (policy, place) => changed(policy, [...place.slice(0, -1), 'priority'], step)))
    expect(found).toEqual([])
  })
})
