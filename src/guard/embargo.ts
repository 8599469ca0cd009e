/** An embargo: no contact from one instant to another. */
import type * as t from 'io-ts'
import { checked } from '../json/check.js'
import type { Names } from '../json/names.js'
import { closed, isObject, optional, own } from '../json/record.js'
import { oneOf } from '../json/scalar.js'
import { InstantCodec, beginning, never } from '../time/instant.js'
import { during, not } from './guard.js'
import { type Leaf, recurring } from './leaf.js'
import { guardFields } from './scope.js'

const instantOf = (json: unknown): number => {
  const read = InstantCodec.decode(json)
  return read._tag === 'Right' ? read.right : NaN
}

/** An embargo in JSON: closed from `from`, or since ever, to `to`, or for ever; at `to` it is open again. */
export const Embargo = (names: Names) =>
  checked(
    closed({ kind: oneOf('embargo'), ...guardFields(names), from: optional(InstantCodec), to: optional(InstantCodec) }),
    (json) => {
      const [from, to] = [own(json, 'from'), own(json, 'to')]
      if (isObject(json) && from === undefined && to === undefined)
        return [{ at: [], expected: 'an embargo with "from", "to" or both' }]
      return instantOf(from) >= instantOf(to) ? [{ at: ['to'], expected: 'an instant later than "from"' }] : []
    },
  )
export type Embargo = t.TypeOf<ReturnType<typeof Embargo>>

/** Open before `from`, and from `to` on. */
export const embargo = ({ from = beginning, to = never }: Embargo): Leaf => {
  const guard = not(during([{ from, to }]))
  return {
    ...recurring(() => guard),
    observed: () => ({}),
  }
}
