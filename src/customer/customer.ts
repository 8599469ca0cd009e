/** A customer: who they are, where their clock is, and how they may be reached. What is absent is not known. */
import { list, oneOr } from '../json/list.js'
import { defaulting, optional } from '../json/record.js'
import { text } from '../json/scalar.js'
import { Zone } from '../time/zone.js'
import { Consent } from './consent.js'

/** The fields of a customer in JSON. Several zones mean that each may be theirs; none, that it is unknown. */
export const customerFields = /*#__PURE__*/ (() => ({
  id: text,
  zone: defaulting(oneOr(list(Zone), Zone), []),
  regions: optional(list(text)),
  segments: optional(list(text)),
  prefers: defaulting(list(text), []),
  reach: optional(list(text)),
  consents: defaulting(list(Consent), []),
}))()

/** What a match may ask of a customer. */
export interface Group {
  readonly segments?: ReadonlyArray<string> | undefined
  readonly regions?: ReadonlyArray<string> | undefined
}
