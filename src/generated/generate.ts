/** Generated code: a function made for one policy. */
import type { LedgerEngine, Policy } from 'tactful'
import type { Outreach } from '../decision/decision.js'
import type { Engine } from '../decision/engine.js'
import { type Plan, type Prepared, prepare } from '../decision/prepared.js'
import { repliesTo } from '../decision/replies.js'
import type { Situation } from '../decision/situation.js'
import { compileWithLedger, withLedger } from '../folding/engine.js'
import type { Question } from '../guard/question.js'
import { isAmong, nothing } from '../json/few.js'
import { firstDaily } from '../lanes/daily.js'
import { type Ledger, latest } from '../ledger/ledger.js'
import { isHeldOut, isTold } from '../motive/condition.js'
import { motiveAt } from '../motive/motive.js'
import { rank, severities } from '../signal/severity.js'
import type { Signal, Topic } from '../signal/signal.js'
import { faded } from '../time/fade.js'
import { type Instant, never, plus } from '../time/instant.js'
import { decisionsOf, listsOf, mayOpen } from './decisions.js'
import { made } from './made.js'
import { sourceOf } from './source.js'

const lastSpoken = (ledger: Ledger): Instant => latest(ledger, ({ outcome }) => outcome !== 'failed')

/** What rules are asked, as the engine asks it. */
const questioning =
  ({ plans, policy: { horizon, unknownZone } }: Prepared) =>
  (situation: Situation, place: number, topic: string, severity: number, channel: string): Question => {
    const { now, customer, ledger } = situation
    const { name: play, purpose } = plans[place]!.play
    const zones = customer.zone.length === 0 && unknownZone !== 'closed' ? [unknownZone] : customer.zone
    const facts = { customer, zones, ledger, now, horizon: plus(now, horizon) }
    return { facts, severity: severities[severity]!, play, purpose, topic, channel }
  }

type QuestionOf = ReturnType<typeof questioning>

/** From when on no refusal binds, for good: now, never, or some moment in between, which is rare. */
const freeing =
  ({ rules: [refused] }: Prepared, questionOf: QuestionOf): ((...about: Parameters<QuestionOf>) => Instant) =>
  (situation, place, topic, severity, channel) => {
    const { now, customer } = situation
    if (customer.consents.every(({ given }) => given)) return now
    const question = questionOf(situation, place, topic, severity, channel)
    const free = refused!.opens(question, now)
    return free === never || refused!.closes(question, free) === never ? free : plus(now, 1)
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

/** What a decision says of an outreach. */
const describing = ({ plans }: Prepared): ((...found: Found) => Outreach) => {
  const idsOf = (plan: Plan, topic: Topic, situation: Situation): ReadonlyArray<string> =>
    motiveAt(plan, topic, situation, situation.now).supporting.map(({ id }) => id)

  return (situation, topic, place, severity, oldest, count, belief) => {
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
}

type Decide = Engine['decide']

/** No compiler of JavaScript makes a function fast that is longer than so many plays are. */
const mostPlays = 100

/** Decides as the engine does, and leaves to it what is not simple. */
export const deciding = (prepared: Prepared, decide: Decide): Decide => {
  const { plans, policy } = prepared
  if (plans.length > mostPlays) return decide
  const questionOf = questioning(prepared)
  const { text, rules, reasons } = sourceOf(prepared)
  return made(text, {
    ...decisionsOf(prepared, decide),
    decide,
    outreachOf: describing(prepared),
    mayOpen,
    isHeldOut,
    isTold,
    lastSpoken,
    repliesTo: (situation: Situation) => repliesTo(situation, prepared.answers),
    nothing,
    freeFrom: freeing(prepared, questionOf),
    questionOf,
    firstDaily,
    isAmong,
    rank,
    faded,
    severities,
    plans,
    rules,
    namesOf: reasons.map(listsOf),
    unknownZone: policy.unknownZone === 'closed' ? undefined : policy.unknownZone,
  })
}

/**
 * Compiles a policy to a function of its own: the same answers as `compileWithLedger`, in a fraction of the time, from
 * all contacts, from ledgers and in books. What is not simple it leaves to the engine; of more than 100 plays, all. It
 * takes tens of milliseconds, of a large policy seconds: generate once.
 *
 * The function is made of text (`new Function`). Serverless hosts and pages with a Content Security Policy forbid that:
 * there `generate` throws an `EvalError`, and `compileWithLedger` is what they use.
 *
 * @example
 * ```ts
 * import { parsePolicy, parseSituation } from 'tactful'
 * import { generate } from 'tactful/generated'
 *
 * const policy = parsePolicy({
 *   tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['service'],
 *   plays: [{ name: 'late parcel', when: { kinds: ['shipping-delay'] }, purpose: 'service' }],
 * })
 * const situation = parseSituation({
 *   now: '2026-11-22T09:00:00Z', customer: { id: 'c-1' },
 *   signals: [{ id: 's-1', kind: 'shipping-delay', topic: 'order-77', at: '2026-11-22T08:00:00Z' }],
 * })
 * if (policy._tag === 'Left' || situation._tag === 'Left') throw new Error('not valid')
 *
 * const engine = generate(policy.right)
 * engine.decide(situation.right) // => { kind: 'reach-out', channel: 'email', until: Infinity, … }
 * ```
 */
export const generate = (policy: Policy): LedgerEngine => {
  const { decide, explain } = compileWithLedger(policy)
  return withLedger(policy, { decide: deciding(prepare(policy), decide), explain })
}
