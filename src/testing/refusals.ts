/** Which refusals bind, written apart from the engine, which is under test. */
import type { ConsentJson, SituationJson } from 'tactful'
import { moment } from './ask.js'

/** What a customer agrees to or refuses: contact on a channel for a purpose. */
interface Use {
  readonly channel: string
  readonly purpose: string
}

/** Whether the record is about the use, and has not ended. */
const concerns = ({ channel, purpose, until }: ConsentJson, use: Use, at: number): boolean =>
  (channel ?? use.channel) === use.channel && (purpose ?? use.purpose) === use.purpose && at < moment(until ?? null)

/** A later grant that holds lifts a refusal, if it names all that the refusal names. */
const lifts = (grant: ConsentJson, refusal: ConsentJson, at: number): boolean =>
  grant.given &&
  moment(refusal.at) < moment(grant.at) &&
  moment(grant.at) <= at &&
  (refusal.channel === undefined || grant.channel !== undefined) &&
  (refusal.purpose === undefined || grant.purpose !== undefined)

/** The customer's refusals that bind: neither ended nor lifted. One binds at once, also before its date. */
export const refusalsOf = (
  { consents = [] }: SituationJson['customer'],
  use: Use,
  at: number,
): ReadonlyArray<ConsentJson> => {
  const about = consents.filter((consent) => concerns(consent, use, at))
  return about.filter((refusal) => !refusal.given && !about.some((grant) => lifts(grant, refusal, at)))
}
