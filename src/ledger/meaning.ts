/** A meaning says which contacts a guard counts, or takes for a sign that the customer is in touch. */
import { allPass, lookOf, matching, yes } from '../signal/match.js'
import type { Contact, ContactMatch, Each, Message } from './contact.js'

/** Whether a contact passes, when asked about an outreach. */
type ContactTest = (contact: Contact, message: Message) => boolean

/** A test whether a contact shares a field with the outreach; `lacking` is the answer where the contact lacks it. */
const shares = (dimension: Each[number], lacking: boolean): ContactTest => {
  const look = lookOf(`${dimension}s`)
  return (contact, message) => {
    const value = look(contact)
    const shared = message[dimension]
    if (value === undefined) return lacking
    return typeof value === 'string' ? value === shared : value.includes(shared)
  }
}

/** A test of the fields, and of what a contact must share; `lacking` is the answer where it lacks one of them. */
const contactTest = (match: ContactMatch, each: Each, lacking: boolean): ContactTest =>
  allPass([
    matching(match, lacking) as (contact: Contact) => boolean, // of the outreach, no field asks anything
    ...each.map((dimension) => shares(dimension, lacking)),
  ])

/** Which contacts a guard means. What nearly every guard asks of every contact is asked without a call. */
export interface Meaning {
  readonly outbound: boolean
  readonly notFailed: boolean
  /** The one channel that is meant, where it is only one. */
  readonly channel: string | undefined
  readonly further: ContactTest
}

/** Whether the contact is meant, when asked about an outreach. */
export const isMeant = (meaning: Meaning, contact: Contact, message: Message): boolean => {
  const { outbound, notFailed, channel, further } = meaning
  if (channel !== undefined && contact.channel !== channel) return false
  if (outbound && contact.direction !== 'outbound') return false
  if (notFailed && contact.outcome === 'failed') return false
  return further === yes || further(contact, message)
}

/** The part of a guard's `on` that its `counts` takes over where it says nothing of its own. */
interface Subject {
  readonly channels?: ReadonlyArray<string> | undefined
  readonly purposes?: ReadonlyArray<string> | undefined
  readonly plays?: ReadonlyArray<string> | undefined
  readonly topics?: ReadonlyArray<string> | undefined
}

/**
 * Which contacts a cap, a rest or fatigue counts: outbound ones that did not fail, of the channels, purposes, plays
 * and topics that the guard is about, each unless `match` says otherwise. In doubt a contact counts.
 */
export const counting = (match: ContactMatch = {}, subject: Subject = {}, each: Each): Meaning => {
  const channels = match.channels ?? subject.channels
  const channel = channels?.length === 1 ? channels[0] : undefined
  const further = {
    ...match,
    channels: channel === undefined ? channels : undefined,
    purposes: match.purposes ?? subject.purposes,
    plays: match.plays ?? subject.plays,
    topics: match.topics ?? subject.topics,
  }
  return {
    outbound: match.directions === undefined,
    notFailed: match.outcomes === undefined,
    channel,
    further: contactTest(further, each, true),
  }
}

/** Which contacts open a session: inbound ones, unless `match` says otherwise. In doubt one opens nothing. */
export const opener = (match: ContactMatch, each: Each): Meaning => ({
  outbound: false,
  notFailed: false,
  channel: undefined,
  further: contactTest({ ...match, directions: match.directions ?? ['inbound'] }, each, false),
})
