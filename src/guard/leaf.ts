/** A leaf is a guard of one kind, compiled: asked a question, it answers with a set of moments, and with what it saw. */
import type { Guard } from './guard.js'
import type { Observed } from './observed.js'
import type { Question } from './question.js'

export interface Leaf {
  /** The moments from the question's `now` on at which contact is allowed. */
  readonly guard: (question: Question) => Guard
  /** What the guard looked at. */
  readonly observed: (question: Question) => Observed
}
