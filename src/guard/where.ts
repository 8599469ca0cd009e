/** Where a guard's clock is: with the customer, or in a zone that the guard names. */
import type * as t from 'io-ts'
import { type Zone, zoneOr } from '../time/zone.js'
import type { Question } from './question.js'

/** A guard's zone in JSON. */
export const GuardZone = /*#__PURE__*/ (() => zoneOr('customer'))()
export type GuardZone = t.TypeOf<typeof GuardZone>

/** The zones whose clocks the guard reads; none: unknown. */
export const zonesFor = (zone: GuardZone, question: Question): ReadonlyArray<Zone> =>
  zone === 'customer' ? question.facts.zones : [zone]
