/** The three kinds of decision, as they are made quickly; where that cannot tell, the engine is asked. */
import type { Decision, Outreach, Reply } from '../decision/decision.js'
import type { Plan, Prepared } from '../decision/prepared.js'
import type { Situation } from '../decision/situation.js'
import { nothing } from '../json/few.js'
import { motiveAt, motiveCloses, motiveOpens } from '../motive/motive.js'
import { type Reasons, named } from '../motive/reason.js'
import type { Topic } from '../signal/signal.js'
import { type Instant, earlier, never, plus } from '../time/instant.js'

/** Whether a motive may be open at some moment from `from` to the horizon. */
export const mayOpen = (plan: Plan, topic: Topic, situation: Situation, from: Instant, horizon: Instant): boolean => {
  for (let at = from; at <= horizon;) {
    const motive = motiveAt(plan, topic, situation, at)
    if (motiveOpens(motive, at) < motive.until) return true
    at = motive.until
  }
  return false
}

const noChannel: ReadonlyArray<string> = /*#__PURE__*/ (() => Object.freeze(['no-channel']))()

/** The lists that some of the names make, by bit mask: each is made once. */
export const listsOf = (names: ReadonlyArray<string>): ((bits: number) => ReadonlyArray<string>) => {
  const known: Array<ReadonlyArray<string>> = []
  return (bits) => (known[bits] ??= Object.freeze(names.filter((_, bit) => (bits & (1 << bit)) !== 0)))
}

type Replies = ReadonlyArray<Reply>

/** How a prepared policy decides. What a decision says comes one by one: an object would have to be made for each. */
export interface Decisions {
  readonly wait: (at: Instant, reasons: Reasons, replies: Replies) => Decision
  /** Until the phase ends, or the way closes, which may be later. */
  readonly reach: (
    situation: Situation,
    plan: Plan,
    topic: Topic,
    outreach: Outreach,
    replies: Replies,
    phase: Instant,
    channel: string,
    closes: Instant,
  ) => Decision
  /** On no channel, because there is none. */
  readonly suppress: (
    situation: Situation,
    plan: Plan,
    outreach: Outreach,
    replies: Replies,
    until: Instant,
    channel: string | null,
    because: ReadonlyArray<string>,
  ) => Decision
}

export const decisionsOf = (
  { about: policy, policy: { horizon } }: Prepared,
  decide: (situation: Situation) => Decision,
): Decisions => ({
  wait: (at, reasons, replies) => ({
    kind: 'wait',
    at,
    policy,
    until: never,
    outreach: null,
    channel: null,
    validUntil: never,
    along: nothing,
    because: named(reasons),
    replies,
  }),
  reach: (situation, plan, topic, outreach, replies, phase, channel, closes) => {
    const at = situation.now
    const last = plus(at, horizon)
    let end = closes
    if (plan.play.halfLife !== undefined) end = earlier(end, motiveCloses(motiveAt(plan, topic, situation, at), at))
    if (phase <= end && phase <= last) {
      // The next phase begins; if the motive is closed then, all is said.
      if (motiveOpens(motiveAt(plan, topic, situation, phase), phase) === phase) return decide(situation)
      end = phase
    }
    return {
      kind: 'reach-out',
      at,
      policy,
      until: never,
      outreach,
      channel,
      validUntil: end > last ? never : end,
      along: nothing,
      because: nothing,
      replies,
    }
  },
  suppress: (situation, plan, outreach, replies, until, channel, because) => {
    if (plan.play.halfLife !== undefined) return decide(situation) // by then belief may have faded
    return {
      kind: 'suppress',
      at: situation.now,
      policy,
      until,
      outreach,
      channel,
      validUntil: never,
      along: nothing,
      because: channel === null ? noChannel : because,
      replies,
    }
  },
})
