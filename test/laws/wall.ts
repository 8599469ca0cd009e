/** When a contact lets go of its slot in a window, read off a wall clock with luxon, and apart from the library. */
import { DateTime } from 'luxon'
import { day } from '../arbitraries/scene.js'

const durationText = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

const milliseconds = (duration: string): number => {
  const [, weeks, days, hours, minutes, seconds] = durationText.exec(duration) ?? []
  const count = (text: string | undefined) => Number(text ?? 0)
  return (((count(weeks) * 7 + count(days)) * 24 + count(hours)) * 60 + count(minutes)) * 60_000 + count(seconds) * 1000
}

/** Clocks change, and days begin, on whole half minutes. */
const step = 30_000
const minute = 2 * step
const wall = (at: number, zone: string): DateTime => DateTime.fromMillis(at, { zone })
const dateOf = (at: number, zone: string): string => wall(at, zone).toFormat('yyyy-MM-dd')

const remembered = new Map<string, number>()

/**
 * The least t after `since` at which the wall shows this date or a later one. A walk in small steps finds it, even
 * where a clock goes back over midnight and a date is shown twice.
 */
const firstInstant = (date: string, since: number, zone: string): number => {
  const midnight = DateTime.fromISO(date, { zone: 'UTC' }).toMillis()
  const start = Math.max(midnight - 16 * 60 * minute, Math.floor(since / step) * step + step)
  const name = `${date} ${start} ${zone}`
  let at = remembered.get(name) ?? start
  const steady = wall(midnight - day, zone).offset === wall(midnight + day, zone).offset
  if (steady && at === start) at = Math.max(start, midnight - wall(midnight, zone).offset * minute)
  while (dateOf(at, zone) < date) at += step
  remembered.set(name, at)
  return at
}

type Window =
  | 'ever'
  | { readonly rolling: string }
  | { readonly days: number }
  | { readonly calendar: 'day' | 'week' | 'month'; readonly weekStart?: 'sun' }

const firstDateAfter = (window: Exclude<Window, 'ever' | { readonly rolling: string }>, today: DateTime): DateTime => {
  if ('days' in window) return today.plus({ days: window.days })
  if (window.calendar === 'day') return today.plus({ days: 1 })
  if (window.calendar === 'month') return today.startOf('month').plus({ months: 1 })
  const sinceStart = window.weekStart === 'sun' ? today.weekday % 7 : today.weekday - 1
  return today.plus({ days: 7 - sinceStart })
}

/** Of several zones the latest; with none known, a local window lets go of nothing. */
export const released = (window: Window, contact: number, zones: ReadonlyArray<string>): number => {
  if (window === 'ever') return Infinity
  if ('rolling' in window) return contact + milliseconds(window.rolling)
  if (zones.length === 0) return Infinity
  return Math.max(...zones.map(zone => {
    const today = DateTime.fromISO(dateOf(contact, zone), { zone: 'UTC' })
    return firstInstant(firstDateAfter(window, today).toFormat('yyyy-MM-dd'), contact, zone)
  }))
}

export type { Window }
