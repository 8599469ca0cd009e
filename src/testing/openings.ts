/** The moments that an explanation names: when the answer changes, and when a guard opens. */
import type { ExplanationJson } from 'tactful'
import { instantOf, leaves } from './leaves.js'

const fields = ['until', 'validUntil', 'opens']

/** Each once, later than the moment of asking; when the decision itself changes comes first. */
export const openingsIn = (explanation: ExplanationJson): ReadonlyArray<number> => {
  const now = Date.parse(explanation.decision.at)
  const found = leaves(explanation).flatMap(([field, value]) => (fields.includes(field) ? instantOf(value) ?? [] : []))
  return [...new Set(found)].filter((at) => at > now)
}
