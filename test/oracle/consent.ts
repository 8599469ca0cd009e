/** What the customer has refused and what they have granted, at t. */
import type { Outreach } from './matches.js'
import type { Consent, Known } from './records.js'
import type { Instant } from './scalars.js'

const covers = (consent: Consent, outreach: Outreach, channel: string): boolean =>
  (consent.channel === undefined || consent.channel === channel) &&
  (consent.purpose === undefined || consent.purpose === outreach.purpose)

const holds = ({ given, at, until }: Consent, t: Instant): boolean => given && at <= t && t < until

const namesAllThat = (grant: Consent, refusal: Consent): boolean =>
  (refusal.channel === undefined || grant.channel !== undefined) &&
  (refusal.purpose === undefined || grant.purpose !== undefined)

/** A refusal binds at once, even one dated later than t. */
export const isRefused = (outreach: Outreach, channel: string, t: Instant, known: Known): boolean => {
  const matching = known.consents.filter(consent => covers(consent, outreach, channel))
  return matching.some(
    refusal =>
      !refusal.given &&
      t < refusal.until &&
      !matching.some(grant => holds(grant, t) && grant.at > refusal.at && namesAllThat(grant, refusal))
  )
}

export const isGranted = (outreach: Outreach, channel: string, t: Instant, known: Known): boolean =>
  known.consents.some(consent => covers(consent, outreach, channel) && holds(consent, t))
