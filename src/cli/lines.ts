/** Lines: a stream of bytes cut at its line feeds. Each is read when it is whole: no character is cut in two. */
import type { Parsed } from '../index.js'
import { gathering } from './gathering.js'

/** A line that is not blank: its number, from 1, and its JSON. */
export interface Line {
  readonly line: number
  readonly json: Parsed<unknown>
}

const feed = 0x0a

/** The lines of a stream, as many at a time as each chunk of it ends. */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Iterable<Line>> {
  const text = gathering()
  let line = 0
  const end = function* (): Generator<Line> {
    const json = text.take()
    line += 1
    if (json !== undefined) yield { line, json }
  }
  const whole = function* (chunk: Buffer): Generator<Line> {
    let start = 0
    for (let at = chunk.indexOf(feed); at >= 0; at = chunk.indexOf(feed, start)) {
      text.add(chunk.subarray(start, at))
      yield* end()
      start = at + 1
    }
    text.add(chunk.subarray(start))
  }
  for await (const chunk of stream) yield whole(chunk)
  yield end()
}
