/** The parts of authored policies and situations, as the laws take them apart and put them together again. */
import type { PolicyJson, SituationJson } from 'tactful'
import type { Authored } from '../arbitraries/authored.js'

export interface GuardPart extends Authored {
  readonly kind: string
  readonly name: string
  readonly guards?: ReadonlyArray<GuardPart>
}
export interface PlayPart extends Authored {
  readonly name: string
  readonly when: Authored | ReadonlyArray<Authored>
}
export interface RecordPart extends Authored {
  readonly id: string
  readonly at: string
}
export interface ConsentPart {
  readonly channel?: string
  readonly purpose?: string
  readonly given: boolean
  readonly at: string
  readonly until?: string
}
export interface CustomerPart {
  readonly id: string
  readonly zone?: string | ReadonlyArray<string>
  readonly regions?: ReadonlyArray<string>
  readonly segments?: ReadonlyArray<string>
  readonly consents?: ReadonlyArray<ConsentPart>
  readonly guards?: ReadonlyArray<GuardPart>
}
interface Policy {
  readonly plays: ReadonlyArray<PlayPart>
  readonly guards?: ReadonlyArray<GuardPart>
  readonly unknownZone?: string
  readonly horizon?: string
  readonly stance?: unknown
  readonly holdout?: Authored
}
interface Situation {
  readonly now: string
  readonly customer: CustomerPart
  readonly signals?: ReadonlyArray<RecordPart>
  readonly issues?: ReadonlyArray<RecordPart>
  readonly contacts?: ReadonlyArray<RecordPart>
}

export const partsOf = (policy: PolicyJson): Policy => policy as unknown as Policy
export const recordsOf = (situation: SituationJson): Situation => situation as unknown as Situation
export const guardsOf = (policy: PolicyJson): ReadonlyArray<GuardPart> => partsOf(policy).guards ?? []
export const ownGuardsOf = (situation: SituationJson): ReadonlyArray<GuardPart> => recordsOf(situation).customer.guards ?? []
export const contactsOf = (situation: SituationJson): ReadonlyArray<RecordPart> => recordsOf(situation).contacts ?? []

/** The policy with some of its fields replaced; a field that is `undefined` is left out. */
export const revised = (policy: PolicyJson, fields: Partial<Policy> | Authored): PolicyJson =>
  stripped({ ...policy, ...fields }) as unknown as PolicyJson
export const retold = (situation: SituationJson, fields: Partial<Situation> | Authored): SituationJson =>
  stripped({ ...situation, ...fields }) as unknown as SituationJson
/** The situation with some facts about the customer replaced; `undefined` makes one unknown. */
export const withCustomer = (situation: SituationJson, facts: Authored): SituationJson =>
  retold(situation, { customer: stripped({ ...recordsOf(situation).customer, ...facts }) })

export const stripped = (fields: object): Authored =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** Every guard, those inside any-of guards too. */
export const nested = (guards: ReadonlyArray<GuardPart>): ReadonlyArray<GuardPart> =>
  guards.flatMap(guard => [guard, ...nested(guard.guards ?? [])])

export const allGuards = (policy: PolicyJson, situation: SituationJson): ReadonlyArray<GuardPart> =>
  nested([...guardsOf(policy), ...ownGuardsOf(situation)])

export const without = <A>(list: ReadonlyArray<A>, index: number): ReadonlyArray<A> => list.filter((_, at) => at !== index)

/** One of the list, for a random number; `undefined` of an empty list. */
export const oneOf = <A>(list: ReadonlyArray<A>, random: number): A | undefined => list[random % Math.max(1, list.length)]
