/**
 * Composition: a policy and parts make a policy. Parts only add; nothing of the policy or of an earlier part is
 * changed, replaced or dropped, and what cannot stand side by side is a clash, not a guess.
 *
 * Laws: grouping does not matter, where each step has what it names · no guard is dropped · adding a part never opens
 * anything for the plays that are there.
 */
import { left, right } from 'fp-ts/lib/Either.js'
import { map } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'
import type { Parsed, PolicyJson, Problem } from '../index.js'
import { type Fault, checked } from '../json/check.js'
import { list } from '../json/list.js'
import { closed, isNote, isObject, open, optional, own } from '../json/record.js'
import { parsePolicy, read } from '../policy/parse.js'
import type { Part, Whole, WordsOf } from './part.js'

/** What a policy and a part may both have. */
type Pieces = Partial<Pick<PolicyJson, 'calendars' | 'plays' | 'guards' | 'replies'>>
const lists = ['plays', 'guards', 'replies'] as const

/** The same text for the same dates, in whatever order. What is no list of texts is like nothing, itself included. */
const comparable = (dates: unknown): unknown =>
  Array.isArray(dates) && dates.every((date) => typeof date === 'string')
    ? JSON.stringify([...new Set(dates)].sort())
    : Number.NaN

const datesByName = (json: unknown): ReadonlyArray<readonly [name: string, dates: unknown]> => {
  const calendars = own(json, 'calendars')
  return Object.entries(isObject(calendars) ? calendars : {})
    .filter(([name, dates]) => !isNote(name, dates))
    .map(([name, dates]) => [name, comparable(dates)])
}

/** One name, one set of dates: with more of them some hours would open, and with fewer others. */
const calendarClashes = (json: unknown): ReadonlyArray<Fault> => {
  const known = new Map(datesByName(own(json, 'policy')))
  const parts = own(json, 'parts') as ReadonlyArray<unknown>
  return parts.flatMap((part, i) =>
    datesByName(part).flatMap(([name, dates]) => {
      const same = !known.has(name) || dates === known.get(name)
      if (!known.has(name)) known.set(name, dates)
      const expected = 'the same dates as in the calendar of that name before it'
      return same ? [] : [{ at: ['parts', `${i}`, 'calendars', name], expected }]
    }),
  )
}

/** A part has no field but these: a typo in one must not mean "no limit". */
const Composed = /*#__PURE__*/ (() => {
  const items = optional(list(t.unknown))
  const pieces = { calendars: optional(open({})), plays: items, guards: items, replies: items }
  return checked(open({ policy: open(pieces), parts: list(closed(pieces)) }), calendarClashes)
})()

/**
 * Adds parts to a policy, as plain data: what comes out can be stored, compared, edited, and composed again. `Right`
 * is a policy that `parsePolicy` accepts. `Left` says what clashes, at paths below `{ policy, parts }`: two guards,
 * plays or replies of one name, a calendar with other dates than before, a channel, purpose, play or calendar that
 * nobody declares, an unknown field.
 *
 * Only the policy declares channels and purposes: a part that added a channel would open it for the plays that are
 * there. A part that uses one which the policy's type does not name does not compile.
 *
 * @example
 * ```ts
 * import { shippingDelay, telemarketing } from 'tactful/policies'
 *
 * const acme = {
 *   tactful: 1, id: 'acme', version: '1', channels: ['email', 'phone'], purposes: ['service', 'marketing'], plays: [],
 * } as const
 *
 * compose(acme, shippingDelay({ channels: ['email'] }), telemarketing())
 * // => { _tag: 'Right', right: { id: 'acme', plays: [{ name: 'shipping delay', … }], … } }
 * compose(acme, telemarketing(), telemarketing())
 * // => { _tag: 'Left', left: [{ path: '/parts/1/guards/0/name', received: '"no unsolicited calls"', … }] }
 * ```
 */
export const compose = <const P extends PolicyJson>(
  policy: P,
  ...parts: ReadonlyArray<Part<WordsOf<P>>>
): Parsed<Whole<WordsOf<P>>> => {
  const shaped = read(Composed, { policy, parts })
  if (shaped._tag === 'Left') return shaped
  const all: ReadonlyArray<Pieces> = [policy, ...(parts as ReadonlyArray<Part>)]
  const composed: unknown = { ...policy, ...joined(all) }
  const parsed = parsePolicy(composed)
  return parsed._tag === 'Right' ? right(composed as Whole<WordsOf<P>>) : left(map(located(all))(parsed.left))
}

/** What there is of each, in order; what nobody has is left out. */
const joined = (all: ReadonlyArray<Pieces>): Pieces => {
  const named = all.flatMap((one) => Object.entries(one.calendars ?? {}))
  const calendars = Object.fromEntries([...named, ...[...named].reverse()]) // each in its place, as the first wrote it
  const plays = all.flatMap((one) => one.plays ?? [])
  const guards = all.flatMap((one) => one.guards ?? [])
  const replies = all.flatMap((one) => one.replies ?? [])
  return {
    ...(named.length > 0 && { calendars }),
    ...(plays.length > 0 && { plays }),
    ...(guards.length > 0 && { guards }),
    ...(replies.length > 0 && { replies }),
  }
}

/** A problem of the composed policy, told at its place in the policy or the part that it comes from. */
const located = (all: ReadonlyArray<Pieces>): ((problem: Problem) => Problem) => {
  const places = all.map((one, i) => ({ one, at: i === 0 ? '/policy' : `/parts/${i - 1}` }))
  const items = new Map<string, ReadonlyArray<string>>(
    lists.map((field) => [
      field,
      places.flatMap(({ one, at }) => Object.keys(one[field] ?? []).map((i) => `${at}/${field}/${i}`)),
    ]),
  )
  return (problem) => {
    const [, field = '', key = '', ...rest] = problem.path.split('/')
    const item = items.get(field)?.[Number(key)]
    if (item !== undefined) return { ...problem, path: [item, ...rest].join('/') }
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~')
    const calendar = field === 'calendars' && places.find(({ one }) => Object.hasOwn(one.calendars ?? {}, name))
    return { ...problem, path: `${calendar ? calendar.at : '/policy'}${problem.path}` }
  }
}
