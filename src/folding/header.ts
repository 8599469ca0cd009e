/** What a saved book begins with: a mark, a checksum, the length of the header, four bytes each; the header in JSON. */
import { chain, left, map, mapLeft } from 'fp-ts/lib/Either.js'
import { parse } from 'fp-ts/lib/Json.js'
import { pipe } from 'fp-ts/lib/function.js'
import type * as t from 'io-ts'
import { list } from '../json/list.js'
import type { Problem } from '../json/problem.js'
import { open } from '../json/record.js'
import { text, wholeFrom } from '../json/scalar.js'
import { type Parsed, read } from '../policy/parse.js'
import { Extents } from './coverage.js'

const count = /*#__PURE__*/ (() => wholeFrom(0, 2 ** 32))()

/** Of each page it says how many customers it has, and how many bytes their contacts take. */
export const Header = /*#__PURE__*/ (() =>
  open({
    customers: list(text),
    words: list(text),
    keeps: list(Extents),
    pages: list(open({ customers: count, bytes: count })),
  }))()
export type Header = t.TypeOf<typeof Header>

/** The first four bytes say what this is, and that numbers are written with the lowest byte first, as mostly. */
export const mark = 0x31_42_46_54

/** The checksum is that of all from here on. */
export const checkedFrom = 8

/** Here the header begins. */
export const headerAt = 12

/** FNV-1a, 32 bits: whether bytes were changed or cut off, not whether somebody meant to. */
export const checksum = (bytes: Uint8Array): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < bytes.length; i += 1) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
  return hash >>> 0
}

/** Bytes that are no book. */
export const damaged = (received: string): Problem => ({
  path: '',
  expected: 'a book that was saved',
  received,
  message: `This must be a book that was saved, but is ${received}.`,
})

/** A header, and how many bytes it takes. */
export type Head = Header & { readonly length: number }

/** What a book that was saved begins with, if nothing was changed or cut off. */
export const headerOf = (bytes: Uint8Array): Parsed<Head> => {
  if (bytes.length < headerAt) return left([damaged('cut off')])
  const [marked, sum, length] = new Uint32Array(bytes.slice(0, headerAt).buffer) as unknown as [number, number, number]
  if (marked !== mark) return left([damaged('something else, or was saved on another kind of machine')])
  if (sum !== checksum(bytes.subarray(checkedFrom))) return left([damaged('changed, or cut off')])
  return pipe(
    parse(new TextDecoder().decode(bytes.subarray(headerAt, headerAt + length))),
    mapLeft(() => [damaged('without a header')] as const),
    chain((json) => read(Header, json)),
    map((header) => ({ ...header, length })),
  )
}
