/** A leaf is a guard of one kind, compiled: for every question that is put to it, it is a set of moments. */
import { type Instant, later, never } from '../time/instant.js'
import type { Guard } from './guard.js'
import { type Holder, releaseAt } from './hold.js'
import type { Observed } from './observed.js'
import type { Question } from './question.js'

/** The moments from the question's `now` on at which contact is allowed, read as a guard is. */
export interface Moments {
  /** Whether it stays open once it is: who was told when it opens need not ask again. */
  readonly settles: boolean
  readonly opens: (question: Question, at: Instant) => Instant
  readonly closes: (question: Question, at: Instant) => Instant
}

/** A guard of one kind, whatever its name and scope. */
export interface Leaf extends Moments {
  /** Whether it has anything to say; absent: always. */
  readonly concerns?: ((question: Question) => boolean) | undefined
  /** What it counts, where that is all that it does: the search then counts by itself, without a detour. */
  readonly holder?: Holder | undefined
  /** What the guard looked at. */
  readonly observed: (question: Question) => Observed
}

/** Opens at the last release, and stays open. `release` need not say which, where it is not after `at`. */
export const settling = (release: (question: Question, at: Instant) => Instant): Moments => ({
  settles: true,
  opens: (question, at) => later(at, release(question, at)),
  closes: (question, at) => (release(question, at) > at ? at : never),
})

/** Opens once there is room, and stays open. */
export const holding = (holder: Holder): Moments & { readonly holder: Holder } => ({
  ...settling((question, at) => releaseAt(holder, question, at)),
  holder,
})

/** Opens and closes as a guard does. */
export const recurring = (guard: (question: Question) => Guard): Moments => ({
  settles: false,
  opens: (question, at) => guard(question).opens(at),
  closes: (question, at) => guard(question).closes(at),
})

/** A leaf that is put one question. */
export const asked = ({ opens, closes }: Moments, question: Question): Guard => ({
  opens: (at) => opens(question, at),
  closes: (at) => closes(question, at),
})
