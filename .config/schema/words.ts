/** Words: the title and the description of everything in the schemas, as the pages in `docs/` put them. */
import type { Choice, Words } from './about.js'
import { caseWords } from './words/case.js'
import { decisionChoices, decisionWords } from './words/decision.js'
import { guardChoices, guardWords } from './words/guard.js'
import { matchWords } from './words/match.js'
import { policyChoices, policyWords } from './words/policy.js'
import { situationWords } from './words/situation.js'
import { timeChoices, timeWords } from './words/time.js'

/** Every record, by its name. One with a `kind` is named as that. */
export const records: Readonly<Record<string, Words>> = {
  ...policyWords,
  ...matchWords,
  ...guardWords,
  ...timeWords,
  ...situationWords,
  ...decisionWords,
  ...caseWords,
}

/** Choices that have a name of their own; all others stand in their place. */
export const choices: Readonly<Record<string, Choice>> = {
  ...policyChoices,
  ...guardChoices,
  ...timeChoices,
  ...decisionChoices,
}
