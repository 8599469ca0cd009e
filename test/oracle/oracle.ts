/**
 * A second engine, slow and obvious, written apart from the first: it asks "is it open?" at every moment that could
 * matter, in order, and takes the first that says yes. The real engine must agree with it to the millisecond.
 * What it is given must be valid: it checks nothing.
 */
import { closedAt } from './guards.js'
import { gapsOf } from './moments.js'
import type { Cause, Motive } from './motives.js'
import { causesOf, motiveAt } from './motives.js'
import { firstClosedIn, firstOpenIn, isOpenAt } from './openings.js'
import type { PolicyJson } from './policy.js'
import { whyWait } from './reasons.js'
import type { SituationJson } from './records.js'
import { read } from './records.js'
import type { ReplyJson } from './replies.js'
import { repliesOf } from './replies.js'
import type { Instant, Severity } from './scalars.js'
import { compareText, iso, never, rank } from './scalars.js'
import type { World } from './world.js'
import { channelsOf, worldOf } from './world.js'

export interface OutreachJson {
  readonly play: string
  readonly topic: string
  readonly purpose: string
  readonly severity: Severity
  readonly priority: number
  readonly belief: number
  readonly signals: ReadonlyArray<string>
}

export interface DecisionJson {
  readonly kind: 'reach-out' | 'wait' | 'suppress'
  readonly at: string | null
  readonly policy: { readonly id: string; readonly version: string }
  readonly until: string | null
  readonly outreach: OutreachJson | null
  readonly channel: string | null
  readonly validUntil: string | null
  readonly along: ReadonlyArray<OutreachJson>
  readonly because: ReadonlyArray<string>
  readonly replies: ReadonlyArray<ReplyJson>
}

interface Candidate {
  readonly cause: Cause
  readonly motive: Motive
  readonly channels: ReadonlyArray<string>
  readonly whole: OutreachJson
}

const priorityOf = ({ play }: Cause): number => play.priority ?? 0

const byOrder = (a: Candidate, b: Candidate): number =>
  rank(b.motive.outreach.severity) - rank(a.motive.outreach.severity) ||
  priorityOf(b.cause) - priorityOf(a.cause) ||
  b.motive.belief - a.motive.belief ||
  (a.motive.supporting[0]?.at ?? never) - (b.motive.supporting[0]?.at ?? never) ||
  compareText(a.cause.topic, b.cause.topic) ||
  a.cause.order - b.cause.order

const candidatesOf = (causes: ReadonlyArray<Cause>, world: World): ReadonlyArray<Candidate> =>
  causes
    .flatMap(cause => {
      const motive = motiveAt(cause, world.known.now, world)
      if (motive === undefined || !motive.open) return []
      const { outreach, belief, supporting } = motive
      const signals = supporting.map(({ id }) => id)
      const whole = { ...outreach, priority: priorityOf(cause), belief, signals }
      return [{ cause, motive, channels: channelsOf(cause.play, world), whole }]
    })
    .sort(byOrder)

interface Found {
  readonly candidate: Candidate
  readonly channel: string
}

const openNow = (candidates: ReadonlyArray<Candidate>, world: World): Found | undefined => {
  for (const candidate of candidates) {
    const channel = candidate.channels.find(one => isOpenAt(candidate.cause, one, world.known.now, world))
    if (channel !== undefined) return { candidate, channel }
  }
  return undefined
}

const validUntil = ({ candidate, channel }: Found, world: World): Instant => {
  for (const gap of gapsOf(world)) {
    const closed = firstClosedIn(gap, candidate.cause, channel, world)
    if (closed !== never) return closed
  }
  return never
}

interface Openings {
  /** The least of all. */
  readonly until: Instant
  /** The candidate and channel that open first; of equals the first in candidate order, then in channel order. */
  readonly soonest: Found | undefined
}

/** Gaps come in order, so the first gap that has an opening has the least. */
const openingsOf = (causes: ReadonlyArray<Cause>, candidates: ReadonlyArray<Candidate>, world: World): Openings => {
  const pairs = candidates.flatMap(candidate => candidate.channels.map(channel => ({ candidate, channel })))
  const others = causes.filter(cause => !candidates.some(candidate => candidate.cause === cause))
  let until = never
  for (const gap of gapsOf(world)) {
    const openings = candidates.flatMap(({ cause, channels }) => firstOpenIn(gap, cause, channels, world))
    const first = Math.min(...openings)
    if (until === never) {
      until = Math.min(first, ...others.flatMap(cause => firstOpenIn(gap, cause, channelsOf(cause.play, world), world)))
    }
    if (first !== never) return { until, soonest: pairs[openings.indexOf(first)] }
    if (until !== never && pairs.length === 0) break
  }
  return { until, soonest: undefined }
}

const decide = (world: World): Omit<DecisionJson, 'at' | 'policy' | 'replies'> => {
  const causes = causesOf(world)
  const candidates = candidatesOf(causes, world)
  const [first] = candidates
  if (first === undefined) {
    return {
      kind: 'wait',
      until: iso(openingsOf(causes, [], world).until),
      outreach: null,
      channel: null,
      validUntil: null,
      along: [],
      because: whyWait(causes, world)
    }
  }
  const open = openNow(candidates, world)
  if (open !== undefined) {
    const { candidate, channel } = open
    const along = candidates.filter(
      other =>
        other !== candidate &&
        other.whole.purpose === candidate.whole.purpose &&
        other.channels.includes(channel) &&
        isOpenAt(other.cause, channel, world.known.now, world)
    )
    return {
      kind: 'reach-out',
      until: null,
      outreach: candidate.whole,
      channel,
      validUntil: iso(validUntil(open, world)),
      along: along.map(({ whole }) => whole),
      because: []
    }
  }
  const { until, soonest } = openingsOf(causes, candidates, world)
  const { motive, channels, whole } = soonest?.candidate ?? first
  const usable = soonest === undefined ? channels : [soonest.channel]
  return {
    kind: 'suppress',
    until: iso(until),
    outreach: whole,
    channel: soonest?.channel ?? null,
    validUntil: null,
    along: [],
    because: usable.length === 0 ? ['no-channel'] : closedAt(motive.outreach, usable, world.known.now, world)
  }
}

/** Both are taken at their word: parse them first if they may be wrong. */
export const oracle = (policy: unknown, situation: unknown): DecisionJson => {
  const rules = policy as PolicyJson
  const world = worldOf(rules, read(situation as SituationJson))
  return {
    ...decide(world),
    at: iso(world.known.now),
    policy: { id: rules.id, version: rules.version },
    replies: repliesOf(world)
  }
}
