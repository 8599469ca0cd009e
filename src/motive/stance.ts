/** The stance says which evidence may move us to act: none of it, what has happened, or forecasts too. */
import type * as t from 'io-ts'
import type { Group } from '../customer/customer.js'
import { choice } from '../json/choice.js'
import { list } from '../json/list.js'
import { closed, isObject } from '../json/record.js'
import { oneOf } from '../json/scalar.js'
import { type Signal, SignalMatches, meansSignal } from '../signal/signal.js'

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
const towards = (stance: Stance, signal: Signal, customer: Group): number => {
  if (typeof stance === 'string') return ranks[stance]
  let limit = Infinity
  for (const entry of stance.hybrid) {
    if (meansSignal(entry.when, signal, customer, false)) return Math.min(limit, ranks[entry.stance])
    if (meansSignal(entry.when, signal, customer, true)) limit = Math.min(limit, ranks[entry.stance])
  }
  return Math.min(limit, ranks[stance.otherwise])
}

/** Whether the stance lets the signal move us. */
export const admits = (stance: Stance, signal: Signal, customer: Group): boolean =>
  towards(stance, signal, customer) >= (signal.evidence === 'predicted' ? ranks.predictive : ranks.proactive)
