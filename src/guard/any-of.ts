/** Any of: several guards of which one is enough. Those that do not apply are left out. */
import type * as t from 'io-ts'
import { distinctNames } from '../json/check.js'
import { someOf } from '../json/list.js'
import type { Names } from '../json/names.js'
import { closed } from '../json/record.js'
import { oneOf } from '../json/scalar.js'
import { anyOf, nowhen } from './guard.js'
import { type Leaf, asked, recurring } from './leaf.js'
import type { Question } from './question.js'
import { guardFields } from './scope.js'

/** Any-of in JSON, over guards of every kind. A decision cites its name, not theirs. */
export const AnyOf = <G extends t.Mixed>(names: Names, guard: G) =>
  closed({ kind: oneOf('any-of'), ...guardFields(names), guards: distinctNames(someOf(guard)) })

/** A guard among several. */
interface Alternative extends Leaf {
  readonly name: string
  readonly applies: (question: Question) => boolean
  /** Whether it applies whatever the customer's unknown groups turn out to be. */
  readonly surelyApplies: (question: Question) => boolean
}

/** Open while one that surely applies is. What applies only because the customer's groups are unknown opens nothing. */
export const anyOfThese = (alternatives: ReadonlyArray<Alternative>): Leaf => ({
  concerns: (question) => alternatives.some((one) => one.applies(question)),
  ...recurring((question) =>
    anyOf(
      alternatives.map((one) => (one.surelyApplies(question) ? asked(one, question) : nowhen)),
      question.facts.horizon,
    ),
  ),
  observed: (question) => ({
    guards: alternatives.map((one) => ({
      name: one.name,
      applies: one.applies(question),
      open: one.surelyApplies(question) && one.opens(question, question.facts.now) === question.facts.now,
      observed: one.observed(question),
    })),
  }),
})
