/** Lines, whatever the chunks in which they come. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Line, linesOf } from '../../src/cli/lines.js'
import { patience, runs } from '../arbitraries/runs.js'

async function* stream(chunks: ReadonlyArray<Buffer>): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield chunk
}

const read = async (chunks: ReadonlyArray<Buffer>): Promise<ReadonlyArray<Line>> => {
  const lines: Array<Line> = []
  for await (const some of linesOf(stream(chunks))) lines.push(...some)
  return lines
}

/** The bytes cut at each of the places. */
const cut = (bytes: Buffer, places: ReadonlyArray<number>): ReadonlyArray<Buffer> => {
  const at = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
  return at.slice(1).map((end, i) => bytes.subarray(at[i], end))
}

const value = fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 2 }), fc.constant('納期 📦 é'))
const blank = fc.constantFrom('', ' ', '\t \r')
const places = fc.array(fc.nat(), { maxLength: 8 })

describe('lines', () => {
  it('Chunks do not matter: each line that is not blank is read, with its number', async () => {
    const content = fc.array(fc.oneof(value.map((json) => ({ json })), blank), { maxLength: 8 })
    await fc.assert(fc.asyncProperty(content, fc.constantFrom('\n', '\r\n'), fc.boolean(), places, async (items, feed, closed, at) => {
      const texts = items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item.json)))
      const bytes = Buffer.from(texts.join(feed) + (closed ? feed : ''))
      const expected = texts.flatMap((text, i) => (text.trim() === '' ? [] : [{ line: i + 1, json: { _tag: 'Right', right: JSON.parse(text) as unknown } }]))
      expect(await read(cut(bytes, at))).toEqual(expected)
    }), runs(500))
  }, patience)

  it('Any bytes at all are read, or are a problem', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), places, async (bytes, at) => {
      const whole = await read([Buffer.from(bytes)])
      expect(await read(cut(Buffer.from(bytes), at))).toEqual(whole)
      for (const { json } of whole) if (json._tag === 'Left') expect(json.left).toHaveLength(1)
    }), runs(500))
  }, patience)
})
