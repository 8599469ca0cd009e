/** The release of a contact: the moment from which it occupies its window no more. */
import type { Window } from './policy.js'
import type { Instant } from './scalars.js'
import { day, duration, never } from './scalars.js'
import { firstInstantOf, wall, weekday } from './wall.js'

const firstOfNextMonth = (date: number): number => {
  const shown = new Date(date * day)
  return Date.UTC(shown.getUTCFullYear(), shown.getUTCMonth() + 1, 1) / day
}

/** The local date on which a contact of that local date is released. */
const releaseDate = (window: Exclude<Window, 'ever' | { rolling: string }>, date: number): number => {
  if ('days' in window) return date + window.days
  switch (window.calendar) {
    case 'day':
      return date + 1
    case 'week': {
      const daysIn = window.weekStart === 'sun' ? (weekday(date) + 1) % 7 : weekday(date)
      return date - daysIn + 7
    }
    case 'month':
      return firstOfNextMonth(date)
  }
}

/** Of several zones the latest release holds. Where the zone is unknown (`undefined`), it never comes. */
export const release = (window: Window, zones: ReadonlyArray<string> | undefined, c: Instant): Instant => {
  if (window === 'ever') return never
  if ('rolling' in window) return c + duration(window.rolling)
  if (zones === undefined) return never
  return Math.max(...zones.map(zone => firstInstantOf(zone, releaseDate(window, wall(zone, c).date), c)))
}
