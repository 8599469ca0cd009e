/** The patterns and the codecs agree, text by text; where they cannot, the pattern is the one that lets pass. */
import fc from 'fast-check'
import type * as t from 'io-ts'
import { describe, expect, it } from 'vitest'
import { texts } from '../../.config/schema/texts.js'
import { LocalDate } from '../../src/time/date.js'
import { DurationCodec } from '../../src/time/duration.js'
import { InstantCodec } from '../../src/time/instant.js'
import { Span } from '../../src/time/span.js'
import { Zone } from '../../src/time/zone.js'

const reads = (codec: t.Mixed, json: unknown): boolean => codec.decode(json)._tag === 'Right'

/** A codec of one end of a span, asked with another end that fits. */
const end = (field: 'from' | 'to', other: object) => (text: string): boolean => reads(Span, { ...other, [field]: text })

interface Kind {
  readonly words: string
  readonly codec: (text: string) => boolean
  readonly good: ReadonlyArray<string>
  readonly bad: ReadonlyArray<string>
  /** What the codec refuses, and no pattern can. */
  readonly beyond: ReadonlyArray<string>
}

const kinds: ReadonlyArray<Kind> = [
  {
    words: DurationCodec.name, codec: (text) => reads(DurationCodec, text),
    good: ['P1W', 'P7D', 'PT1S', 'PT10H', 'P1DT2H3M4S', 'P0DT1S', 'P36525D', 'PT007M'],
    bad: ['', 'P', 'PT', 'P0D', 'P0W', 'PT0S', 'P1M', 'P1Y', 'P1W1D', 'P1.5D', '-P1D', 'P1D ', ' P1D', 'P1DT', 'PT1D', 'p1d', 'P1D\n', '1', 'P٣D'],
    beyond: ['P36526D', 'P99999999999999999999D'],
  },
  {
    words: InstantCodec.name, codec: (text) => reads(InstantCodec, text),
    good: [
      '1970-01-01T00:00:00Z', '2199-12-31T23:59:59.999Z', '2026-11-22T09:00Z', '2026-11-22T09:00:00.1+05:45', '2024-02-29T00:00:00Z',
      '1969-12-31T23:00:00-01:00', '2200-01-01T00:30:00+01:00',
    ],
    bad: [
      '2026-11-22', '2026-11-22T09:00:00', '2026-11-22T09Z', '2026-11-22T24:00:00Z', '2026-11-22T09:60:00Z', '2026-11-22T09:00:60Z',
      '2026-11-22T09:00:00.0001Z', '2026-11-22 09:00:00Z', '2026-11-31T00:00:00Z', '2026-02-30T00:00:00Z', '2026-13-01T00:00:00Z', '2026-00-01T00:00:00Z',
      '1968-12-31T23:59:59Z', '2201-01-01T00:00:00Z', '+002026-11-22T09:00:00Z', '2026-11-22T09:00:00+24:00', '2026-11-22T09:00:00z', '2026-11-22T09:00:00Z\n',
    ],
    beyond: ['2026-02-29T00:00:00Z', '1969-12-31T23:59:59Z', '2200-01-01T00:00:00Z'],
  },
  {
    words: LocalDate.name, codec: (text) => reads(LocalDate, text),
    good: ['1970-01-01', '2199-12-31', '2024-02-29', '2026-11-30'],
    bad: ['1969-12-31', '2200-01-01', '2026-02-30', '2026-04-31', '2026-13-01', '2026-1-1', '2026-11-22T00:00:00Z', ' 2026-11-22', '2026-11-22\n'],
    beyond: ['2026-02-29'],
  },
  {
    words: Zone.name, codec: (text) => reads(Zone, text),
    good: ['Europe/Paris', 'UTC', 'Etc/GMT+5', 'America/Argentina/Buenos_Aires', 'europe/paris'],
    bad: ['', '+01:00', '-05:00', 'Europe/Paris ', 'Europe Paris', 'Zürich', '1st/Zone', 'UTC\n'],
    beyond: ['Mars/Olympus', 'Europe/', 'BST'],
  },
  {
    words: 'a time such as 08:00 (from 00:00 to 23:59)', codec: end('from', { to: '24:00' }),
    good: ['00:00', '09:59', '23:59'], bad: ['24:00', '9:00', '08:60', '08:00:00', '0800', '08:00\n'], beyond: [],
  },
  {
    words: 'a time such as 21:00 (from 00:00 to 24:00)', codec: end('to', { from: '00:01' }),
    good: ['00:00', '09:59', '23:59', '24:00'], bad: ['24:01', '25:00', '9:00', '08:60', '0800', '08:00\n'], beyond: [],
  },
]

it('holds of every text that has a pattern', () => {
  const patterns = Object.entries(texts).filter(([, { schema }]) => schema.pattern !== undefined)
  expect(patterns.map(([words]) => words).sort()).toEqual(kinds.map(({ words }) => words).sort())
})

describe.each(kinds)('$words', ({ words, codec, good, bad, beyond }) => {
  const { pattern = '', examples = [] } = texts[words]?.schema ?? {}
  const matches = (text: string): boolean => new RegExp(pattern, 'u').test(text)

  it('both accept what is good, and the examples', () => {
    for (const text of [...good, ...examples]) expect([text, codec(text), matches(text)]).toEqual([text, true, true])
    expect(examples.length).toBeGreaterThan(0)
  })

  it('both refuse what is bad', () => {
    for (const text of bad) expect([text, codec(text), matches(text)]).toEqual([text, false, false])
  })

  it('only the codec refuses what no pattern can', () => {
    for (const text of beyond) expect([text, codec(text), matches(text)]).toEqual([text, false, true])
  })

  it('the pattern lets pass whatever the codec reads', () => {
    const near = fc.constantFrom(...good, ...bad, ...beyond)
    const change = fc.tuple(near, fc.nat(30), fc.nat(2), fc.string({ unit: fc.constantFrom(...'0123456789PTWDHMSZ+-:./ _aé'), maxLength: 3 }))
    fc.assert(fc.property(change, ([text, at, gone, put]) => {
      const changed = text.slice(0, at) + put + text.slice(at + gone)
      return !codec(changed) || matches(changed)
    }), { numRuns: 3000 })
  })
})
