/** Why nothing calls for contact, as far as single signals go. */
import { liveUntil } from '../motive/condition.js'
import type { CompiledPlay } from '../motive/play.js'
import { type Reasons, expired, noPlay, stance } from '../motive/reason.js'
import type { Topic } from '../signal/signal.js'
import { type Instant, never } from '../time/instant.js'
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
    if (isLive !== admits(signal, customer)) reasons |= isLive ? stance : expired
  }
  return reasons
}

/** Whether a standing signal of a topic is one that no play is about. */
export const unplayed = (
  { signals }: Topic,
  plays: ReadonlyArray<CompiledPlay>,
  customer: Customer,
  at: Instant,
): Reasons => {
  for (const signal of signals) {
    let meant = signal.at > at || at >= signal.expires
    for (const { means } of plays) meant ||= means(signal, customer)
    if (!meant) return noPlay
  }
  return 0
}
