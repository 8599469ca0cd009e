/** The offsets of a year, by zone, written down before the clock runs: what hand-written code would ship as a table. */
import { zones } from './work.js'

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
  const [day, quarter] = [86_400_000, 900_000]
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
