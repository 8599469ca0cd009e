/** Contacts as bytes are the same contacts again, to the last field. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSound, pack, unpack, wordsOf } from '../../src/folding/packed.js'
import { type Contact, outcomes } from '../../src/ledger/contact.js'
import type { Instant } from '../../src/time/instant.js'
import { runs } from '../arbitraries/runs.js'

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '\uFEFFk', '\uD800', '\uD801', 'é\u{1F4E6}', 'email'))
const contact: fc.Arbitrary<Contact> = fc.record({
  id: text,
  rev: fc.oneof(fc.constant(0), fc.maxSafeNat()),
  at: fc.integer({ min: 0, max: 7_258_118_399_999 }) as fc.Arbitrary<number> as fc.Arbitrary<Instant>,
  direction: fc.constantFrom('outbound' as const, 'inbound' as const),
  channel: text,
  purpose: fc.option(text, { nil: undefined }),
  play: fc.option(text, { nil: undefined }),
  topics: fc.array(text, { maxLength: 3 }),
  outcome: fc.constantFrom(...outcomes),
  by: fc.constantFrom(undefined, 'automation' as const, 'agent' as const),
})

const contacts = fc.array(contact, { maxLength: 8 }).map((list) => list.sort((a, b) => a.at - b.at))

const plain: Contact = {
  id: 'k', rev: 0, at: 0 as Instant, direction: 'outbound', channel: 'email', purpose: undefined, play: undefined,
  topics: [], outcome: 'sent', by: undefined,
}

describe('packed contacts', () => {
  it('share the names that are known', () => {
    const words = wordsOf(['email'])
    pack([plain, plain], words, () => false)
    expect(words.list).toEqual(['email'])
  })

  it('have dates and revisions, or are none', () => {
    const latest = 8.64e15
    expect([{ at: latest }, { at: latest + 1 }, { at: NaN }, { rev: 2 ** 53 - 1 }, { rev: 2 ** 53 }].map((more) => isSound({ ...plain, ...more } as Contact)))
      .toEqual([true, false, false, true, false])
  })

  it('are the same when unpacked', () => {
    fc.assert(fc.property(contacts, fc.nat(9), (list, from) => {
      const words = wordsOf(['email'])
      const bytes = pack(list, words, () => false)
      const among = Uint8Array.of(...Array.from({ length: from }, () => 255), ...bytes, 255)
      expect(unpack(among, from, from + bytes.length, words, false)).toEqual(list)
      expect(list.every(isSound)).toBe(true)
    }), runs(500))
  })

  it('are, for a decision, those at which it looks, without ids', () => {
    fc.assert(fc.property(contacts, (list) => {
      const words = wordsOf([])
      const bytes = pack(list, words, ({ direction }) => direction === 'inbound')
      expect(unpack(bytes, 0, bytes.length, words, true)).toEqual(list.filter(({ direction }) => direction === 'inbound').map((one) => ({ ...one, id: '' })))
    }), runs(200))
  })

  it('have no topics beyond their end', () => {
    expect(unpack(Uint8Array.of(0, 0, 0, 0, 100, 0), 0, 6, wordsOf(['a']), false)).toMatchObject([{ topics: ['a'] }])
  })

  it('that nobody packed end where they end, and are seen to be none', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const found = unpack(bytes, 0, bytes.length, wordsOf(['a']), false)
      expect(found.length).toBeLessThanOrEqual(bytes.length)
      for (const one of found.filter(isSound)) expect(unpack(pack([one], wordsOf(['a']), () => false), 0, 1000, wordsOf(['a']), false)[0]).toEqual(one)
    }), runs(1000))
  })
})
