/** Whether matches match, written apart from the engine, which is under test; only topic patterns are the engine's. */
import type { ContactJson, GuardJson, SituationJson } from 'tactful'
import { isAbout } from '../signal/topic.js'
import { type Authored } from './authored.js'
import { atLeast } from './severity.js'

/** What a message would be about, and how it would go out. */
export interface Message {
  readonly play: string
  readonly topic: string
  readonly purpose: string
  readonly severity: string
  readonly channel: string
}

type Customer = SituationJson['customer']
type Wanted = ReadonlyArray<string> | 'any' | undefined

const listIn = (match: Authored, field: string) => match[field] as ReadonlyArray<string> | undefined

const isAmong = (wanted: Wanted, had: ReadonlyArray<string> | undefined, lacking = false): boolean =>
  wanted === undefined || wanted === 'any' || (had === undefined ? lacking : had.some((one) => wanted.includes(one)))

/** Topics are patterns: no list of them means every topic. */
export const meansTopic = (match: Authored, topic: string): boolean => {
  const patterns = listIn(match, 'topics')
  return patterns === undefined || isAbout(patterns, topic)
}

const meansMessage = (match: Authored, message: Message, customer: Customer, unknown: boolean): boolean =>
  isAmong(listIn(match, 'channels'), [message.channel]) &&
  isAmong(listIn(match, 'purposes'), [message.purpose]) &&
  isAmong(listIn(match, 'plays'), [message.play]) &&
  meansTopic(match, message.topic) &&
  isAmong(listIn(match, 'segments'), customer.segments, unknown) &&
  isAmong(listIn(match, 'regions'), customer.regions, unknown) &&
  atLeast(message.severity, match['severityAtLeast'] as string | undefined)

/** Unknown is closed: `on` takes an unknown segment or region for a match, `unless` does not. */
export const applies = ({ on = {}, unless = [] }: GuardJson, message: Message, customer: Customer): boolean =>
  meansMessage(on as Authored, message, customer, true) &&
  ![unless].flat().some((exemption) => meansMessage(exemption as Authored, message, customer, false))

/** Where the contact lacks what the match asks for, `lacking` is the answer. */
const meansContact = (match: Authored, contact: ContactJson, lacking: boolean): boolean => {
  const wanted = (field: string) => match[field] as Wanted
  const one = (value: string | undefined) => (value === undefined ? undefined : [value])
  const { topics = [] } = contact
  const about = wanted('topics')
  return (
    isAmong(wanted('channels'), [contact.channel]) &&
    isAmong(wanted('purposes'), one(contact.purpose), lacking) &&
    isAmong(wanted('plays'), one(contact.play), lacking) &&
    isAmong(wanted('directions'), [contact.direction]) &&
    isAmong(wanted('outcomes'), [contact.outcome ?? 'sent']) &&
    isAmong(wanted('by'), one(contact.by), lacking) &&
    (about === undefined ||
      about === 'any' ||
      (topics.length === 0 ? lacking : topics.some((topic) => isAbout(about, topic))))
  )
}

const notFailed = ['reserved', 'sent', 'delivered', 'answered', 'ignored', 'refused', 'complained', 'bounced']

/** Guards that count contacts. */
type Counting = Extract<GuardJson, { readonly kind: 'cap' | 'rest' | 'fatigue' }>

/** Whether a cap, rest or fatigue guard counts the contact, whatever the message. */
export const counts = (guard: Counting, contact: ContactJson): boolean => {
  const { on = {} } = guard
  const { channels, purposes, plays, topics } = on
  const own = guard.kind === 'rest' ? guard.after : guard.counts
  const defaults = { directions: ['outbound'], outcomes: notFailed, channels, purposes, plays, topics }
  return meansContact({ ...defaults, ...own }, contact, true)
}

/** Whether the contact opens the session. */
export const opensSession = (guard: GuardJson, contact: ContactJson): boolean =>
  guard.kind === 'session' && meansContact({ directions: ['inbound'], ...guard.opens }, contact, false)

/** Whether the contact shares with the message everything that `each` names. */
export const shares = (each: ReadonlyArray<string>, contact: ContactJson, message: Message): boolean => {
  const { topics = [], purpose = message.purpose, play = message.play } = contact
  return each.every((field) =>
    field === 'topic'
      ? topics.length === 0 || topics.includes(message.topic)
      : field === 'channel'
      ? contact.channel === message.channel
      : field === 'purpose'
      ? purpose === message.purpose
      : play === message.play,
  )
}
