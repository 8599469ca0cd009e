/** The one place at which text becomes a function. */
import type { Decision } from '../decision/decision.js'
import type { Situation } from '../decision/situation.js'

/** The function that a program returns, when it is given what it needs. */
export const made = (text: string, given: object): ((situation: Situation) => Decision) =>
  (new Function('given', text) as (given: object) => (situation: Situation) => Decision)(given)
