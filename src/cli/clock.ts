/** A clock for people: a moment as the customer would read it off the wall, in each zone that may be theirs, or UTC. */
import { type Instant, type Situation, never } from '../index.js'

type Zones = Situation['customer']['zone']

/** Writes a moment. */
export type Clock = (at: Instant) => string

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** `Mon 2026-11-23 09:00`, with seconds where there are some. */
const wall = (milliseconds: number): string => {
  const date = new Date(milliseconds)
  const [day = '', time = ''] = date.toISOString().slice(0, -1).split('T')
  return `${String(weekdays[date.getUTCDay()])} ${day} ${time.replace(/(:00)?\.000$/, '')}`
}

/** `+01:00`. */
const ahead = (offset: number): string => {
  const time = new Date(Math.abs(offset)).toISOString().slice(11, 19).replace(/:00$/, '')
  return `${offset < 0 ? '-' : '+'}${time}`
}

/** Whose clocks they are: to be said once, for the moments do not repeat it. */
export const zonesText = (zones: Zones): string =>
  zones.length === 0 ? 'zone unknown, times in UTC' : zones.map(({ name }) => name).join(' or ')

/** The clock of a customer. */
export const clockOf = (zones: Zones): Clock => (at) => {
  if (at === never) return 'no moment in sight'
  if (zones.length === 0) return `${wall(at)} UTC`
  const walls = zones.map((zone) => {
    const { offset } = zone.offsetAt(at)
    return `${wall(at + offset)} ${ahead(offset)}`
  })
  return walls.join(' = ')
}
