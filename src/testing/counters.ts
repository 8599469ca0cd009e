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

const counter = (
  world: World,
  match: unknown,
  on: unknown,
  direction: string,
  each: ReadonlyArray<string> | undefined,
  window: unknown,
  enough: number,
): Counter => {
  const [own, subject] = [(match ?? {}) as Authored, (on ?? {}) as Authored]
  const wanted = (field: string, otherwise?: unknown) => {
    const list = (own[field] ?? otherwise) as Wanted
    return list === 'any' ? undefined : list
  }
  const [channels, purposes, plays] = ['channels', 'purposes', 'plays'].map((field) => wanted(field, subject[field]))
  const patterns = wanted('topics', subject['topics'])
  const topics = patterns ? topicsOf(patterns, world) : each?.includes('topic') ? world.topics.slice(0, 1) : undefined
  const outcomes = wanted('outcomes')
  const listed: ReadonlyArray<readonly [string, ReadonlyArray<unknown> | undefined]> = [
    ['direction', wanted('directions', [direction])],
    ['channel', channels ?? (direction === 'inbound' ? undefined : world.channels)],
    ['purpose', purposes],
    ['play', plays],
    ['topics', topics?.map((topic) => [topic])],
    ['outcome', outcomes],
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
  const { on } = guard
  if (guard.kind === 'cap')
    return counter(world, guard.counts, on, 'outbound', guard.each, guard.within, guard.atMost)
  if (guard.kind === 'rest')
    return counter(world, guard.after, on, 'outbound', guard.each, guard.for, guard.times!)
  if (guard.kind === 'fatigue') {
    const enough = Math.ceil(guard.limit) + 1
    return counter(world, guard.counts, on, 'outbound', undefined, { rolling: guard.halfLife }, enough)
  }
  if (guard.kind === 'session')
    return counter(world, guard.opens, undefined, 'inbound', guard.each, { rolling: guard.for }, 1)
  return undefined
}

/** The guards that look at contacts; where none does, the plays that wait for silence. */
export const countersOf = (world: World): ReadonlyArray<Counter> => {
  const guards = world.guards.flatMap((guard) => counterOf(world, guard) ?? [])
  const waits = world.plays.flatMap(({ quietFor }) => lengthOf(quietFor) ?? [])
  const silence = { fields: {}, local: false, ahead: false, enough: 1 }
  return guards.length > 0 ? guards : waits.map((length) => ({ ...silence, length }))
}
