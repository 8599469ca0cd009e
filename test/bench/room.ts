/**
 * When each limit of the reference policy has room again, from the plain array of contacts: what code written for it
 * counts, and what those sides get from their host that cannot count a window.
 */
import type { Situation } from '../../src/index.js'
import { channels } from './reference.js'
import { topics } from './work.js'

const hour = 3_600_000
const day = 24 * hour

/** At night a channel sleeps, or not. */
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

type Contact = Situation['ledger'][number]

export const counts = ({ direction, outcome }: Contact): boolean => direction === 'outbound' && outcome !== 'failed'

/** One pass: of each scope the so-manieth latest time is all that is asked for. */
export const foldAll = ({ ledger: contacts, now }: Situation, topic: string): Float64Array => {
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
export const foldShared = ({ ledger: contacts, now }: Situation, topic: string): Float64Array => {
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

export const foldChannel = ({ ledger: contacts, now }: Situation, scope: number): void => {
  for (let i = contacts.length - 1; i >= 0 && left[scope]! > 0; i -= 1) {
    const contact = contacts[i]!
    if (contact.at + within[scope]! <= now) break
    if (contact.channel === channels[scope] && counts(contact)) count(scope, contact.at)
  }
}


/** What code for this policy alone would store of a customer: of each limit the moment of room, of each topic the same. */
export interface Folded extends Situation {
  readonly free: Float64Array
  readonly byTopic: Float64Array
}

const places = new Map<string, number>(topics.map((topic, place) => [topic, place]))

/** Folded before the clock runs, as it would be when contacts are made. */
export const folded = (situation: Situation): Folded => {
  const byTopic = Float64Array.from(topics, (topic) => foldAll(situation, topic)[theTopic]!)
  return { ...situation, free: foldAll(situation, '').slice(), byTopic }
}

export const freeOf = ({ free, byTopic }: Folded, topic: string): Float64Array => {
  free[theTopic] = byTopic[places.get(topic)!]!
  return free
}
