/** Replies: the reactive half. Whoever asked gets an answer, by rule, from somebody, by some time. */
import type * as t from 'io-ts'
import type { Names } from '../json/names.js'
import { closed, optional } from '../json/record.js'
import { name, oneOf } from '../json/scalar.js'
import { IssueMatches } from '../signal/issue.js'
import { DurationCodec } from '../time/duration.js'

/** Who answers. */
export const HandlerCodec = /*#__PURE__*/ oneOf('self-service', 'automation', 'agent')
export type Handler = t.TypeOf<typeof HandlerCodec>

/** A reply rule in JSON: the first that matches an open issue answers it, `within` so long of its date. */
export const ReplyRule = (names: Names) =>
  closed({ name, when: IssueMatches(names), handler: HandlerCodec, within: optional(DurationCodec) })
export type ReplyRule = t.TypeOf<ReturnType<typeof ReplyRule>>

/** A reply rule as people write it. */
export interface ReplyRuleJson extends t.OutputOf<ReturnType<typeof ReplyRule>> {}
