/** Counters: what looks at contacts, with what a contact must say to be looked at, and how many it takes. */
import type { GuardJson } from 'tactful'
import { day } from '../time/duration.js'
import type { Authored } from './authored.js'
import { lengthOf } from './leaves.js'
import { type World, calendarDays, topicsOf } from './world.js'

export interface Counter {
  /** By field of a contact, the values that are counted. */
  readonly fields: Authored
  /** How long a contact counts, about, in milliseconds. */
  readonly length: number
  /** Whether it counts until a local midnight. */
  readonly local: boolean
  /** Whether one that is still to come makes a difference when it comes. */
  readonly ahead: boolean
  /** How many make a difference. */
  readonly enough: number
}

/** About how long a window holds a contact. */
export const lengthOfWindow = (window: unknown): number => {
  const { rolling, days: local, calendar } = window as Authored // of "ever", there is none of these
  return lengthOf(rolling) ?? (typeof local === 'number' ? local : calendarDays[String(calendar)] ?? 30) * day
}

/** More than this is no history that anybody has. */
const most = 32

type Wanted = ReadonlyArray<string> | 'any' | undefined

/** What a guard says of the contacts that it looks at. */
interface Counting {
  readonly match: unknown
  /** What the guard is about, where its counting follows that. */
  readonly on?: unknown
  readonly direction: 'inbound' | 'outbound'
  readonly each?: ReadonlyArray<string> | undefined
  readonly window: unknown
  readonly enough: number
}

const counter = (world: World, { match, on, direction, each, window, enough }: Counting): Counter => {
  const [own, subject] = [(match ?? {}) as Authored, (on ?? {}) as Authored]
  const wanted = (field: string, otherwise?: unknown) => {
    const list = (own[field] ?? otherwise) as Wanted
    return list === 'any' ? undefined : list
  }
  const [channels, purposes, plays] = ['channels', 'purposes', 'plays'].map((field) => wanted(field, subject[field]))
  const patterns = wanted('topics', subject['topics'])
  const topics = patterns ? topicsOf(patterns, world) : each?.includes('topic') ? world.topics.slice(0, 1) : undefined
  const listed: ReadonlyArray<readonly [string, ReadonlyArray<unknown> | undefined]> = [
    ['direction', wanted('directions', [direction])],
    ['channel', channels ?? (direction === 'inbound' ? undefined : world.channels)],
    ['purpose', purposes],
    ['play', plays],
    ['topics', topics?.map((topic) => [topic])],
    ['outcome', wanted('outcomes')],
    ['by', wanted('by')],
  ]
  return {
    fields: Object.fromEntries(listed.filter(([, values]) => values !== undefined)),
    length: lengthOfWindow(window),
    local: (window as Authored)['rolling'] === undefined,
    ahead: direction === 'inbound',
    enough: Math.min(enough, most),
  }
}

const counterOf = (world: World, guard: GuardJson): Counter | undefined => {
  const said = { on: guard.on, direction: 'outbound' } as const
  if (guard.kind === 'cap') {
    const { counts: match, each, within: window, atMost: enough } = guard
    return counter(world, { ...said, match, each, window, enough })
  }
  if (guard.kind === 'rest') {
    const { after: match, each, for: window, times } = guard
    return counter(world, { ...said, match, each, window, enough: times! }) // what is absent was filled in
  }
  if (guard.kind === 'fatigue') {
    const { counts: match, halfLife, limit } = guard
    return counter(world, { ...said, match, window: { rolling: halfLife }, enough: Math.ceil(limit) + 1 })
  }
  if (guard.kind === 'session') {
    const { opens: match, each, for: length } = guard
    return counter(world, { match, direction: 'inbound', each, window: { rolling: length }, enough: 1 })
  }
  return undefined
}

/** The guards that look at contacts; where none does, the plays that wait for silence. */
export const countersOf = (world: World): ReadonlyArray<Counter> => {
  const guards = world.guards.flatMap((guard) => counterOf(world, guard) ?? [])
  const waits = world.plays.flatMap(({ quietFor }) => lengthOf(quietFor) ?? [])
  const silence = { fields: {}, local: false, ahead: false, enough: 1 }
  return guards.length > 0 ? guards : waits.map((length) => ({ ...silence, length }))
}
