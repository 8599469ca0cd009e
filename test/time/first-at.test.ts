/** The first instant at which a wall clock shows a time or a later one, also where clocks skip or repeat it. */
import { describe, expect, it } from 'vitest'
import { firstAt, wallAt, zoneOf } from '../../src/time/zone.js'
import { at, day, hour, instant, iso, minute } from './calendar.js'
import { changesOf, offsetsOf } from './platform.js'

/** What is first shown when, on nights with something special; the last column says when one asks. */
const nights: ReadonlyArray<readonly [night: string, zone: string, wall: string, answer: string, asked: string]> = [
  ['an ordinary midnight', 'Europe/Paris', '2024-07-02 00:00', '2024-07-01T22:00Z', '2024-06-30T22:00Z'],
  ['midnight is skipped', 'America/Sao_Paulo', '2018-11-04 00:00', '2018-11-04T03:00Z', '2018-11-03T12:00Z'],
  ['a time within the skipped hour', 'America/Sao_Paulo', '2018-11-04 00:20', '2018-11-04T03:00Z', '2018-11-03T12:00Z'],
  ['clocks go back at midnight', 'America/Sao_Paulo', '2018-02-18 00:00', '2018-02-18T03:00Z', '2018-02-17T12:00Z'],
  ['23:30 comes twice, seen from before', 'America/Sao_Paulo', '2018-02-17 23:30', '2018-02-18T01:30Z', '2018-02-17T12:00Z'],
  ['23:30 comes twice, seen from between', 'America/Sao_Paulo', '2018-02-17 23:30', '2018-02-18T02:30Z', '2018-02-18T02:00Z'],
  ['midnight is skipped', 'America/Havana', '2024-03-10 00:00', '2024-03-10T05:00Z', '2024-03-09T12:00Z'],
  ['midnight comes twice', 'America/Havana', '2024-11-03 00:00', '2024-11-03T04:00Z', '2024-11-02T12:00Z'],
  ['00:30 comes twice, seen from between', 'America/Havana', '2024-11-03 00:30', '2024-11-03T05:30Z', '2024-11-03T05:00Z'],
  ['midnight is skipped', 'Asia/Beirut', '2024-03-31 00:00', '2024-03-30T22:00Z', '2024-03-30T12:00Z'],
  ['clocks go back at midnight', 'Asia/Beirut', '2024-10-27 00:00', '2024-10-26T22:00Z', '2024-10-26T12:00Z'],
  ['midnight is skipped', 'Africa/Cairo', '2024-04-26 00:00', '2024-04-25T22:00Z', '2024-04-25T12:00Z'],
  ['clocks go back at midnight', 'Africa/Cairo', '2024-11-01 00:00', '2024-10-31T22:00Z', '2024-10-31T12:00Z'],
  ['midnight is skipped', 'America/Asuncion', '2022-10-02 00:00', '2022-10-02T04:00Z', '2022-10-01T12:00Z'],
  ['clocks go back at midnight', 'America/Asuncion', '2022-03-27 00:00', '2022-03-27T04:00Z', '2022-03-26T12:00Z'],
  ['midnight is skipped', 'America/Santiago', '2024-09-08 00:00', '2024-09-08T04:00Z', '2024-09-07T12:00Z'],
  ['clocks go back at midnight', 'America/Santiago', '2024-04-07 00:00', '2024-04-07T04:00Z', '2024-04-06T12:00Z'],
  ['clocks go forward at 00:01', 'Asia/Gaza', '2011-04-01 00:00', '2011-03-31T22:00Z', '2011-03-31T12:00Z'],
  ['clocks go forward at 00:01', 'Asia/Gaza', '2011-04-01 00:30', '2011-03-31T22:01Z', '2011-03-31T12:00Z'],
  ['clocks go forward at 00:01', 'America/St_Johns', '2011-03-13 00:00', '2011-03-13T03:30Z', '2011-03-12T12:00Z'],
  ['clocks go back at 00:01, seen from before', 'America/St_Johns', '2010-11-07 00:00', '2010-11-07T02:30Z', '2010-11-06T12:00Z'],
  ['clocks go back at 00:01, seen from between', 'America/St_Johns', '2010-11-07 00:00', '2010-11-07T03:30Z', '2010-11-07T02:31Z'],
  ['00:01 comes once, an hour later', 'America/St_Johns', '2010-11-07 00:01', '2010-11-07T03:31Z', '2010-11-06T12:00Z'],
  ['a date is skipped', 'Pacific/Apia', '2011-12-30 00:00', '2011-12-30T10:00Z', '2011-12-29T12:00Z'],
  ['the date after a skipped one', 'Pacific/Apia', '2011-12-31 00:00', '2011-12-30T10:00Z', '2011-12-29T12:00Z'],
  ['a date is skipped', 'Pacific/Kwajalein', '1993-08-21 12:00', '1993-08-21T12:00Z', '1993-08-19T12:00Z'],
  ['years ahead', 'Asia/Tokyo', '2199-12-31 09:00', '2199-12-31T00:00Z', '1970-01-01T00:00Z'],
]

