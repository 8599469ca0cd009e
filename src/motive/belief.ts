/** Belief: how sure the signals make us that the customer has the problem and that hearing from us would help. */
import type { Signal } from '../signal/signal.js'
import type { Duration } from '../time/duration.js'
import { faded, rounded } from '../time/fade.js'
import type { Instant } from '../time/instant.js'

/** What one signal weighs at an instant: likelihood × relevance, halved with every half-life. */
export const weightAt = (
  { likelihood, relevance, at }: Signal,
  instant: Instant,
  halfLife: Duration | undefined,
): number => likelihood * relevance * (halfLife === undefined ? 1 : faded(instant - at, halfLife))

/** 1 − Π (1 − weight): the chance that not all of the signals, taken as independent, are wrong. Oldest first. */
export const beliefAt = (signals: ReadonlyArray<Signal>, instant: Instant, halfLife: Duration | undefined): number => {
  let wrong = 1
  for (let i = 0; i < signals.length; i += 1) wrong *= 1 - weightAt(signals[i]!, instant, halfLife)
  return rounded(1 - wrong)
}
