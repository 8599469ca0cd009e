/**
 * When each limit of the reference policy has room again, from the plain array of contacts or folded: what code written
 * for it counts, and what those sides get from their host that cannot count a window.
 */
import type { Situation } from '../../src/index.js'
import { channels } from './reference.js'
import { type Facts, topics } from './work.js'

const hour = 3_600_000
const day = 24 * hour

/** The limit of each channel, and whether it sleeps at night. */
export const limits = [
  { channel: 'email', atMost: 2, within: 7 * day, sleeps: false },
  { channel: 'sms', atMost: 2, within: 30 * day, sleeps: true },
  { channel: 'push', atMost: 4, within: 7 * day, sleeps: true },
  { channel: 'phone', atMost: 1, within: 14 * day, sleeps: true },
  { channel: 'in-app', atMost: 7, within: 7 * day, sleeps: false },
] as const

export const nightFrom = 21 * hour
export const nightTo = 8 * hour

/** The limits by number: the channels come in their order, then the day, the week and the topic. */
export const [theDay, theWeek, theTopic] = [5, 6, 7]
const atMost = [...limits.map((limit) => limit.atMost), 1, 3, 1]
const within = [...limits.map((limit) => limit.within), day, 7 * day, 3 * day]
const longest = Math.max(...within)

/** Of each limit the moment from which it has room, as the last folding found it. */
export const free = new Float64Array(8)
const left = new Int32Array(8)

const count = (scope: number, at: number): void => {
  if ((left[scope]! -= 1) === 0) free[scope] = at + within[scope]!
}

/** Sooner known than looked up in a list. */
export const scopeOf = (channel: string): number =>
  channel === 'email' ? 0 : channel === 'sms' ? 1 : channel === 'push' ? 2 : channel === 'phone' ? 3 : 4

type Contact = Pick<Situation['ledger'][number], 'direction' | 'channel' | 'topics' | 'outcome'> & { readonly at: number }

interface History {
  readonly ledger: ReadonlyArray<Contact>
  readonly now: number
}

export const counts = ({ direction, outcome }: Contact): boolean => direction === 'outbound' && outcome !== 'failed'

/** One pass: of each scope the `atMost`-th latest time is all that is asked for. */
export const foldAll = ({ ledger: contacts, now }: History, topic: string): Float64Array => {
  free.fill(0)
  left.set(atMost)
  for (let i = contacts.length - 1; i >= 0; i -= 1) {
    const contact = contacts[i]!
    const { at } = contact
    if (at + longest <= now) break
    if (!counts(contact)) continue
    count(theDay, at)
    count(theWeek, at)
    count(scopeOf(contact.channel), at)
    if (contact.topics.includes(topic)) count(theTopic, at)
  }
  return free
}

/** The day, the week and the topic; the channels have their turn when they are tried. */
export const foldShared = ({ ledger: contacts, now }: History, topic: string): Float64Array => {
  free.fill(0)
  left.set(atMost)
  for (let i = contacts.length - 1; i >= 0 && left[theWeek]! > 0; i -= 1) {
    const contact = contacts[i]!
    const { at } = contact
    if (at + 7 * day <= now) break
    if (!counts(contact)) continue
    count(theDay, at)
    count(theWeek, at)
  }
  for (let i = contacts.length - 1; i >= 0; i -= 1) {
    const contact = contacts[i]!
    if (contact.at + 3 * day <= now) break
    if (!contact.topics.includes(topic) || !counts(contact)) continue
    count(theTopic, contact.at)
    break
  }
  return free
}

export const foldChannel = ({ ledger: contacts, now }: History, scope: number): void => {
  for (let i = contacts.length - 1; i >= 0 && left[scope]! > 0; i -= 1) {
    const contact = contacts[i]!
    if (contact.at + within[scope]! <= now) break
    if (contact.channel === channels[scope] && counts(contact)) count(scope, contact.at)
  }
}

/** A situation with its history folded: the moments of room, as `rowOf` puts them. */
export interface Folded extends Situation {
  readonly free: Float64Array
}

const places = new Map<string, number>(topics.map((topic, i) => [topic, theTopic + i]))

/** Where a row has the moment of room of a topic. */
export const placeOf = (topic: string): number => places.get(topic)!

/** What code for this policy alone would store of a customer: the moment of room of each limit, that of the topics for each. */
export const rowOf = ({ contacts, now }: Facts): ReadonlyArray<number> => {
  const roomAbout = (topic: string) => [...foldAll({ ledger: contacts, now }, topic)]
  return [...roomAbout('').slice(0, theTopic), ...topics.map((topic) => roomAbout(topic)[theTopic]!)]
}

export const folded = (situation: Situation, row: ReadonlyArray<number>): Folded => ({ ...situation, free: Float64Array.from(row) })
