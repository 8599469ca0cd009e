/**
 * Gathering the bytes of what is read at once: a line, a `.json` file, a policy. It is text in UTF-8 and has an end: of
 * one that is longer than the bound, no more is kept than that it was.
 */
import { isUtf8 } from 'node:buffer'
import type { Parsed, Problem } from '../index.js'

const mebibytes = 64

/** The bytes of the longest text. */
export const longest = mebibytes * 2 ** 20

/** Gathers the bytes of one text after the other. */
export interface Gathering {
  readonly add: (bytes: Buffer) => void
  readonly tooLong: () => boolean
  /** The text so far, as JSON, or `undefined` where it is blank; the next one begins. */
  readonly take: () => Parsed<unknown> | undefined
}

const wrong = (expected: string, received: string, message: string): Parsed<never> => {
  const problem: Problem = { path: '', expected, received, message }
  return { _tag: 'Left', left: [problem] }
}

const tooLong = wrong(
  `at most ${mebibytes} MiB`,
  `more than ${mebibytes} MiB`,
  `this is longer than ${mebibytes} MiB: write each situation on a line of its own, or leave out what is over.`,
)
const notUtf8 = wrong('text in UTF-8', 'bytes that are not UTF-8', 'this is not text in UTF-8.')

/** What a blank text is where there should be some. */
export const nothing = wrong('JSON', 'nothing', 'this is empty, but must be JSON.')

/** The beginning of the text, for people to recognise it. */
const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

const parse = (text: string): Parsed<unknown> => {
  try {
    return { _tag: 'Right', right: JSON.parse(text) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return wrong('JSON', shown(text.trim()), `this is not JSON; the parser says: ${reason}.`)
  }
}

/** A byte order mark may stand before any text: files are joined. */
const decoded = (bytes: Buffer): Parsed<unknown> | undefined => {
  if (!isUtf8(bytes)) return notUtf8
  const marked = bytes.toString('utf8')
  const text = marked.startsWith('\uFEFF') ? marked.slice(1) : marked
  return /^[ \t\r\n]*$/.test(text) ? undefined : parse(text)
}

/** Nothing gathered yet. */
export const gathering = (): Gathering => {
  let pieces: Array<Buffer> = []
  let size = 0
  return {
    add: (bytes) => {
      size += bytes.length
      if (size > longest) pieces = []
      else pieces.push(bytes)
    },
    tooLong: () => size > longest,
    take: () => {
      const [only] = pieces
      const bytes = only !== undefined && pieces.length === 1 ? only : Buffer.concat(pieces)
      const taken = size > longest ? tooLong : decoded(bytes)
      pieces = []
      size = 0
      return taken
    },
  }
}
