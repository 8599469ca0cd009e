/** Consent as guards: a refusal closes, with no exemption; an opt-in opens only while a grant holds. */
import type * as t from 'io-ts'
import { type Consent, concerns, lifts } from '../customer/consent.js'
import type { Names } from '../json/names.js'
import { closed } from '../json/record.js'
import { oneOf } from '../json/scalar.js'
import { type Guard, type Stretch, allOf, always, during } from './guard.js'
import { never } from '../time/instant.js'
import { type Leaf, recurring } from './leaf.js'
import type { Question } from './question.js'
import { guardFields } from './scope.js'

/** An opt-in in JSON. */
export const OptIn = (names: Names) => closed({ kind: oneOf('opt-in'), ...guardFields(names) })
export type OptIn = t.TypeOf<ReturnType<typeof OptIn>>

const concerning = (question: Question, given: boolean): ReadonlyArray<Consent> =>
  question.facts.customer.consents.filter((consent) => consent.given === given && concerns(consent, question))

/** A grant holds from its date until it lapses. */
const holds = (grant: Consent): Stretch => ({ from: grant.at, to: grant.until })

const unrefused = (question: Question): Guard => {
  if (question.facts.customer.consents.length === 0) return always
  const refusals = concerning(question, false)
  const grants = concerning(question, true)
  const free = refusals.map((refused) =>
    during([...grants.filter((grant) => lifts(grant, refused)).map(holds), { from: refused.until, to: never }]),
  )
  return allOf(free, question.facts.horizon)
}

/** Built in: open while no refusal binds. A refusal binds at once, until it ends or a later grant lifts it. */
export const refusal = (): Leaf => ({
  ...recurring(unrefused),
  observed: (question) => ({ consents: concerning(question, false) }),
})

/** Open while a grant holds and no refusal binds. */
export const optIn = (): Leaf => ({
  ...recurring((question) =>
    allOf([during(concerning(question, true).map(holds)), unrefused(question)], question.facts.horizon),
  ),
  observed: (question) => ({ consents: concerning(question, true) }),
})
