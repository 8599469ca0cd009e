/** Should we? The motive of a play on a topic at t, with each condition judged by itself. */
import { isHeldOut } from './holdout.js'
import type { Outreach } from './matches.js'
import { matchesSignal } from './matches.js'
import type { PlayJson } from './policy.js'
import type { Signal } from './records.js'
import type { Instant } from './scalars.js'
import { duration, faded, never, nineDecimals, rank } from './scalars.js'
import { fitsPlay, isAdmitted, isCleared, isLive } from './signals.js'
import type { World } from './world.js'

/** A play, a topic, and the signals that may at some time support it. */
export interface Cause {
  readonly play: PlayJson
  readonly order: number
  readonly topic: string
  readonly signals: ReadonlyArray<Signal>
}

/** There is one only while some signal supports it. */
export interface Motive {
  readonly outreach: Outreach
  readonly supporting: ReadonlyArray<Signal>
  readonly belief: number
  readonly reaches: boolean
  readonly heldOut: boolean
  readonly inConversation: boolean
  readonly held: boolean
  readonly told: boolean
  readonly settling: boolean
  readonly open: boolean
}

export const causesOf = (world: World): ReadonlyArray<Cause> => {
  const topics = [...new Set(world.known.signals.map(({ topic }) => topic))]
  return world.policy.plays.flatMap((play, order) =>
    topics.map(topic => ({
      play,
      order,
      topic,
      signals: world.known.signals.filter(
        signal => signal.topic === topic && !signal.clears && fitsPlay(signal, play, world) && isAdmitted(signal, world)
      )
    }))
  ).filter(({ signals }) => signals.length > 0)
}

const beliefIn = (supporting: ReadonlyArray<Signal>, play: PlayJson, t: Instant): number => {
  let doubt = 1
  for (const { likelihood, relevance, at } of supporting) {
    const fading = play.halfLife === undefined ? 1 : faded(t - at, duration(play.halfLife))
    doubt *= 1 - likelihood * relevance * fading
  }
  return nineDecimals(1 - doubt)
}

const barFor = (supporting: ReadonlyArray<Signal>, play: PlayJson, { policy }: World): number => {
  const bar = play.bar ?? policy.bar ?? 0.5
  const predictedBar = play.predictedBar ?? policy.predictedBar ?? 0.7
  return supporting.every(({ evidence }) => evidence === 'predicted') ? Math.max(bar, predictedBar) : bar
}

const isInConversation = ({ play, topic }: Cause, t: Instant, { known }: World): boolean => {
  const { absorbedBy = 'same-topic' } = play
  if (absorbedBy === 'never') return false
  return known.issues.some(
    issue => (absorbedBy === 'any-issue' || issue.topic === topic) && (t < issue.at || issue.status !== 'solved')
  )
}

const isHeld = ({ play: { heldBy }, topic }: Cause, t: Instant, world: World): boolean =>
  heldBy !== undefined &&
  world.known.signals.some(
    signal =>
      signal.topic === topic &&
      signal.at <= t &&
      t < signal.expires &&
      !signal.clears &&
      !isCleared(signal, t, world) &&
      matchesSignal(heldBy, signal, world.known) !== 'no'
  )

const isTold = ({ play, topic }: Cause, latest: Instant, { known }: World): boolean => {
  const { again = 'on-news' } = play
  if (again === 'always') return false
  return known.contacts.some(
    contact =>
      contact.direction === 'outbound' &&
      contact.outcome !== 'failed' &&
      contact.outcome !== 'bounced' &&
      contact.topics.includes(topic) &&
      (contact.play === undefined || contact.play === play.name) &&
      (again === 'never' || contact.at >= latest)
  )
}

const isSettling = (play: PlayJson, supporting: ReadonlyArray<Signal>, t: Instant, { known }: World): boolean => {
  const earliest = Math.min(...supporting.map(({ at }) => at))
  const impact = Math.min(...supporting.map(signal => signal.impact))
  const unsettled = play.settle !== undefined && t < earliest + duration(play.settle)
  const tooSoon = play.lead !== undefined && impact !== never && t < impact - duration(play.lead)
  const { quietFor } = play
  const justSpoken =
    quietFor !== undefined &&
    known.contacts.some(({ outcome, at }) => outcome !== 'failed' && t < at + duration(quietFor))
  return unsettled || tooSoon || justSpoken
}

export const motiveAt = (cause: Cause, t: Instant, world: World): Motive | undefined => {
  const { play, topic, signals } = cause
  const supporting = signals.filter(signal => isLive(signal, play, t, world))
  if (supporting.length === 0) return undefined
  const severity = supporting.map(signal => signal.severity).reduce((a, b) => (rank(b) > rank(a) ? b : a))
  const outreach: Outreach = { play: play.name, topic, purpose: play.purpose, severity }
  const belief = beliefIn(supporting, play, t)
  const reaches = belief >= barFor(supporting, play, world)
  const heldOut = isHeldOut(outreach, world)
  const inConversation = isInConversation(cause, t, world)
  const held = isHeld(cause, t, world)
  const told = isTold(cause, Math.max(...supporting.map(({ at }) => at)), world)
  const settling = isSettling(play, supporting, t, world)
  const open = reaches && !heldOut && !inConversation && !held && !told && !settling
  return { outreach, supporting, belief, reaches, heldOut, inConversation, held, told, settling, open }
}
