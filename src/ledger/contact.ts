/** A contact is one message or call between us and a customer, in either direction, and how it ended. */
import type * as t from 'io-ts'
import { isAmong, list, someOf } from '../json/list.js'
import type { Names } from '../json/names.js'
import { closed, defaulting, open, optional } from '../json/record.js'
import { choice } from '../json/choice.js'
import { oneOf, text } from '../json/scalar.js'
import { Rev } from '../signal/signal.js'
import { isAbout } from '../signal/topic.js'
import { InstantCodec } from '../time/instant.js'

const Direction = /*#__PURE__*/ oneOf('outbound', 'inbound')
const outcomes = [
  'sent',
  'delivered',
  'reserved',
  'answered',
  'ignored',
  'refused',
  'complained',
  'bounced',
  'failed',
] as const
const Outcome = /*#__PURE__*/ (() => oneOf(...outcomes))()
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

/** Which contacts a guard means. */
export interface Meaning {
  /** The one channel that is meant, where it is only one: a quick no to all others. */
  readonly channel: string | undefined
  /** Whether the contact is meant, when asked about an outreach. */
  readonly means: (contact: Contact, message: Message) => boolean
}

type Wanted = ReadonlyArray<string> | 'any' | undefined

/** Whether the value is wanted. Where the contact lacks it, `lacking` decides. */
const fits = (wanted: Wanted, value: string | undefined, lacking: boolean): boolean => {
  if (wanted === undefined || wanted === 'any') return true
  return value === undefined ? lacking : isAmong(wanted, value)
}

const fitsTopics = (wanted: Wanted, topics: ReadonlyArray<string>, lacking: boolean): boolean => {
  if (wanted === undefined || wanted === 'any') return true
  return topics.length === 0 ? lacking : topics.some((topic) => isAbout(wanted, topic))
}

const shares = (each: Each, contact: Contact, message: Message, lacking: boolean): boolean => {
  for (const dimension of each) {
    const value = dimension === 'topic' ? undefined : contact[dimension]
    if (dimension === 'topic' && contact.topics.length > 0) {
      if (!contact.topics.includes(message.topic)) return false
    } else if (value === undefined ? !lacking : value !== message[dimension]) return false
  }
  return true
}

/** `lacking` says whether a contact that lacks a field is meant: counted, in doubt; but it opens nothing. */
const meaning = (match: ContactMatch, each: Each, lacking: boolean): Meaning => {
  const { channels, purposes, plays, topics, directions, outcomes, by } = match
  return {
    channel: channels !== 'any' && channels?.length === 1 ? channels[0] : undefined,
    means: (contact, message) =>
      fits(channels, contact.channel, lacking) &&
      fits(directions, contact.direction, lacking) &&
      fits(outcomes, contact.outcome, lacking) &&
      fits(purposes, contact.purpose, lacking) &&
      fits(plays, contact.play, lacking) &&
      fits(by, contact.by, lacking) &&
      fitsTopics(topics, contact.topics, lacking) &&
      shares(each, contact, message, lacking),
  }
}

/** The part of a guard's `on` that its `counts` takes over where it says nothing of its own. */
interface Subject {
  readonly channels?: ReadonlyArray<string> | undefined
  readonly purposes?: ReadonlyArray<string> | undefined
  readonly plays?: ReadonlyArray<string> | undefined
  readonly topics?: ReadonlyArray<string> | undefined
}

const notFailed = /*#__PURE__*/ (() => outcomes.filter((outcome) => outcome !== 'failed'))()

/**
 * Which contacts a cap, a rest or fatigue counts: outbound ones that did not fail, of the channels, purposes, plays
 * and topics that the guard is about, each unless `match` says otherwise.
 */
export const counting = (match: ContactMatch | undefined, subject: Subject | undefined, each: Each): Meaning =>
  meaning(
    {
      channels: match?.channels ?? subject?.channels,
      purposes: match?.purposes ?? subject?.purposes,
      plays: match?.plays ?? subject?.plays,
      topics: match?.topics ?? subject?.topics,
      directions: match?.directions ?? ['outbound'],
      outcomes: match?.outcomes ?? notFailed,
      by: match?.by,
    },
    each,
    true,
  )

/** Which contacts open a session: inbound ones, unless `match` says otherwise. */
export const opener = (match: ContactMatch, each: Each): Meaning =>
  meaning({ ...match, directions: match.directions ?? ['inbound'] }, each, false)
