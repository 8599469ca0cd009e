/** A decision in JSON, as a codec: what a case may expect of it, and what its schema says. */
import * as t from 'io-ts'
import { choice, tagged } from '../json/choice.js'
import { list } from '../json/list.js'
import { open } from '../json/record.js'
import { finite, oneOf, share, text } from '../json/scalar.js'
import { waitReasons } from '../motive/reason.js'
import { HandlerCodec } from '../policy/reply.js'
import { SeverityCodec } from '../signal/severity.js'
import { EndCodec, InstantCodec } from '../time/instant.js'

/** The value, or null where there is none. */
export const nullable = <C extends t.Mixed>(codec: C) =>
  choice({ none: t.null, some: codec }, `${codec.name}, or null`, (value) => (value === null ? 'none' : 'some'))

/** What a message would be about. */
export const outreachFields = /*#__PURE__*/ (() => ({
  play: text,
  topic: text,
  purpose: text,
  severity: SeverityCodec,
  priority: finite,
  belief: share,
  signals: list(text),
}))()

/** How an open issue is answered. */
export const replyFields = /*#__PURE__*/ (() => ({
  issue: text,
  reply: nullable(text),
  handler: HandlerCodec,
  channel: text,
  due: EndCodec,
}))()

/** Which policy decided. */
export const policyFields = { id: text, version: text }

/** The list that is always empty. The type checker does not take `never` for a codec of anything. */
const Nothing = /*#__PURE__*/ (() =>
  list(t.never as unknown as t.Mixed) as unknown as t.Type<ReadonlyArray<never>, ReadonlyArray<never>>)()

const Outreach = /*#__PURE__*/ (() => open(outreachFields))()

const before = /*#__PURE__*/ (() => ({ at: InstantCodec, policy: open(policyFields), until: EndCodec }))()
const after = /*#__PURE__*/ (() => ({ replies: list(open(replyFields)) }))()

/** A decision in JSON, of any kind. */
export const DecisionCodec = /*#__PURE__*/ (() =>
  tagged('kind', {
    'reach-out': open({
      kind: oneOf('reach-out'),
      ...before,
      outreach: Outreach,
      channel: text,
      validUntil: EndCodec,
      along: list(Outreach),
      because: Nothing,
      ...after,
    }),
    suppress: open({
      kind: oneOf('suppress'),
      ...before,
      outreach: Outreach,
      channel: nullable(text),
      validUntil: EndCodec,
      along: Nothing,
      because: list(text),
      ...after,
    }),
    wait: open({
      kind: oneOf('wait'),
      ...before,
      outreach: t.null,
      channel: t.null,
      validUntil: EndCodec,
      along: Nothing,
      because: list(oneOf(...waitReasons)),
      ...after,
    }),
  }))()
