/**
 * Wall(t): the local date and time that a wall clock in a zone shows at t, straight from Intl.
 * Intl is asked once for each zone and UTC day; where a day's two ends differ, the change is found to the millisecond.
 * (Since 1969 no zone has changed its clock twice within six days.)
 */
import type { Instant } from './scalars.js'
import { day, second } from './scalars.js'

/** `date` counts local days from 1970-01-01, `time` milliseconds of local time from 00:00. */
export interface Wall {
  readonly date: number
  readonly time: number
}

/** A stretch of time in which the clock runs evenly. */
export interface Piece {
  readonly from: Instant
  readonly to: Instant
  readonly offset: number
}

const formats = new Map<string, Intl.DateTimeFormat>()

const format = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric'
  })
  formats.set(zone, made)
  return made
}

/** What the wall clock is ahead of UTC at t. */
export const askOffset = (zone: string, t: Instant): number => {
  const whole = Math.floor(t / second) * second
  const [month, date, year, hours, minutes, seconds] = (format(zone).format(whole).match(/\d+/g) ?? []).map(Number)
  return Date.UTC(year ?? NaN, (month ?? NaN) - 1, date, hours, minutes, seconds) - whole
}

/** The least t in (low, high] at which `holds`, where it holds at `high`, not at `low`, and changes once between. */
export const firstBetween = (low: Instant, high: Instant, holds: (t: Instant) => boolean): Instant => {
  let not = low
  let yes = high
  while (yes - not > 1) {
    const middle = Math.floor((not + yes) / 2)
    if (holds(middle)) yes = middle
    else not = middle
  }
  return yes
}

const days = new Map<string, Map<number, ReadonlyArray<Piece>>>()

const readDay = (zone: string, index: number): ReadonlyArray<Piece> => {
  const from = index * day
  const to = from + day
  const before = askOffset(zone, from)
  const after = askOffset(zone, to)
  if (before === after) return [{ from, to, offset: before }]
  const change = firstBetween(from, to, t => askOffset(zone, t) !== before)
  if (change === to) return [{ from, to, offset: before }]
  return [
    { from, to: change, offset: before },
    { from: change, to, offset: after }
  ]
}

const piecesOfDay = (zone: string, index: number): ReadonlyArray<Piece> => {
  let known = days.get(zone)
  if (known === undefined) days.set(zone, (known = new Map<number, ReadonlyArray<Piece>>()))
  let pieces = known.get(index)
  if (pieces === undefined) known.set(index, (pieces = readDay(zone, index)))
  return pieces
}

/** [from, to) in pieces, each of one offset; neighbours may have the same. */
export const pieces = (zone: string, from: Instant, to: Instant): ReadonlyArray<Piece> => {
  const found: Piece[] = []
  for (let index = Math.floor(from / day); index * day < to; index += 1) {
    for (const piece of piecesOfDay(zone, index)) {
      const cut = { from: Math.max(from, piece.from), to: Math.min(to, piece.to), offset: piece.offset }
      if (cut.from < cut.to) found.push(cut)
    }
  }
  return found
}

export const wall = (zone: string, t: Instant): Wall => {
  const piece = piecesOfDay(zone, Math.floor(t / day)).find(({ to }) => t < to)
  const local = t + (piece?.offset ?? NaN)
  const date = Math.floor(local / day)
  return { date, time: local - date * day }
}

/** The least t after c at which Wall(t) shows that date or a later one. */
export const firstInstantOf = (zone: string, date: number, c: Instant): Instant => {
  const midnight = date * day
  for (const { from, to, offset } of pieces(zone, Math.max(c + 1, midnight - 2 * day), Math.max(c + 1, midnight) + 3 * day)) {
    const shown = Math.max(from, midnight - offset)
    if (shown < to) return shown
  }
  throw new Error(`no such date in ${zone}`)
}

/** 1970-01-01 was a Thursday. */
export const weekday = (date: number): number => (((date + 3) % 7) + 7) % 7

export const dateOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / day
