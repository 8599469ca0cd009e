/** Cases about the functions of the catalogue: what such a function gives, and whether a case notices that it changed. */
import { type GuardJson, type PolicyJson, parsePolicy } from 'tactful'
import * as policies from 'tactful/policies'
import { ask } from '../laws/ask.js'
import { type VectorOf, vectorsAbout } from '../vectors/cases.js'

export type Case = VectorOf

/** All cases in a folder of `test/vectors`. */
export const casesIn = (name: string): ReadonlyArray<Case> => vectorsAbout(`test/vectors/${name}`)

/** The limits that have a source. */
export const limits = policies.catalogue
  .filter(({ kind, group }) => kind === 'limit' && group !== 'contact')
  .map(({ name, group, part: { guards = [] } }) => ({ name, group, guards: guards as ReadonlyArray<GuardJson> }))

/** All else in the catalogue. */
export const others = policies.catalogue.filter(({ kind, group }) => kind !== 'limit' || group === 'contact')

type Give = (options?: object) => policies.Part | policies.Whole

/** What the function of a case gives. */
export const given = ({ of, options }: Case): policies.Part | policies.Whole =>
  (policies as unknown as Readonly<Record<string, Give>>)[of]!(options)

export type Json = { readonly [key: string]: unknown }

/** Without notes and sources, which decide nothing. */
export const meant = (json: unknown): Json =>
  JSON.parse(JSON.stringify(json, (key, value: unknown) => (['note', 'cites', 'asOf', 'strength'].includes(key) ? undefined : value))) as Json

/** What the function of a case gives, without what decides nothing. */
export const meantBy = (one: Case): Json => meant(given(one))

export const lists = ['plays', 'guards', 'replies'] as const
export const items = (json: Json | PolicyJson, list: (typeof lists)[number]): ReadonlyArray<Json> => ((json as Json)[list] ?? []) as ReadonlyArray<Json>

/** What a case says of another policy than its own: that it is not valid, that it decides otherwise, or nothing. */
export const verdict = (
  { situation, differences }: Case,
  policy: PolicyJson,
): 'invalid' | 'noticed' | 'unnoticed' => {
  if (parsePolicy(policy)._tag === 'Left') return 'invalid'
  return differences(ask(policy, situation)).length > 0 ? 'noticed' : 'unnoticed'
}
