/** Where a guard's clock is: with the customer, or in a zone that the guard names. */
import type * as t from 'io-ts'
import { choice } from '../json/choice.js'
import { oneOf } from '../json/scalar.js'
import { Zone } from '../time/zone.js'
import type { Question } from './question.js'

/** A guard's zone in JSON. */
export const GuardZone = /*#__PURE__*/ (() =>
  choice(
    { customer: oneOf('customer'), named: Zone },
    '"customer" or an IANA time zone such as Europe/Paris',
    (value) => (value === 'customer' ? 'customer' : 'named'),
  ))()
export type GuardZone = t.TypeOf<typeof GuardZone>

/** The zones whose clocks the guard reads; none: unknown. */
export const zonesFor = (zone: GuardZone, question: Question): ReadonlyArray<Zone> =>
  zone === 'customer' ? question.zones : [zone]
