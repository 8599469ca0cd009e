/** The library's own table of a zone, read from end to end. */
import { zoneOf } from '../../src/time/zone.js'
import { instant } from './calendar.js'
import type { Change } from './platform.js'

/** How a zone's offset changes, the first entry being the one that it begins with. */
export const tableOf = (name: string, from: number, to: number): ReadonlyArray<Change> => {
  const zone = zoneOf(name)!
  const changes: Array<Change> = []
  for (let at = from; at < to; ) {
    const { until, offset } = zone.offsetAt(instant(at))
    if (changes.at(-1)?.offset !== offset) changes.push({ at, offset })
    at = until
  }
  return changes
}
