/** Hours that are the same every day: one span, whatever the weekday, and no holidays. */
import type { Declared } from '../guard/rule.js'
import { day } from '../time/duration.js'
import { type Instant, plus } from '../time/instant.js'
import { minutesOf } from '../time/span.js'
import type { Zone } from '../time/zone.js'

/** From when to when contact is open, in milliseconds of the local day; over midnight, where `from > to`. */
export interface Daily {
  readonly from: number
  readonly to: number
  /** Whose clock it is: a zone that the guard names, or the customer's. */
  readonly zone: Zone | 'customer'
}

/** At midnight a day begins, however it is written. */
const millisecondsOf = (time: string): number => (minutesOf(time) * 60_000) % day

/** The hours as such, if they are. */
export const dailyOf = (declared: Declared): Daily | undefined => {
  if (declared.kind !== 'open-hours' && declared.kind !== 'quiet-hours') return undefined
  const { spans, holidays, zone } = declared
  const span = spans[0]!
  if (spans.length > 1 || span.days !== undefined || holidays !== undefined) return undefined
  const [from, to] = [millisecondsOf(span.from), millisecondsOf(span.to)]
  if (from === to) return undefined
  return declared.kind === 'open-hours' ? { from, to, zone } : { from: to, to: from, zone }
}

/**
 * The first instant, not earlier, at which the zone's wall clock shows a time in `[from, to)`, in milliseconds of its
 * day. Where clocks change on the way, they are read anew.
 */
export const firstDaily = (zone: Zone, at: Instant, from: number, to: number): Instant => {
  for (let t = at; ;) {
    const { until, offset } = zone.offsetAt(t)
    const wall = t + offset
    const time = wall - Math.floor(wall / day) * day // exact, and much faster than `%`
    const isInside = from < to ? time >= from && time < to : time >= from || time < to
    const found = isInside ? t : plus(t, time < from ? from - time : from - time + day)
    if (found < until) return found
    t = until
  }
}
