/** The names that a policy declares. Whoever uses one that it lacks has made a typo, and is told so. */
import type * as t from 'io-ts'
import { name, textWhere } from './scalar.js'
import { isNote, isObject, own } from './record.js'

type Name = t.Type<string, string, unknown>

/** A codec for each kind of name. */
export interface Names {
  /** A channel on which we reach out. */
  readonly channel: Name
  /** A channel of either direction: one that we reach out on, or one that customers reach us on. */
  readonly eitherChannel: Name
  readonly purpose: Name
  readonly play: Name
  /** A calendar of holidays. */
  readonly calendar: Name
}

/** Any name goes: for a customer's own guards, which are read without a policy. */
export const anyNames: Names = { channel: name, eitherChannel: name, purpose: name, play: name, calendar: name }

/** Only names out of these; where the declaration itself is not a list, any, so that one mistake is one problem. */
const declared = (what: string, lists: ReadonlyArray<unknown>): Name => {
  if (!lists.every(Array.isArray)) return name
  const names = new Set<unknown>(lists.flat())
  return textWhere(`${what} that the policy declares`, (text) => names.has(text))
}

/** The names that a policy declares, read from its raw JSON. */
export const namesOf = (policy: unknown): Names => {
  const channels = own(policy, 'channels')
  const plays = own(policy, 'plays')
  const calendars = own(policy, 'calendars') ?? {}
  return {
    channel: declared('a channel', [channels]),
    eitherChannel: declared('a channel', [channels, own(policy, 'inboundChannels') ?? []]),
    purpose: declared('a purpose', [own(policy, 'purposes')]),
    play: declared('a play', [Array.isArray(plays) ? plays.map((play) => own(play, 'name')) : plays]),
    calendar: declared('a calendar', [
      isObject(calendars) ? Object.keys(calendars).filter((key) => !isNote(key, calendars[key])) : undefined,
    ]),
  }
}