describe('the first instant', () => {
  it.each(nights)('when %s, in %s for %s', (_, name, wall, answer, asked) => {
    expect(iso(firstAt(zoneOf(name)!, at(wall), at(asked)))).toBe(iso(at(answer)))
  })
})

const zones = [
  'America/Sao_Paulo', 'America/Havana', 'Asia/Beirut', 'Africa/Cairo', 'America/Asuncion', 'America/Santiago', 'Asia/Gaza',
  'America/St_Johns', 'Pacific/Apia', 'Pacific/Kwajalein', 'Australia/Lord_Howe', 'Antarctica/Troll', 'Africa/Casablanca',
  'America/Scoresbysund', 'Asia/Tehran', 'Europe/Paris',
]

/** The offset at every minute from one instant to another, read from the platform: all clocks here change on whole minutes. */
const minuteByMinute = (name: string, from: number, to: number) => {
  const offsetAt = offsetsOf(name)
  const offsets = Array.from({ length: (to - from) / minute }, (_, i) => offsetAt(from + i * minute))
  return (t: number): number => t + offsets[Math.floor((t - from) / minute)]!
}

/** The least instant after `t` at which the wall shows `wall` or later: on a whole minute, as are times and changes. */
const searched = (shows: (t: number) => number, wall: number, t: number): number => {
  let candidate = Math.floor(t / minute) * minute + minute
  while (shows(candidate) < wall) candidate += minute
  return candidate
}

describe('around changes, searching minute by minute', () => {
  it.each(zones)('finds the same instant in %s', (name) => {
    const zone = zoneOf(name)!
    for (const change of changesOf(name, at('1985-01-01T00:00Z'), at('2035-01-01T00:00Z')).slice(1).filter((_, i) => i % 4 < 2)) {
      const shows = minuteByMinute(name, change.at - 2 * day, change.at + 4 * day)
      const midnight = Math.floor(shows(change.at) / day) * day
      const walls = [0, 1, 30, 60, 90, -30, 24 * 60, 48 * 60].map((minutes) => midnight + minutes * minute)
      const asked = [-26 * hour, -hour, -30 * minute - 1, -1, 0, 1, 20 * minute + 17, 59 * minute, 3 * hour].map((by) => change.at + by)
      for (const wall of [...walls, change.at + change.offset])
        for (const t of asked.filter((t) => shows(t) < wall)) {
          const found = firstAt(zone, wall, instant(t))
          expect(iso(found), `${name} after ${iso(t)} shows ${iso(wall)}`).toBe(iso(searched(shows, wall, t)))
          expect(wallAt(zone, found)).toBeGreaterThanOrEqual(wall)
          expect(wallAt(zone, instant(found - 1))).toBeLessThan(wall)
        }
    }
  })
})
