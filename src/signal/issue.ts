/** An issue is a conversation that the customer began: open, pending or solved. */
import type * as t from 'io-ts'
import type { Group } from '../customer/customer.js'
import { anyOfMany, list, someOf } from '../json/list.js'
import type { Names } from '../json/names.js'
import { closed, defaulting, open, optional } from '../json/record.js'
import { oneOf, text } from '../json/scalar.js'
import { type Instant, InstantCodec, never } from '../time/instant.js'
import { matchingAny } from './match.js'
import { SeverityCodec } from './severity.js'
import { Rev } from './signal.js'

const Status = /*#__PURE__*/ oneOf('open', 'pending', 'solved')

/** An issue in JSON. */
export const Issue = /*#__PURE__*/ (() =>
  open({
    id: text,
    rev: defaulting(Rev, 0),
    topic: text,
    status: Status,
    at: InstantCodec,
    severity: defaulting(SeverityCodec, 'medium'),
    channel: text,
    tags: defaulting(list(text), []),
  }))()
export type Issue = t.TypeOf<typeof Issue>

/** Which issues are meant, in JSON: one match, or a list of which any will do. */
export const IssueMatches = (names: Names) =>
  anyOfMany(
    closed({
      topics: optional(someOf(text)),
      statuses: optional(someOf(Status)),
      channels: optional(someOf(names.eitherChannel)),
      tags: optional(someOf(text)),
      severityAtLeast: optional(SeverityCodec),
      segments: optional(someOf(text)),
      regions: optional(someOf(text)),
    }),
  )
export type IssueMatches = t.TypeOf<ReturnType<typeof IssueMatches>>

/** Whether an issue of a customer is meant. */
export type IssueTest = (issue: Issue, customer: Group) => boolean

/** A test whether any of the matches means an issue. */
export const meansIssue = (matches: IssueMatches): IssueTest => matchingAny(matches, false)

/** Until when an issue keeps us from reaching out: while it is not solved, and always before its date. */
export const absorbsUntil = (issue: Issue): Instant => (issue.status === 'solved' ? issue.at : never)
