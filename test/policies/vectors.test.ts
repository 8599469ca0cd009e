/**
 * The cases in `test/vectors/catalogue` are about what the functions give, and they stand on every edge: change any number of
 * the catalogue a little, either way, and some case fails.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type PolicyJson, type SituationJson, parsePolicy } from 'tactful'
import * as policies from 'tactful/policies'
import { describe, expect, it } from 'vitest'
import { ask } from '../laws/ask.js'
import { root } from '../project.js'
import { part } from '../vectors/expected.js'
import { beside, changed, keyOf, numbersIn } from './edges.js'

type Json = { readonly [key: string]: unknown }

interface Case {
  /** The function of the catalogue that the case is about, and what it is called with. */
  readonly of: string
  readonly options?: object
  readonly name: string
  readonly policy: PolicyJson
  readonly situation: SituationJson
  readonly expect: unknown
}

const folder = join(root, 'test/vectors/catalogue')
const cases = readdirSync(folder).flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as ReadonlyArray<Case>)

/** Without notes and sources, which decide nothing. */
const meant = (json: unknown): unknown =>
  JSON.parse(JSON.stringify(json, (key, value: unknown) => (['note', 'cites', 'asOf', 'strength'].includes(key) ? undefined : value)))

const given = ({ of, options }: Case): Json =>
  meant((policies as unknown as Readonly<Record<string, (options?: object) => unknown>>)[of]!(options)) as Json

const lists = ['plays', 'guards', 'replies'] as const
const items = (json: Json | PolicyJson, list: (typeof lists)[number]): ReadonlyArray<Json> => ((json as Json)[list] ?? []) as ReadonlyArray<Json>

const own = policies.catalogue.filter(({ kind, group }) => kind !== 'limit' || group === 'contact')

describe('the cases', () => {
  it.each(own)('there are some about $name', ({ name }) => {
    expect(cases.filter(({ of }) => of === name).length).toBeGreaterThan(4)
  })

  /** Of a part all of it; of a strategy its own fields, and only plays, guards and replies of it. */
  it.each(cases)('$name: the policy holds what the function gives', (one) => {
    const whole = given(one)
    if ('tactful' in whole) {
      for (const list of lists) for (const item of items(one.policy, list)) expect(items(whole, list)).toContainEqual(item)
      expect({ ...one.policy, plays: 0, guards: 0, replies: 0 }).toEqual({ ...whole, plays: 0, guards: 0, replies: 0 })
    } else {
      for (const list of lists) for (const item of items(whole, list)) expect(items(one.policy, list)).toContainEqual(item)
      expect((one.policy as unknown as Json)['calendars']).toEqual(whole['calendars'])
    }
  })
})

const sorted = (json: unknown): unknown => {
  if (Array.isArray(json)) return json.map(sorted)
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(Object.entries(json).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, value]) => [key, sorted(value)]))
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))

/** What a case says of another policy than its own: that it is not valid, that it decides otherwise, or nothing. */
const verdict = ({ situation, expect: expected }: Case, policy: PolicyJson): 'invalid' | 'noticed' | 'unnoticed' => {
  if (parsePolicy(policy)._tag === 'Left') return 'invalid'
  return same(part(ask(policy, situation), expected), part(expected, expected)) ? 'unnoticed' : 'noticed'
}

/** What is the entry's own: the plays and limits in a strategy have cases under their own names. */
const ownOf = (one: Case): Json => {
  const whole = given(one)
  if (!('tactful' in whole)) return whole
  const { stance, bar, predictedBar, holdout, guards, replies } = whole
  const held = (guards as ReadonlyArray<Json>).filter(({ name }) => String(name).startsWith('peak'))
  return { stance, ...(bar === undefined ? {} : { bar }), ...(predictedBar === undefined ? {} : { predictedBar }), ...(holdout === undefined ? {} : { holdout }), guards: held, replies }
}

/** The same place in another policy, where a list may have its items elsewhere. */
const placeIn = (policy: PolicyJson, from: Json, path: ReadonlyArray<string>): ReadonlyArray<string> | undefined => {
  const [list = '', index = '', ...rest] = path
  if (!(lists as ReadonlyArray<string>).includes(list)) return path
  const name = items(from, list as 'plays')[Number(index)]?.['name']
  const at = items(policy, list as 'plays').map((item) => item['name']).indexOf(name)
  return at < 0 ? undefined : [list, String(at), ...rest]
}

/** Changes that mean nothing: the night is quiet on Sundays too. */
const meaningless = ['guards/6/spans/1/from: 09:00 might be 08:59', 'guards/6/spans/1/to: 20:00 might be 20:01']

describe('every number has a case on either side of it', () => {
  it.each(own)('$name', ({ name }) => {
    const about = cases.filter((one) => one.of === name)
    const json = ownOf(about[0]!)
    const unnoticed = numbersIn(json).flatMap(({ path, value }) =>
      beside(value, keyOf(path)).filter((other) => {
        const verdicts = about.flatMap((one) => {
          const place = placeIn(one.policy, json, path)
          return place === undefined ? [] : [verdict(one, changed(one.policy, place, other) as PolicyJson)]
        })
        return !verdicts.includes('noticed') && !verdicts.every((one) => one === 'invalid')
      }).map((other) => `${path.join('/')}: ${value} might be ${other}`))
    expect(unnoticed).toEqual(name === 'gentle' ? meaningless : [])
  })
})
