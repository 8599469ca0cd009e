/** Why we wait: every reason that holds for some play and topic, in the order of `docs/decisions.md`. */
import type { Cause } from './motives.js'
import { motiveAt } from './motives.js'
import { fitsPlay, isAdmitted, isExpired, isLive, isStanding } from './signals.js'
import type { World } from './world.js'

export const whyWait = (causes: ReadonlyArray<Cause>, world: World): ReadonlyArray<string> => {
  const { policy, known } = world
  const { now, signals } = known
  const motives = causes.map(cause => motiveAt(cause, now, world)).filter(motive => motive !== undefined)
  const strong = motives.filter(({ reaches }) => reaches)
  const pairs = policy.plays.flatMap(play =>
    signals.filter(signal => fitsPlay(signal, play, world)).map(signal => ({ play, signal }))
  )
  const holds: ReadonlyArray<readonly [string, boolean]> = [
    ['held-out', strong.some(({ heldOut }) => heldOut)],
    ['in-conversation', strong.some(({ inConversation }) => inConversation)],
    ['held', strong.some(({ held }) => held)],
    ['told', strong.some(({ told }) => told)],
    ['settling', strong.some(({ settling }) => settling)],
    ['expired', pairs.some(({ play, signal }) => isAdmitted(signal, world) && isExpired(signal, play, now, world))],
    ['weak-evidence', motives.some(({ reaches }) => !reaches)],
    ['stance', pairs.some(({ play, signal }) => !isAdmitted(signal, world) && isLive(signal, play, now, world))],
    ['no-play', signals.some(signal => isStanding(signal, now, world) && !pairs.some(pair => pair.signal === signal))]
  ]
  const reasons = holds.filter(([, holding]) => holding).map(([reason]) => reason)
  return reasons.length > 0 ? reasons : ['no-signal']
}
