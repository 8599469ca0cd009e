/** Whether a match fits, in three answers: what only the customer's unknown regions or segments leave open is `unknown`. */
import type { ContactMatch, Field, IssueMatch, OneOrMore, OutreachMatch, SignalMatch } from './policy.js'
import type { Contact, Issue, Known, Signal } from './records.js'
import type { Severity } from './scalars.js'
import { rank } from './scalars.js'

export type Answer = 'yes' | 'no' | 'unknown'

/** What we would say, and how bad it is at the moment asked about. */
export interface Outreach {
  readonly play: string
  readonly topic: string
  readonly purpose: string
  readonly severity: Severity
}

type Wanted = ReadonlyArray<string> | undefined

const named = (wanted: Wanted, value: string): boolean => wanted === undefined || wanted.includes(value)

const sharesOne = (wanted: Wanted, values: ReadonlyArray<string>): boolean =>
  wanted === undefined || values.some(value => wanted.includes(value))

const isAbout = (wanted: Wanted, topic: string): boolean =>
  wanted === undefined ||
  wanted.some(name => (name.endsWith('*') ? topic.startsWith(name.slice(0, -1)) : name === topic))

const isAtLeast = (wanted: Severity | undefined, severity: Severity): boolean =>
  wanted === undefined || rank(severity) >= rank(wanted)

const ofCustomer = (wanted: Wanted, known: Wanted): Answer => {
  if (wanted === undefined) return 'yes'
  if (known === undefined) return 'unknown'
  return sharesOne(wanted, known) ? 'yes' : 'no'
}

const withCustomer = (rest: boolean, match: { regions?: Wanted; segments?: Wanted }, known: Known): Answer => {
  if (!rest) return 'no'
  const regions = ofCustomer(match.regions, known.regions)
  const segments = ofCustomer(match.segments, known.segments)
  if (regions === 'no' || segments === 'no') return 'no'
  return regions === 'unknown' || segments === 'unknown' ? 'unknown' : 'yes'
}

const anyOf = <A>(matches: OneOrMore<A>, fits: (match: A) => Answer): Answer => {
  const answers = (Array.isArray(matches) ? (matches as ReadonlyArray<A>) : [matches as A]).map(fits)
  if (answers.includes('yes')) return 'yes'
  return answers.includes('unknown') ? 'unknown' : 'no'
}

export const matchesSignal = (matches: OneOrMore<SignalMatch>, signal: Signal, known: Known): Answer =>
  anyOf(matches, match =>
    withCustomer(
      named(match.kinds, signal.kind) &&
        isAbout(match.topics, signal.topic) &&
        named(match.evidence, signal.evidence) &&
        sharesOne(match.tags, signal.tags) &&
        isAtLeast(match.severityAtLeast, signal.severity),
      match,
      known
    )
  )

export const matchesIssue = (matches: OneOrMore<IssueMatch>, issue: Issue, known: Known): Answer =>
  anyOf(matches, match =>
    withCustomer(
      isAbout(match.topics, issue.topic) &&
        named(match.statuses, issue.status) &&
        named(match.channels, issue.channel) &&
        sharesOne(match.tags, issue.tags) &&
        isAtLeast(match.severityAtLeast, issue.severity),
      match,
      known
    )
  )

/** Without a channel, as the holdout asks, a match that names channels does not fit. */
export const matchesOutreach = (
  matches: OneOrMore<OutreachMatch>,
  outreach: Outreach,
  channel: string | undefined,
  known: Known
): Answer =>
  anyOf(matches, match =>
    withCustomer(
      (match.channels === undefined || (channel !== undefined && match.channels.includes(channel))) &&
        named(match.purposes, outreach.purpose) &&
        named(match.plays, outreach.play) &&
        isAbout(match.topics, outreach.topic) &&
        isAtLeast(match.severityAtLeast, outreach.severity),
      match,
      known
    )
  )

/** `lacking`: whether a contact that lacks a field which the match asks for fits all the same. */
export const matchesContact = (match: ContactMatch, contact: Contact, lacking: boolean): boolean => {
  const fits = (wanted: Wanted | 'any', value: string | undefined): boolean => {
    if (wanted === undefined || wanted === 'any') return true
    return value === undefined ? lacking : wanted.includes(value)
  }
  const { topics } = match
  const fitsTopics =
    topics === undefined ||
    topics === 'any' ||
    (contact.topics.length === 0 ? lacking : contact.topics.some(topic => isAbout(topics, topic)))
  return (
    fitsTopics &&
    fits(match.channels, contact.channel) &&
    fits(match.purposes, contact.purpose) &&
    fits(match.plays, contact.play) &&
    fits(match.directions, contact.direction) &&
    fits(match.outcomes, contact.outcome) &&
    fits(match.by, contact.by)
  )
}

export const sharesEach = (
  each: ReadonlyArray<Field> | undefined,
  contact: Contact,
  outreach: Outreach,
  channel: string,
  lacking: boolean
): boolean =>
  (each ?? []).every(field => {
    switch (field) {
      case 'topic':
        return contact.topics.length === 0 ? lacking : contact.topics.includes(outreach.topic)
      case 'channel':
        return contact.channel === channel
      case 'purpose':
        return contact.purpose === undefined ? lacking : contact.purpose === outreach.purpose
      case 'play':
        return contact.play === undefined ? lacking : contact.play === outreach.play
    }
  })
