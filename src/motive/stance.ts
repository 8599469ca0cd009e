/** The stance says which evidence may move us to act: none of it, what has happened, or forecasts too. */
import type * as t from 'io-ts'
import type { Group } from '../customer/customer.js'
import { choice } from '../json/choice.js'
import { list } from '../json/list.js'
import { closed, isObject } from '../json/record.js'
import { oneOf } from '../json/scalar.js'
import { type Signal, SignalMatches, type SignalTest, meansSignal } from '../signal/signal.js'

const Plain = /*#__PURE__*/ oneOf('reactive', 'proactive', 'predictive')
type Plain = t.TypeOf<typeof Plain>

const Hybrid = /*#__PURE__*/ (() =>
  closed({ hybrid: list(closed({ when: SignalMatches, stance: Plain })), otherwise: Plain }))()

/** A stance in JSON: one for all signals, or by the first entry that matches a signal. */
export const Stance = /*#__PURE__*/ (() =>
  choice(
    { plain: Plain, hybrid: Hybrid },
    'reactive, proactive, predictive, or { "hybrid": […], "otherwise": … }',
    (value) => (isObject(value) ? 'hybrid' : typeof value === 'string' ? 'plain' : undefined),
  ))()
export type Stance = t.TypeOf<typeof Stance>

const ranks: Readonly<Record<Plain, number>> = { reactive: 0, proactive: 1, predictive: 2 }

/** The stance towards a signal. An earlier entry that fails only for want of knowledge still limits: the weakest holds. */
const towards = (stance: Stance): ((signal: Signal, customer: Group) => number) => {
  if (typeof stance === 'string') return () => ranks[stance]
  const entries = stance.hybrid.map(({ when, stance: plain }) => ({
    means: meansSignal(when, false),
    mayMean: meansSignal(when, true),
    rank: ranks[plain],
  }))
  return (signal, customer) => {
    let limit = Infinity
    for (const { means, mayMean, rank } of entries) {
      if (means(signal, customer)) return Math.min(limit, rank)
      if (mayMean(signal, customer)) limit = Math.min(limit, rank)
    }
    return Math.min(limit, ranks[stance.otherwise])
  }
}

/** A test whether the stance lets a signal move us. */
export const admits = (stance: Stance): SignalTest => {
  const rankFor = towards(stance)
  return (signal, customer) =>
    rankFor(signal, customer) >= (signal.evidence === 'predicted' ? ranks.predictive : ranks.proactive)
}
