/** Which signals stand at t, and which of them the stance lets move us. */
import { matchesSignal } from './matches.js'
import type { PlayJson, Stance } from './policy.js'
import type { Signal } from './records.js'
import type { Instant } from './scalars.js'
import { duration, never } from './scalars.js'
import type { World } from './world.js'

const stances: ReadonlyArray<Stance> = ['reactive', 'proactive', 'predictive']
const weaker = (a: Stance, b: Stance): Stance => (stances.indexOf(a) < stances.indexOf(b) ? a : b)

/** An entry that fails only for what is unknown of the customer is passed by, but still limits. */
const stanceFor = (signal: Signal, { policy, known }: World): Stance => {
  const { stance = 'proactive' } = policy
  if (typeof stance === 'string') return stance
  let limit: Stance = 'predictive'
  for (const entry of stance.hybrid) {
    const answer = matchesSignal(entry.when, signal, known)
    if (answer === 'yes') return weaker(limit, entry.stance)
    if (answer === 'unknown') limit = weaker(limit, entry.stance)
  }
  return weaker(limit, stance.otherwise)
}

export const isAdmitted = (signal: Signal, world: World): boolean => {
  switch (stanceFor(signal, world)) {
    case 'reactive':
      return false
    case 'proactive':
      return signal.evidence !== 'predicted'
    case 'predictive':
      return true
  }
}

export const fitsPlay = (signal: Signal, play: PlayJson, { known }: World): boolean =>
  matchesSignal(play.when, signal, known) === 'yes'

/** A clearing signal clears itself too, from its own date on. */
export const isCleared = (signal: Signal, t: Instant, { known }: World): boolean =>
  known.signals.some(
    ({ clears, kind, topic, at }) =>
      clears && kind === signal.kind && topic === signal.topic && at <= t && signal.at <= at
  )

/** Live, `freshFor` and `lead` aside. */
export const isStanding = (signal: Signal, t: Instant, world: World): boolean =>
  signal.at <= t && t < signal.expires && !signal.clears && !isCleared(signal, t, world)

const isFresh = (signal: Signal, play: PlayJson, t: Instant): boolean =>
  t < signal.at + (play.freshFor === undefined ? never : duration(play.freshFor))

const isAhead = (signal: Signal, play: PlayJson, t: Instant): boolean => play.lead === undefined || t < signal.impact

export const isLive = (signal: Signal, play: PlayJson, t: Instant, world: World): boolean =>
  isStanding(signal, t, world) && isFresh(signal, play, t) && isAhead(signal, play, t)

export const isExpired = (signal: Signal, play: PlayJson, t: Instant, world: World): boolean =>
  signal.at <= t &&
  !isCleared(signal, t, world) &&
  !(t < signal.expires && isFresh(signal, play, t) && isAhead(signal, play, t))
