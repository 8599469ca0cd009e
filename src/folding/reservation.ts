/** A reservation is a contact that is about to be made: it holds its slot until it is confirmed or released. */
import type { Decision, Outreach, ReachOut } from '../decision/decision.js'
import type { Contact } from '../ledger/contact.js'
import type { Instant } from '../time/instant.js'

const isSame = (one: Outreach, other: Outreach): boolean =>
  one.play === other.play && one.topic === other.topic && one.purpose === other.purpose

/** Whether the decision would be made again, and all that its message carries along might still go with it. */
export const stillHolds = ({ channel, outreach, along }: ReachOut, now: Decision): boolean =>
  now.kind === 'reach-out' &&
  now.channel === channel &&
  isSame(now.outreach, outreach) &&
  along.every((other) => now.along.some((one) => isSame(one, other)))

/** The contact that is about to be made; one that carries others along is of no play, so that each counts as told. */
export const reservation = ({ outreach, channel, along }: ReachOut, id: string, at: Instant): Contact => ({
  id,
  rev: 0,
  at,
  direction: 'outbound',
  channel,
  purpose: outreach.purpose,
  play: along.length === 0 ? outreach.play : undefined,
  topics: [...new Set([outreach, ...along].map(({ topic }) => topic))],
  outcome: 'reserved',
  by: undefined,
})
