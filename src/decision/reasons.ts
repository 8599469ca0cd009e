/** Why nothing calls for contact: each reason that holds for some play and topic, in a fixed order. */
import { liveUntil } from '../motive/motive.js'
import type { Play } from '../motive/play.js'
import { type Stance, admits } from '../motive/stance.js'
import { type Standing, type Topic, meansSignal } from '../signal/signal.js'
import type { Instant } from '../time/instant.js'
import { type WaitReason, waitReasons } from './decision.js'
import type { Customer } from './situation.js'

/** The reasons in their order, each once; `no-signal` where there is none. */
export const listed = (reasons: ReadonlyArray<WaitReason>): ReadonlyArray<WaitReason> =>
  reasons.length === 0 ? ['no-signal'] : waitReasons.filter((reason) => reasons.includes(reason))

/** Why a signal does not support a play at an instant; undefined where it does, or is nothing to the play. */
const shortfall = (
  signal: Standing,
  play: Play,
  stance: Stance,
  customer: Customer,
  at: Instant,
): WaitReason | undefined => {
  if (signal.at > at || at >= signal.cleared || !meansSignal(play.when, signal, customer, false)) return undefined
  const live = at < liveUntil(signal, play)
  if (admits(stance, signal, customer)) return live ? undefined : 'expired'
  return live ? 'stance' : undefined
}

/** Why signals of a topic do not support a play at an instant; each reason once. */
export const unsupported = (
  topic: Topic,
  play: Play,
  stance: Stance,
  customer: Customer,
  at: Instant,
): ReadonlyArray<WaitReason> => {
  const reasons: Array<WaitReason> = []
  for (const signal of topic.signals) {
    const reason = shortfall(signal, play, stance, customer, at)
    if (reason !== undefined && !reasons.includes(reason)) reasons.push(reason)
  }
  return reasons
}

/** Whether a standing signal of the topic is one that no play is about. */
export const unplayed = (topic: Topic, plays: ReadonlyArray<Play>, customer: Customer, at: Instant): boolean =>
  topic.signals.some(
    (signal) =>
      signal.at <= at && at < signal.until && !plays.some((play) => meansSignal(play.when, signal, customer, false)),
  )
