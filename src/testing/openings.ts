/** The moments that an answer names: when it changes, and when a guard opens. */
import type { DecisionJson, ExplanationJson } from 'tactful'
import { instantOf } from './leaves.js'

const instants = (...moments: ReadonlyArray<string | null>): ReadonlyArray<number> => [
  ...new Set(moments.flatMap((moment) => instantOf(moment) ?? [])),
]

/** When the decision changes, where that is known. */
export const turnOf = (decision: DecisionJson): ReadonlyArray<number> =>
  instants(decision.kind === 'reach-out' ? decision.validUntil : decision.until)

/** Each once, later than the moment of asking; when the decision itself changes comes first. */
export const openingsIn = ({ decision, outreaches }: ExplanationJson): ReadonlyArray<number> => {
  const guards = outreaches.flatMap((outreach) => outreach.guards)
  const opens = instants(...guards.map((guard) => (guard.applies ? guard.opens : null)))
  return [...new Set([...turnOf(decision), ...opens])].filter((at) => at > Date.parse(decision.at))
}
