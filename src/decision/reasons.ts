/** The reasons of a wait: for each play and topic, and signal by signal. */
import { liveUntil } from '../motive/condition.js'
import { obstaclesAt } from '../motive/motive.js'
import type { CompiledPlay } from '../motive/play.js'
import { type Reasons, type WaitReason, expired, named, noPlay, stance } from '../motive/reason.js'
import type { Topic } from '../signal/signal.js'
import { type Instant, never } from '../time/instant.js'
import type { Asked } from './asked.js'
import type { Customer } from './situation.js'

/** Why signals of a topic do not support a play at an instant. */
export const unsupported = (
  { signals }: Topic,
  { play, means, admits }: CompiledPlay,
  customer: Customer,
  at: Instant,
): Reasons => {
  let reasons: Reasons = 0
  for (const signal of signals) {
    if (signal.at > at || at >= (signal.cleared ?? never) || !means(signal, customer)) continue
    const isLive = at < liveUntil(signal, play)
    if (isLive !== admits(signal, customer)) reasons |= isLive ? stance : expired // with both, it supports the play
  }
  return reasons
}

/** `no-play`, where one of the topic's signals stands and no play is about it. */
const unplayed = (
  { signals }: Topic,
  plays: ReadonlyArray<CompiledPlay>,
  customer: Customer,
  at: Instant,
): Reasons => {
  for (const signal of signals) {
    if (signal.at > at || at >= signal.expires) continue
    let meant = false
    for (const { means } of plays) meant ||= means(signal, customer)
    if (!meant) return noPlay
  }
  return 0
}

/** Why nothing calls for contact. */
export const reasonsOf = ({ prepared, motives, now, situation }: Asked): ReadonlyArray<WaitReason> => {
  const { topics, customer } = situation
  let reasons: Reasons = 0
  for (const motive of motives) reasons |= obstaclesAt(motive, now)
  for (const topic of topics) {
    for (const plan of prepared.plans) reasons |= unsupported(topic, plan, customer, now)
    reasons |= unplayed(topic, prepared.plans, customer, now)
  }
  return named(reasons)
}
