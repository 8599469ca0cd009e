/** The offsets of a year, by zone, written down before the clock runs: what hand-written code would ship as a table. */
import { zones } from './work.js'

const [day, quarter] = [86_400_000, 900_000]

/** `offsets[i]` holds from `since[i]` to `since[i + 1]`. */
export interface Offsets {
  readonly since: ReadonlyArray<number>
  readonly offsets: ReadonlyArray<number>
}

const offsetIn = (zone: string) => {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  return (at: number): number => {
    const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?$/.exec(format.format(at))!
    return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
  }
}

/** Clocks change on the quarter hour, and in no zone of ours twice in a day. */
const offsetsOf = (zone: string): Offsets => {
  const offsetAt = offsetIn(zone)
  const [since, offsets] = [[-Infinity], [offsetAt(Date.UTC(2025, 11, 1))]]
  for (let at = Date.UTC(2025, 11, 1); at < Date.UTC(2027, 3, 1); at += day) {
    if (offsetAt(at) === offsetAt(at + day)) continue
    for (let change = at; change < at + day; change += quarter) {
      if (offsetAt(change) === offsetAt(change + quarter)) continue
      since.push(change + quarter)
      offsets.push(offsetAt(change + quarter))
    }
  }
  since.push(Infinity)
  return { since, offsets }
}

export const offsetTables: ReadonlyMap<string, Offsets> = new Map(zones.map((zone) => [zone, offsetsOf(zone)]))

/** Milliseconds since midnight on the wall. */
export const wallAt = ({ since, offsets }: Offsets, at: number): number => {
  let i = 1
  while (since[i]! <= at) i += 1
  return (at + offsets[i - 1]!) % day
}

/** The first instant from `at` on at which the wall shows a time in `[from, to)`; clocks may change on the way. */
export const firstIn = (table: Offsets, at: number, from: number, to: number): number => {
  const { since, offsets } = table
  let i = 1
  while (since[i]! <= at) i += 1
  for (let moment = at; ; moment = since[i]!, i += 1) {
    const wall = (moment + offsets[i - 1]!) % day
    const inside = from < to ? wall >= from && wall < to : wall >= from || wall < to
    const found = inside ? moment : moment + ((from - wall + day) % day)
    if (found < since[i]!) return found
  }
}
