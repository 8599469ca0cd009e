/** A saved book is loaded from whatever kind of bytes it comes in; damaged or made up, it is refused and nothing crashes. */
import { encodeLedger } from 'tactful'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../arbitraries/runs.js'
import { valid } from '../valid.js'
import { asked, day, email, engineOf, folded, limitedBy, refusal } from './small.js'

const engine = engineOf(limitedBy({ kind: 'cap', atMost: 2, within: { rolling: 'P7D' }, counts: { topics: ['order-*'] } }))
const ledgers = Array.from({ length: 258 }, (_, i) =>
  [`c-${i}`, folded(engine, i % 3 === 0 ? [email('k1', i % 7 * day, { topics: ['order-1'] }), email('k\uD800', day)] : [])] as const)
const book = engine.book([...ledgers, ['empty', engine.ledger.empty]])
const bytes = book.save()

const headerAt = 12
const headerOf = (saved: Uint8Array) => {
  const length = new DataView(saved.buffer).getUint32(8, true)
  return { length, header: JSON.parse(new TextDecoder().decode(saved.subarray(headerAt, headerAt + length))) as Record<string, unknown> }
}

/** With the right checksum, as somebody would who means to. */
const signed = (saved: Uint8Array): Uint8Array => {
  let hash = 0x811c9dc5
  for (const byte of saved.subarray(8)) hash = Math.imul(hash ^ byte, 0x01000193)
  new DataView(saved.buffer).setUint32(4, hash >>> 0, true)
  return saved
}

/** The book with another header, or with other columns. */
const forged = (header: object, columns = bytes.subarray(headerAt + headerOf(bytes).length)): Uint8Array => {
  const head = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify({ ...headerOf(bytes).header, ...header }))
  const made = new Uint8Array(headerAt + head.length + columns.length)
  made.set(bytes.subarray(0, 8))
  new DataView(made.buffer).setUint32(8, head.length, true)
  made.set(head, headerAt)
  made.set(columns, headerAt + head.length)
  return signed(made)
}

const firstPage = (() => {
  const { length, header } = headerOf(bytes)
  const [first] = header['pages'] as [{ readonly customers: number; readonly bytes: number }]
  const from = headerAt + length
  return forged({ pages: [first] }, bytes.subarray(from, from + 16 * first.customers + first.bytes))
})()

describe('a saved book', () => {
  it.each<readonly [string, (saved: Uint8Array) => Uint8Array]>([
    ['as it is', (saved) => saved],
    ['from a file of Node’s', (saved) => Buffer.from(saved)],
    ['from amidst other bytes', (saved) => new Uint8Array([7, ...saved, 7]).subarray(1, saved.length + 1)],
  ])('is the same book %s', (_, from) => {
    const loaded = valid(engine.load(from(bytes)))
    expect(loaded.customers()).toEqual(book.customers())
    expect(loaded.customers().map((id) => encodeLedger(loaded.ledger(id)))).toEqual(book.customers().map((id) => encodeLedger(book.ledger(id))))
    expect(loaded.save()).toEqual(bytes)
  })

  it('of nobody names nothing', () => {
    expect(headerOf(engine.book([]).save()).header).toEqual({ customers: [], words: [], keeps: [], pages: [] })
  })

  it('is refused for a policy that asks for more, unless nothing is forgotten yet', () => {
    const longer = engineOf(limitedBy({ kind: 'cap', atMost: 3, within: { rolling: 'P8D' }, counts: { topics: ['order-*'] } }))
    expect(refusal(longer.load(bytes))).toContain('/keeps: The ledger is of another policy')
    expect(valid(longer.load(engine.book([['c', engine.ledger.empty]]).save())).size).toBe(1)
  })
})

describe('what is no saved book is refused', () => {
  it('and told what was expected, and what came', () => {
    expect(engine.load(new Uint8Array())).toMatchObject({ left: [{ path: '', expected: 'a book that was saved', received: 'cut off' }] })
  })

  it.each<readonly [string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'cut off'],
    ['next to nothing', new Uint8Array(12), 'something else, or was saved on another kind of machine'],
    ['something else', new Uint8Array(50), 'something else, or was saved on another kind of machine'],
    ['half of one', bytes.slice(0, bytes.length / 2), 'changed, or cut off'],
    ['one without a header', forged('{' as never), 'without a header'],
    ['one with too little in it', forged({}, new Uint8Array(3)), 'cut off'],
    ['one with another header', forged({ words: [1] }), '/words/0'],
    ['one that counts its customers wrong', forged({ customers: ['c'] }), 'something else'],
    ['one that leaves a customer out', forged({ customers: book.customers().slice(1) }), 'something else'],
    ['one that lacks a page', firstPage, 'something else'],
    ['one that has a customer twice', forged({ customers: book.customers().map((id) => (id === 'c-1' ? 'c-2' : id)) }), 'something else'],
    ['one that lacks names', forged({ words: [] }), 'something else'],
    ['one that lacks what is kept', forged({ keeps: [] }), 'something else'],
    ['one whose pages are not full', forged({ pages: [...(headerOf(bytes).header['pages'] as ReadonlyArray<object>)].reverse() }), 'something else'],
  ])('%s', (_, other, words) => {
    expect(refusal(engine.load(other))).toContain(words)
  })

  it.each<readonly [string, (view: DataView, from: number) => void]>([
    ['is since no time', (view, from) => { view.setFloat64(from, NaN, true) }],
    ['is since after all time', (view, from) => { view.setFloat64(from, Infinity, true) }],
    ['is since before all time', (view, from) => { view.setFloat64(from, -5, true) }],
    ['keeps what is not listed', (view, from) => { view.setUint32(from + 8 * 256, 99, true) }],
    ['keeps what is next on the list', (view, from) => {
      view.setUint32(from + 8 * 256, (headerOf(bytes).header['keeps'] as ReadonlyArray<unknown>).length, true)
    }],
    ['ends before it begins', (view, from) => { view.setUint32(from + 12 * 256, 2 ** 32 - 1, true) }],
    ['ends elsewhere', (view, from) => { view.setUint32(from + 16 * 256 - 4, 2 ** 32 - 1, true) }],
  ])('a customer that %s', (_, change) => {
    const made = bytes.slice()
    change(new DataView(made.buffer), headerAt + headerOf(bytes).length)
    expect(refusal(engine.load(signed(made)))).toContain('something else')
  })

  it('or is one: whatever was changed in it, nothing crashes then or later', () => {
    const { length } = headerOf(bytes)
    const place = fc.oneof(fc.integer({ min: 8, max: bytes.length - 1 }), fc.integer({ min: headerAt + length, max: bytes.length - 1 }))
    const changes = fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 })
    fc.assert(fc.property(changes, (all) => {
      const made = bytes.slice()
      for (const [at, byte] of all) made[at] = byte
      const loaded = engine.load(signed(made))
      if (loaded._tag === 'Left') return
      expect(loaded.right.decideAll(() => asked())).toHaveLength(loaded.right.size)
      for (const id of loaded.right.customers()) expect(encodeLedger(loaded.right.ledger(id)).ledger).toBe(1)
    }), runs(150))
  })
})
