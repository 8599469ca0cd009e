/** The oracle's clock shows what Intl and Luxon show, and finds midnights that repeat, and dates that never come. */
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { day, hour, minute } from './scalars.js'
import { askOffset, dateOf, firstInstantOf, wall } from './wall.js'
import { release } from './windows.js'

const at = (text: string): number => Date.parse(text)
const iso = (t: number): string => new Date(t).toISOString()

const nights: ReadonlyArray<readonly [string, string]> = [
  ['Europe/Paris', '2026-03-29T01:00:00Z'],
  ['America/New_York', '2026-11-01T06:00:00Z'],
  ['America/St_Johns', '2007-11-04T02:31:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['America/Sao_Paulo', '2018-11-04T03:00:00Z'],
  ['Africa/Monrovia', '1972-01-07T00:44:30Z']
]

describe('the oracle reads the wall clock', () => {
  it.each(nights)('as Intl does around the change in %s', (zone, change) => {
    expect(askOffset(zone, at(change))).not.toBe(askOffset(zone, at(change) - 1))
    for (let t = at(change) - 2 * day; t < at(change) + 2 * day; t += 7 * minute) {
      const local = t + askOffset(zone, t)
      expect(wall(zone, t)).toEqual({ date: Math.floor(local / day), time: local % day })
    }
  })

  it.each(nights)('as Luxon does to the millisecond of the change in %s', (zone, change) => {
    for (const t of [-hour, -1, 0, 1, hour].map(by => at(change) + by)) {
      const shown = DateTime.fromMillis(t, { zone })
      const { date, time } = wall(zone, t)
      expect(iso(date * day + time).slice(0, 19)).toBe(shown.toISO({ includeOffset: false })?.slice(0, 19))
    }
  })

  it('takes the first of two midnights, or the second where the first is past', () => {
    const midnight = (after: string) => iso(firstInstantOf('America/St_Johns', dateOf('2007-11-04'), at(after)))
    expect(midnight('2007-11-03T12:00:00Z')).toBe('2007-11-04T02:30:00.000Z')
    expect(midnight('2007-11-04T02:45:00Z')).toBe('2007-11-04T03:30:00.000Z')
  })

  it('takes the next date where the clock skips one', () => {
    expect(iso(release({ calendar: 'day' }, ['Pacific/Apia'], at('2011-12-29T20:00:00-10:00')))).toBe('2011-12-30T10:00:00.000Z')
    expect(iso(release({ days: 2 }, ['Pacific/Apia'], at('2011-12-29T20:00:00-10:00')))).toBe('2011-12-30T10:00:00.000Z')
  })

  it('begins a date late where midnight is skipped', () => {
    expect(iso(release({ calendar: 'day' }, ['America/Sao_Paulo'], at('2018-11-03T12:00:00Z')))).toBe('2018-11-04T03:00:00.000Z')
  })

  it('finds every first instant that a walk by minutes finds', () => {
    for (const [zone, change] of nights.filter(([name]) => name !== 'Africa/Monrovia')) {
      for (let c = at(change) - 30 * hour; c < at(change) + 3 * hour; c += 23 * minute) {
        const next = wall(zone, c).date + 1
        let t = Math.floor(c / minute) * minute + minute
        while (wall(zone, t).date < next) t += minute
        expect(iso(firstInstantOf(zone, next, c))).toBe(iso(t))
      }
    }
  })
})
