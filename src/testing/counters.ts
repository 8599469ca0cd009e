/** Counters: guards that look at contacts, with what a contact must say to be looked at, and how many it takes. */
import type { GuardJson } from 'tactful'
import type { Authored } from './authored.js'
import { day } from '../time/duration.js'
import { lengthOf } from './leaves.js'
import { type World, topicsOf } from './world.js'

export interface Counter {
  /** By field of a contact, the values that are counted. */
  readonly fields: Authored
  /** How long a contact counts, about, in milliseconds. */
  readonly length: number
  /** How many make a difference. */
  readonly enough: number
  /** Whether the guard is about some plays alone, so that what others are held back by seldom meets it. */
  readonly special: boolean
}

const days: Readonly<Record<string, number>> = { day: 1, week: 7, month: 31 }

/** About how long a window holds a contact. */
export const lengthOfWindow = (window: unknown): number => {
  const { rolling, days: local, calendar } = window as Authored // of "ever", there is none of these
  return lengthOf(rolling) ?? (typeof local === 'number' ? local : days[String(calendar)] ?? 30) * day
}

/** More than this is no history that anybody has. */
const most = 24

type Wanted = ReadonlyArray<string> | 'any' | undefined

const counter = (
  world: World,
  match: unknown,
  on: unknown,
  direction: string,
  each: ReadonlyArray<string> | undefined,
  length: number,
  enough: number,
): Omit<Counter, 'special'> => {
  const [own, subject] = [(match ?? {}) as Authored, (on ?? {}) as Authored]
  const wanted = (field: string, otherwise?: unknown) => {
    const list = (own[field] ?? otherwise) as Wanted
    return list === 'any' ? undefined : list
  }
  const [channels, purposes, plays] = ['channels', 'purposes', 'plays'].map((field) => wanted(field, subject[field]))
  const patterns = wanted('topics', subject['topics'])
  const topics = patterns ? topicsOf(patterns, world) : each?.includes('topic') ? world.topics.slice(0, 2) : undefined
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
    length,
    enough: Math.min(enough, most),
  }
}

const counterOf = (world: World, guard: GuardJson): Omit<Counter, 'special'> | undefined => {
  const { on } = guard
  if (guard.kind === 'cap')
    return counter(world, guard.counts, on, 'outbound', guard.each, lengthOfWindow(guard.within), guard.atMost)
  if (guard.kind === 'rest')
    return counter(world, guard.after, on, 'outbound', guard.each, lengthOfWindow(guard.for), guard.times!)
  if (guard.kind === 'fatigue') {
    const enough = Math.ceil(guard.limit) + 1
    return counter(world, guard.counts, on, 'outbound', undefined, lengthOf(guard.halfLife)!, enough)
  }
  if (guard.kind === 'session')
    return counter(world, guard.opens, undefined, 'inbound', guard.each, lengthOf(guard.for)!, 1)
  return undefined
}

/** The guards of a policy that look at contacts. */
export const countersOf = (world: World): ReadonlyArray<Counter> =>
  world.guards.flatMap((guard) => {
    const found = counterOf(world, guard)
    return found === undefined ? [] : [{ ...found, special: guard.on?.plays !== undefined }]
  })
