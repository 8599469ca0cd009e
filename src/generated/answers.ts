/** The three answers, as a program that is made gives them; where it cannot tell, the engine is asked. */
import type { Decision, Outreach, Reply } from '../decision/decision.js'
import type { Plan, Prepared } from '../decision/prepared.js'
import type { Situation } from '../decision/situation.js'
import { nothing } from '../json/few.js'
import { motiveAt, motiveCloses, motiveOpens } from '../motive/motive.js'
import { type Reasons, named } from '../motive/reason.js'
import { severities } from '../signal/severity.js'
import type { Signal, Topic } from '../signal/signal.js'
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
const listsOf = (names: ReadonlyArray<string>): ((bits: number) => ReadonlyArray<string>) => {
  const known: Array<ReadonlyArray<string>> = []
  return (bits) => (known[bits] ??= Object.freeze(names.filter((_, bit) => (bits & (1 << bit)) !== 0)))
}

/** What was found of an outreach, one by one: an object would have to be made for every decision. */
type Found = [
  situation: Situation,
  topic: Topic,
  play: number,
  severity: number,
  oldest: Signal,
  count: number,
  belief: number,
]

type Replies = ReadonlyArray<Reply>

/** The answers of a prepared policy. */
export interface Answers {
  readonly wait: (at: Instant, reasons: Reasons, replies: Replies) => Decision
  /** Until the phase ends, or the way closes, which may be later. */
  readonly reach: (
    ...found: [...Found, replies: Replies, phase: Instant, channel: string, closes: Instant]
  ) => Decision
  /** Because of some names of a list, by bit mask; on no channel because there is none. */
  readonly suppress: (
    ...found: [...Found, replies: Replies, until: Instant, channel: string | null, because: number, closed: number]
  ) => Decision
}

export const answersOf = (
  { plans, about: policy, policy: { horizon } }: Prepared,
  reasons: ReadonlyArray<ReadonlyArray<string>>,
  decide: (situation: Situation) => Decision,
): Answers => {
  const lists = reasons.map(listsOf)

  const idsOf = (plan: Plan, topic: Topic, situation: Situation): ReadonlyArray<string> =>
    motiveAt(plan, topic, situation, situation.now).supporting.map(({ id }) => id)

  const outreachOf: (...found: Found) => Outreach = (situation, topic, place, severity, oldest, count, belief) => {
    const { play } = plans[place]!
    return {
      play: play.name,
      topic: topic.name,
      purpose: play.purpose,
      severity: severities[severity]!,
      priority: play.priority,
      belief,
      signals: count === 1 ? [oldest.id] : idsOf(plans[place]!, topic, situation),
    }
  }

  return {
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
    reach: (situation, topic, place, severity, oldest, count, belief, replies, phase, channel, closes) => {
      const at = situation.now
      const last = plus(at, horizon)
      const plan = plans[place]!
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
        outreach: outreachOf(situation, topic, place, severity, oldest, count, belief),
        channel,
        validUntil: end > last ? never : end,
        along: nothing,
        because: nothing,
        replies,
      }
    },
    suppress: (situation, topic, place, severity, oldest, count, belief, replies, until, channel, because, closed) => {
      if (plans[place]!.play.halfLife !== undefined) return decide(situation) // by then belief may have faded
      return {
        kind: 'suppress',
        at: situation.now,
        policy,
        until,
        outreach: outreachOf(situation, topic, place, severity, oldest, count, belief),
        channel,
        validUntil: never,
        along: nothing,
        because: channel === null ? noChannel : lists[because]!(closed),
        replies,
      }
    },
  }
}
