/** The stance says which evidence may move us to act: none of it, what has happened, or forecasts too. */
import type * as t from 'io-ts'
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
    (value) => (isObject(value) ? 'hybrid' : 'plain'),
  ))()
export type Stance = t.TypeOf<typeof Stance>

const ranks: Readonly<Record<Plain, number>> = { reactive: 0, proactive: 1, predictive: 2 }

/** How far a stance must go to admit a signal. */
const asks = ({ evidence }: Signal): number => (evidence === 'predicted' ? ranks.predictive : ranks.proactive)

/**
 * A test whether the stance lets a signal move us. An entry that fails only for want of knowledge limits all the same:
 * the weakest holds.
 */
export const admits = (stance: Stance): SignalTest => {
  if (typeof stance === 'string') {
    const rank = ranks[stance]
    return (signal) => rank >= asks(signal)
  }
  const entries = stance.hybrid.map(({ when, stance: plain }) => ({
    means: meansSignal(when, false),
    may: meansSignal(when, true),
    rank: ranks[plain],
  }))
  return (signal, customer) => {
    const asked = asks(signal)
    for (const { means, may, rank } of entries) {
      if (means(signal, customer)) return rank >= asked
      if (rank < asked && may(signal, customer)) return false
    }
    return ranks[stance.otherwise] >= asked
  }
}
