/** A contact is one message or call between us and a customer, in either direction, and how it ended. */
import type * as t from 'io-ts'
import { list, someOf } from '../json/list.js'
import type { Names } from '../json/names.js'
import { closed, defaulting, open, optional } from '../json/record.js'
import { choice } from '../json/choice.js'
import { oneOf, text } from '../json/scalar.js'
import { type Looks, allPass, matching, yes } from '../signal/match.js'
import { Rev } from '../signal/signal.js'
import { InstantCodec } from '../time/instant.js'

const Direction = /*#__PURE__*/ oneOf('outbound', 'inbound')
const Outcome = /*#__PURE__*/ oneOf(
  'sent',
  'delivered',
  'reserved',
  'answered',
  'ignored',
  'refused',
  'complained',
  'bounced',
  'failed',
)
const By = /*#__PURE__*/ oneOf('automation', 'agent')

/** A contact in JSON. A `reserved` one holds its slot until a new revision says how it went. */
export const Contact = /*#__PURE__*/ (() =>
  open({
    id: text,
    rev: defaulting(Rev, 0),
    at: InstantCodec,
    direction: Direction,
    channel: text,
    purpose: optional(text),
    play: optional(text),
    topics: defaulting(list(text), []),
    outcome: defaulting(Outcome, 'sent'),
    by: optional(By),
  }))()
export type Contact = t.TypeOf<typeof Contact>

/** Any of these values, or any value at all. */
const some = <C extends t.Mixed>(item: C) =>
  optional(
    choice({ any: oneOf('any'), list: someOf(item) }, `"any", or a list of at least one, each ${item.name}`, (value) =>
      value === 'any' ? 'any' : Array.isArray(value) ? 'list' : undefined,
    ),
  )

/** Which contacts are meant, in JSON: every field that is there must match; `"any"` lifts a default. */
export const ContactMatch = (names: Names) =>
  closed({
    channels: some(names.eitherChannel),
    purposes: some(names.purpose),
    plays: some(names.play),
    topics: some(text),
    directions: some(Direction),
    outcomes: some(Outcome),
    by: some(By),
  })
export type ContactMatch = t.TypeOf<ReturnType<typeof ContactMatch>>

/** What a guard keeps apart: it counts only contacts that share this with the outreach. */
export const Each = /*#__PURE__*/ (() => list(oneOf('topic', 'channel', 'purpose', 'play')))()
export type Each = t.TypeOf<typeof Each>

/** What a message would be about, and how it would go out. */
export interface Message {
  readonly play: string
  readonly topic: string
  readonly purpose: string
  readonly channel: string
}

/** Whether a contact passes, when asked about an outreach. */
type ContactTest = (contact: Contact, message: Message) => boolean

const looks = {
  channels: ({ channel }) => channel,
  purposes: ({ purpose }) => purpose,
  plays: ({ play }) => play,
  topics: ({ topics }) => (topics.length === 0 ? undefined : topics),
  directions: ({ direction }) => direction,
  outcomes: ({ outcome }) => outcome,
  by: ({ by }) => by,
} satisfies { readonly [field in Exclude<keyof ContactMatch, 'note'>]-?: Looks<ContactTest>[string] }

/** A test whether a contact shares a field with the outreach; `lacking` is the answer where the contact lacks it. */
const shares = (dimension: Each[number], lacking: boolean): ContactTest => {
  const look: Looks<ContactTest>[string] = looks[`${dimension}s`]
  return (contact, message) => {
    const value = look(contact, message)
    const shared = message[dimension]
    if (value === undefined) return lacking
    return typeof value === 'string' ? value === shared : value.includes(shared)
  }
}

/** A test of the fields, and of what a contact must share; `lacking` is the answer where it lacks one of them. */
const contactTest = (match: ContactMatch, each: Each, lacking: boolean): ContactTest =>
  allPass([matching<ContactTest>(match, looks, lacking), ...each.map((dimension) => shares(dimension, lacking))])

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
  const { directions, outcomes, by } = match
  const channels = match.channels ?? subject.channels
  const channel = channels?.length === 1 ? channels[0] : undefined
  const further = {
    channels: channel === undefined ? channels : undefined,
    purposes: match.purposes ?? subject.purposes,
    plays: match.plays ?? subject.plays,
    topics: match.topics ?? subject.topics,
    directions,
    outcomes,
    by,
  }
  return {
    outbound: directions === undefined,
    notFailed: outcomes === undefined,
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
