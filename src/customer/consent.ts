/** Consent: what a customer allowed or refused, for a channel and a purpose, from when and until when. */
import type * as t from 'io-ts'
import { defaulting, open, optional } from '../json/record.js'
import { flag, text } from '../json/scalar.js'
import { EndCodec, InstantCodec, never } from '../time/instant.js'

/** A consent record in JSON: a grant (`given: true`) or a refusal. An absent channel or purpose means all of them. */
export const Consent = /*#__PURE__*/ (() =>
  open({
    channel: optional(text),
    purpose: optional(text),
    given: flag,
    at: InstantCodec,
    until: defaulting(EndCodec, never),
  }))()
export type Consent = t.TypeOf<typeof Consent>

/** Whether the record is about this channel and purpose. */
export const concerns = (
  { channel, purpose }: Consent,
  about: { readonly channel: string; readonly purpose: string },
): boolean =>
  (channel === undefined || channel === about.channel) && (purpose === undefined || purpose === about.purpose)

/** Whether a grant, while it holds, lifts a refusal: it is dated later, and names all that the refusal names. */
export const lifts = (grant: Consent, refusal: Consent): boolean =>
  grant.at > refusal.at &&
  (refusal.channel === undefined || grant.channel === refusal.channel) &&
  (refusal.purpose === undefined || grant.purpose === refusal.purpose)
