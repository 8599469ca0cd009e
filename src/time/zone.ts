/**
 * A zone says what a wall clock shows at an instant. The platform's `Intl` knows, but answers slowly; so each zone
 * keeps a table of the moments at which its offset changes, filled in as it is needed.
 *
 * Law: the wall clock here is the wall clock of `Intl`, at every instant.
 */
import type * as t from 'io-ts'
import { choice } from '../json/choice.js'
import { oneOf, scalar } from '../json/scalar.js'
import type { Instant } from './instant.js'

/** A span of time in which a zone's clocks do not change. Its end may be no more than where the table breaks off. */
export interface ZoneOffset {
  readonly until: Instant
  /** What a wall clock is ahead of UTC, in milliseconds. */
  readonly offset: number
}

/** An IANA time zone. */
export interface Zone {
  readonly name: string
  /** The offset at an instant, and until when it surely holds. */
  readonly offsetAt: (at: Instant) => ZoneOffset
}

/** Local time as if it were UTC: milliseconds that a wall clock shows. Its days and minutes need no zone. */
export type Wall = number

/** What a wall clock in the zone shows. */
export const wallAt = (zone: Zone, at: Instant): Wall => at + zone.offsetAt(at).offset

/** No two wall clocks on earth are further apart than two days. */
export const widest = 172_800_000

/** The least instant after `at` at which the wall clock shows `wall` or later; `at` itself shows less. */
export const firstAt = (zone: Zone, wall: Wall, at: Instant): Instant => {
  for (let t = Math.max(at, wall - widest) as Instant; ;) {
    const { until, offset } = zone.offsetAt(t)
    const reached = Math.max(t, wall - offset) as Instant
    if (reached < until) return reached
    t = until
  }
}

/** What the table is filled in by: 2³⁴ ms, half a year or so. */
const block = 17_179_869_184

/** Three days: the shortest time for which any zone has changed its clocks and back is just under 7. */
const probe = 259_200_000

const digits = /(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)/

const readOffset = (format: Intl.DateTimeFormat, at: number): number => {
  const [, month, date, year, hour, minute, second] = digits.exec(format.format(at))!.map(Number)
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour), Number(minute), Number(second))
  return wall - Math.floor(at / 1000) * 1000
}

const offsetsIn = (offsetAt: (at: number) => number, from: number, to: number): ReadonlyArray<ZoneOffset> => {
  const offsets: Array<ZoneOffset> = []
  let offset = offsetAt(from)
  for (let start = from; start < to;) {
    const end = Math.min(start + probe, to)
    const next = offsetAt(end)
    if (next === offset) {
      start = end
      continue
    }
    let [before, after] = [start, end]
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2)
      if (offsetAt(middle) === offset) before = middle
      else after = middle
    }
    offsets.push({ until: after as Instant, offset })
    offset = offsetAt(after)
    start = after
  }
  offsets.push({ until: to as Instant, offset })
  return offsets
}

type Table = Zone['offsetAt']

const tableOf = (format: Intl.DateTimeFormat): Table => {
  const blocks: Array<ReadonlyArray<ZoneOffset> | undefined> = []
  return (at) => {
    const index = Math.floor(at / block)
    let offsets = blocks[index]
    if (offsets === undefined) {
      offsets = offsetsIn((instant) => readOffset(format, instant), index * block, (index + 1) * block)
      blocks[index] = offsets
    }
    let i = 0
    while (offsets[i]!.until <= at) i += 1
    return offsets[i]!
  }
}

const formatOf = (name: string): Intl.DateTimeFormat | undefined => {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    return undefined
  }
}

/** A zone's name may be written in any case; its table is one. */
const tables = new Map<string, Table>()

/** Short names that some platforms know besides IANA's, and mean by them what few would: BST as Dhaka, IST as Kolkata. */
const foreign = /^(?!cet|eet|est|gmt|hst|met|mst|prc|roc|rok|uct|utc|wet)[a-z]{3}$|systemv/

/** The zone of that name, or `undefined` where the platform's time-zone data has none. An offset is no zone. */
export const zoneOf = (name: string): Zone | undefined => {
  if (!/^[A-Za-z][\w+/-]*$/.test(name)) return undefined
  const key = name.toLowerCase()
  const known = tables.get(key)
  if (known !== undefined) return { name, offsetAt: known }
  const format = foreign.test(key) ? undefined : formatOf(name)
  if (format === undefined) return undefined
  const offsetAt = tableOf(format)
  tables.set(key, offsetAt)
  return { name, offsetAt }
}

/** A zone's name in JSON. */
export const Zone: t.Type<Zone, string, unknown> = /*#__PURE__*/ scalar(
  'an IANA time zone such as Europe/Paris',
  (json) => (typeof json === 'string' ? zoneOf(json) : undefined),
  (zone: Zone) => zone.name,
)

/** A word that stands for some zone or none, or a zone's name, in JSON. */
export const zoneOr = <const W extends string>(word: W): t.Type<Zone | W, string, unknown> =>
  choice({ word: oneOf(word), named: Zone }, `"${word}" or ${Zone.name}`, (value) => (value === word ? 'word' : 'named'))
