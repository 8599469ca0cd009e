/** A contact is one message or call between us and a customer, in either direction, and how it ended. */
import type * as t from 'io-ts'
import { list, someOf } from '../json/list.js'
import type { Names } from '../json/names.js'
import { closed, defaulting, open, optional } from '../json/record.js'
import { choice } from '../json/choice.js'
import { oneOf, text } from '../json/scalar.js'
import { Rev } from '../signal/signal.js'
import { InstantCodec } from '../time/instant.js'

const Direction = /*#__PURE__*/ oneOf('outbound', 'inbound')
/** How a contact may have ended. */
export const outcomes = [
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
