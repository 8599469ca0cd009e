/** Generated code: a function made for one policy. */
import type { Engine, Policy } from 'tactful'
import { ask } from '../decision/asked.js'
import { decide } from '../decision/decide.js'
import { explain } from '../decision/explain.js'
import { type Prepared, prepare } from '../decision/prepared.js'
import type { Situation } from '../decision/situation.js'
import type { Question } from '../guard/question.js'
import { isAmong } from '../json/few.js'
import { type Ledger, latest } from '../ledger/ledger.js'
import { isHeldOut, isTold } from '../motive/condition.js'
import { rank, severities } from '../signal/severity.js'
import { faded } from '../time/fade.js'
import { type Instant, plus } from '../time/instant.js'
import { answersOf, mayOpen } from './answers.js'
import { firstDaily } from './daily.js'
import { made } from './made.js'
import { sourceOf } from './source.js'

const lastSpoken = (ledger: Ledger): Instant => latest(ledger, ({ outcome }) => outcome !== 'failed')

/** What rules are asked, as the engine asks it. */
const asking =
  ({ plans, policy: { horizon, unknownZone } }: Prepared) =>
  (situation: Situation, place: number, topic: string, severity: number, channel: string): Question => {
    const { now, customer, ledger } = situation
    const { name: play, purpose } = plans[place]!.play
    const zones = customer.zone.length === 0 && unknownZone !== 'closed' ? [unknownZone] : customer.zone
    const facts = { customer, zones, ledger, now, horizon: plus(now, horizon) }
    return { facts, severity: severities[severity]!, play, purpose, topic, channel }
  }

/**
 * Compiles a policy to JavaScript.
 */
export const generate = (policy: Policy): Engine => {
  const prepared = prepare(policy)
  const { plans } = prepared
  const general: Engine['decide'] = (situation) => decide(ask(prepared, situation))
  const { text, rules, reasons } = sourceOf(prepared)
  const given = {
    ...answersOf(prepared, reasons, general),
    decide: general,
    mayOpen,
    isHeldOut,
    isTold,
    lastSpoken,
    questionOf: asking(prepared),
    firstDaily,
    isAmong,
    rank,
    faded,
    severities,
    plans,
    rules,
    unknownZone: policy.unknownZone === 'closed' ? undefined : policy.unknownZone,
  }
  return {
    decide: made(text, given),
    explain: (situation) => explain(ask(prepared, situation)),
  }
}
