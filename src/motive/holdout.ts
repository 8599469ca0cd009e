/** The holdout: a share of the customers, drawn by id, whom we leave alone, to measure whether reaching out helps. */
import type * as t from 'io-ts'
import { UnchanneledExemptions } from '../guard/scope.js'
import type { Names } from '../json/names.js'
import { closed, optional } from '../json/record.js'
import { share, text } from '../json/scalar.js'

/** A holdout in JSON: a new `salt` draws a new share. */
export const Holdout = (names: Names) => closed({ share, salt: text, unless: optional(UnchanneledExemptions(names)) })
export type Holdout = t.TypeOf<ReturnType<typeof Holdout>>

/** FNV-1a, 32 bits, over UTF-8. */
const fnv1a32 = (words: string): number =>
  new TextEncoder().encode(words).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0x811c9dc5) >>> 0

/** MurmurHash3's finaliser: FNV alone clumps consecutive ids. */
const fmix32 = (hash: number): number => {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** Whether the customer is drawn. */
export const isDrawn = ({ salt, share: drawn }: Holdout, customerId: string): boolean =>
  fmix32(fnv1a32(`${salt}:${customerId}`)) / 2 ** 32 < drawn
