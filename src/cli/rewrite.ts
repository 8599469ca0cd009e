/** Rewriting: some values of a JSON text are replaced in place, and all the rest stays as its author wrote it. */

/** A value to be replaced, and by what. */
export interface Change {
  /** A JSON Pointer. */
  readonly path: string
  readonly value: unknown
}

/** Where a value stands in the text. */
interface Place {
  readonly start: number
  readonly end: number
}

/** A bracket, a separator, a text, or a number or word. */
const tokens = /[[\]{},:]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s[\]{},:"]+/g

const pointer = (keys: ReadonlyArray<string | number>): string =>
  keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/**
 * Where the values of a valid JSON text stand, no deeper than `deepest` fields and items. Of a field written twice, the
 * later counts.
 */
const placesIn = (text: string, deepest: number): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>()
  /** The path of the value that comes next: in a list its position, in an object its field. */
  const keys: Array<string | number> = []
  const starts: Array<number> = []
  let previous = ''
  const found = (start: number, end: number): void => {
    if (keys.length <= deepest) places.set(pointer(keys), { start, end })
  }
  for (const { 0: token, index } of text.matchAll(tokens)) {
    const last = keys.length - 1
    const around = keys[last]
    if (token === '{' || token === '[') {
      starts.push(index)
      keys.push(token === '[' ? 0 : '')
    } else if (token === '}' || token === ']') {
      keys.pop()
      found(starts.pop()!, index + 1)
    } else if (token === ',') {
      if (typeof around === 'number') keys[last] = around + 1
    } else if (typeof around === 'string' && (previous === '{' || previous === ',')) {
      keys[last] = JSON.parse(token) as string
    } else if (token !== ':') {
      found(index, index + token.length)
    }
    previous = token
  }
  return places
}

/** A list of plain values on one line; what has parts of its own on several, as far in as the line where it begins. */
const written = (value: unknown, text: string, start: number, lineEnd: string): string => {
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null))
    return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const indent = /^[ \t]*/.exec(line)?.[0] ?? ''
  return JSON.stringify(value, null, 2).replaceAll('\n', `${lineEnd}${indent}`)
}

/** The text with the changes made. Each path must be there, and none inside another. */
export const rewritten = (text: string, changes: ReadonlyArray<Change>): string => {
  const deepest = changes.reduce((most, { path }) => Math.max(most, path.split('/').length - 1), 0)
  const places = placesIn(text, deepest)
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const edits = changes
    .flatMap(({ path, value }) => {
      const place = places.get(path)
      return place === undefined ? [] : [{ ...place, value: written(value, text, place.start, lineEnd) }]
    })
    .sort((a, b) => a.start - b.start)
  const pieces: Array<string> = []
  let at = 0
  for (const { start, end, value } of edits) {
    pieces.push(text.slice(at, start), value)
    at = end
  }
  return [...pieces, text.slice(at)].join('')
}
