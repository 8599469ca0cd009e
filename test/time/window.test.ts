/** Windows: when a contact that was made stops counting. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { never, type Instant } from '../../src/time/instant.js'
import { Window, holdOf, windowJson } from '../../src/time/window.js'
import { zoneOf } from '../../src/time/zone.js'
import { runs } from '../arbitraries/runs.js'
import { complaints, reading } from '../json/reading.js'
import { released } from '../laws/wall.js'
import { at, day, earliest, hour, instant, iso, latest } from './calendar.js'
import { names } from './platform.js'

const windowOf = (json: unknown): Window => reading(Window, json) as Window
const releasedAt = (json: unknown, made: string, ...zones: ReadonlyArray<string>): string | null => {
  const freed = holdOf(windowOf(json)).release(at(made), zones.map((name) => zoneOf(name)!))
  return freed === never ? null : iso(freed).replace(':00.000Z', 'Z')
}

const dayWindow = { calendar: 'day' }
const week = { calendar: 'week' }
const sundayWeek = { calendar: 'week', weekStart: 'sun' }
const month = { calendar: 'month' }

describe('a contact is released', () => {
  it.each<readonly [json: unknown, made: string, zone: string, released: string | null]>([
    ['ever', '2026-11-22T09:00Z', 'Europe/Paris', null],
    // elapsed time: clock changes are no matter
    [{ rolling: 'P1D' }, '2026-03-28T12:00Z', 'Europe/Paris', '2026-03-29T12:00Z'],
    [{ rolling: 'PT1M' }, '2026-11-22T09:00Z', 'Europe/Paris', '2026-11-22T09:01Z'],
    // the contact's own day is day 1
    [{ days: 1 }, '2026-11-22T22:59Z', 'Europe/Paris', '2026-11-22T23:00Z'],
    [{ days: 1 }, '2026-11-22T23:00Z', 'Europe/Paris', '2026-11-23T23:00Z'],
    [{ days: 7 }, '2026-11-22T09:00Z', 'Europe/Paris', '2026-11-28T23:00Z'],
    [{ days: 7 }, '2026-03-28T12:00Z', 'Europe/Paris', '2026-04-03T22:00Z'],
    [{ days: 7 }, '2026-10-20T12:00Z', 'Europe/Paris', '2026-10-26T23:00Z'],
    [{ days: 1_000_000 }, '2026-11-22T09:00Z', 'Etc/UTC', '4764-10-19T00:00Z'],
    // calendar days, around clock changes and where midnight is missing
    [dayWindow, '2026-03-28T23:00Z', 'Europe/Paris', '2026-03-29T22:00Z'],
    [dayWindow, '2026-10-24T22:00Z', 'Europe/Paris', '2026-10-25T23:00Z'],
    [dayWindow, '2018-11-03T12:00Z', 'America/Sao_Paulo', '2018-11-04T03:00Z'],
    [dayWindow, '2018-02-18T02:30Z', 'America/Sao_Paulo', '2018-02-18T03:00Z'],
    [dayWindow, '2011-12-30T09:59Z', 'Pacific/Apia', '2011-12-30T10:00Z'],
    [{ days: 2 }, '2011-12-29T12:00Z', 'Pacific/Apia', '2011-12-30T10:00Z'],
    [{ days: 3 }, '2011-12-30T09:00Z', 'Pacific/Apia', '2011-12-31T10:00Z'],
    // weeks from Monday or from Sunday; 2026-11-22 is a Sunday
    [week, '2026-11-22T09:00Z', 'Etc/UTC', '2026-11-23T00:00Z'],
    [week, '2026-11-23T00:00Z', 'Etc/UTC', '2026-11-30T00:00Z'],
    [week, '2026-11-25T00:00Z', 'Etc/UTC', '2026-11-30T00:00Z'],
    [sundayWeek, '2026-11-21T23:59Z', 'Etc/UTC', '2026-11-22T00:00Z'],
    [sundayWeek, '2026-11-22T09:00Z', 'Etc/UTC', '2026-11-29T00:00Z'],
    [sundayWeek, '2026-11-23T09:00Z', 'Etc/UTC', '2026-11-29T00:00Z'],
    [week, '2026-11-22T14:59Z', 'Asia/Tokyo', '2026-11-22T15:00Z'],
    [week, '1970-01-01T00:00Z', 'Etc/UTC', '1970-01-05T00:00Z'],
    [week, '1970-01-01T00:00Z', 'America/New_York', '1970-01-05T05:00Z'],
    // months
    [month, '2026-11-22T09:00Z', 'Etc/UTC', '2026-12-01T00:00Z'],
    [month, '2026-12-31T23:59Z', 'Etc/UTC', '2027-01-01T00:00Z'],
    [month, '2028-02-29T12:00Z', 'Etc/UTC', '2028-03-01T00:00Z'],
    [month, '2026-10-01T00:00Z', 'America/Los_Angeles', '2026-10-01T07:00Z'],
    [month, '2199-12-31T23:59Z', 'Etc/UTC', '2200-01-01T00:00Z'],
  ])('in a window %j, made %s in %s: at %s', (json, made, zone, freed) => {
    expect(releasedAt(json, made, zone)).toBe(freed)
  })

  it('at the latest of several zones', () => {
    expect(releasedAt(dayWindow, '2026-11-22T09:00Z', 'Asia/Tokyo', 'America/Los_Angeles', 'Etc/UTC')).toBe('2026-11-23T08:00Z')
    expect(releasedAt(dayWindow, '2026-11-22T16:00Z', 'America/Los_Angeles', 'Asia/Tokyo')).toBe('2026-11-23T15:00Z')
    expect(releasedAt({ rolling: 'P1D' }, '2026-11-22T09:00Z', 'Asia/Tokyo', 'Etc/UTC')).toBe('2026-11-23T09:00Z')
  })

  it('never, where local time is asked for and no zone is known', () => {
    for (const json of [dayWindow, week, month, { days: 1 }]) expect(releasedAt(json, '2026-11-22T09:00Z')).toBeNull()
    expect(releasedAt({ rolling: 'P1D' }, '2026-11-22T09:00Z')).toBe('2026-11-23T09:00Z')
  })

  /** At 00:01 clocks went back an hour: the new day began, ended after a minute, and began again. */
  it('earlier, though made later, in the minute before St. John’s shows the old date again', () => {
    const made = ['2010-11-07T02:29Z', '2010-11-07T02:30Z', '2010-11-07T02:31Z', '2010-11-07T03:30Z']
    expect(made.map((t) => releasedAt(dayWindow, t, 'America/St_Johns'))).toEqual([
      '2010-11-07T02:30Z', '2010-11-08T03:30Z', '2010-11-07T03:30Z', '2010-11-08T03:30Z',
    ])
    for (const json of [dayWindow, week, month, { days: 1 }]) expect(holdOf(windowOf(json)).length).toBeUndefined()
  })
})

const json = fc.oneof(
  fc.constantFrom<unknown>('ever', dayWindow, week, sundayWeek, month),
  fc.integer({ min: 1, max: 40 }).map((days) => ({ days })),
  fc.integer({ min: 1, max: 400 }).map((hours) => ({ rolling: `PT${hours}H` })),
)

/** Moments anywhere, and near nights on which some clock of the list changes. */
const nights = [
  ['America/St_Johns', '2010-11-07T02:31Z'], ['America/Sao_Paulo', '2018-02-18T02:00Z'], ['America/Havana', '2024-11-03T05:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00Z'], ['Pacific/Kwajalein', '1993-08-21T12:00Z'], ['America/Santiago', '2024-09-08T04:00Z'],
] as const
const made: fc.Arbitrary<readonly [Instant, string]> = fc.oneof(
  fc.tuple(fc.integer({ min: earliest, max: latest }).map(instant), fc.constantFrom(...names)),
  fc.tuple(fc.constantFrom(...nights), fc.integer({ min: -30 * 60, max: 30 * 60 })).map(
    ([[name, change], minutes]) => [instant(at(change) + (minutes * hour) / 60), name] as const,
  ),
)

describe('whenever it is made', () => {
  it('a contact occupies [made, release), no longer than the longest hold', () => {
    fc.assert(fc.property(json, made, fc.array(fc.constantFrom(...names), { maxLength: 2 }), (written, [t, name], others) => {
      const hold = holdOf(windowOf(written))
      const zones = [name, ...others].map((zone) => zoneOf(zone)!)
      const freed = hold.release(t, zones)
      expect(freed).toBeGreaterThan(t)
      expect(freed - t).toBeLessThanOrEqual(hold.longest(zones))
    }), runs(3000))
  })

  it('it is released so long after it was made, where the window has a length', () => {
    fc.assert(fc.property(json, made, (written, [t, name]) => {
      const hold = holdOf(windowOf(written))
      fc.pre(hold.length !== undefined)
      expect(hold.release(t, [zoneOf(name)!])).toBe(t + hold.length)
    }), runs(1000))
  })

  it('it is released when luxon’s wall clock says so', () => {
    fc.assert(fc.property(json, made, (written, [t, name]) => {
      const freed = holdOf(windowOf(written)).release(t, [zoneOf(name)!])
      expect(freed).toBe(released(written as Parameters<typeof released>[0], t, [name]))
    }), runs(300))
  })
})

describe('the longest hold', () => {
  it.each([['ever', never, never], [{ rolling: 'P7D' }, 7 * day, 7 * day], [{ days: 7 }, 10 * day, never], [month, 34 * day, never], [week, 34 * day, never]])(
    'of a window %j', (written, known, unknown) => {
      const { longest } = holdOf(windowOf(written))
      expect(longest([zoneOf('Etc/UTC')!])).toBe(known)
      expect(longest([])).toBe(unknown)
    })
})

describe('a window in JSON', () => {
  const shapes = 'a window: { "rolling": "P7D" }, { "days": 7 }, { "calendar": "day", "week" or "month" } or "ever"'

  it.each<unknown>(['ever', { rolling: 'P7D' }, { days: 7 }, dayWindow, { ...week, weekStart: 'mon' }, sundayWeek, month, { days: 1, note: 'a day' }])('is read from %j', (written) => {
    expect(complaints(Window, written)).toEqual([])
    const window = windowOf(written)
    expect(Window.encode(window)).toEqual(written)
    expect(windowOf(Window.encode(window))).toEqual(window)
  })

  it.each<unknown>(['ever', { rolling: 'P7D' }, { days: 7 }, dayWindow, month, sundayWeek])('is shown as it may be written: %j', (written) => {
    expect(windowJson(windowOf(written))).toEqual(written)
  })

  it('begins a week on Monday', () => {
    expect(releasedAt(week, '2026-11-22T09:00Z', 'Etc/UTC')).toBe(releasedAt({ ...week, weekStart: 'mon' }, '2026-11-22T09:00Z', 'Etc/UTC'))
    expect(Window.encode(windowOf(week))).toEqual({ calendar: 'week', weekStart: 'mon' })
    expect(windowJson(windowOf(week))).toEqual({ calendar: 'week', weekStart: 'mon' })
  })

  it.each<readonly [json: unknown, complaint: string]>([
    ['never', `this must be ${shapes}, but is "never".`],
    [{}, `this must be ${shapes}, but is an object.`],
    [{ rolling: undefined }, `this must be ${shapes}, but is an object.`],
    [null, `this must be ${shapes}, but is null.`],
    [['ever'], `this must be ${shapes}, but is a list of 1.`],
    [undefined, `this is missing: it must be ${shapes}.`],
    [{ days: 0 }, '"days" must be a whole number from 1 to 1000000, but is 0.'],
    [{ days: 1_000_001 }, '"days" must be a whole number from 1 to 1000000, but is 1000001.'],
    [{ days: 1.5 }, '"days" must be a whole number from 1 to 1000000, but is 1.5.'],
    [{ calendar: 'year' }, '"calendar" must be one of day, week, month, but is "year".'],
    [{ calendar: 'week', weekStart: 'sat' }, '"weekStart" must be one of mon, sun, but is "sat".'],
    [{ calendar: 'month', weekStart: 'sun' }, '"weekStart" is not known here; known are calendar, note.'],
    [{ rolling: 'P1D', days: 3 }, '"days" is not known here; known are rolling, note.'],
  ])('is not %j', (written, complaint) => {
    expect(complaints(Window, written)).toEqual([complaint])
  })
})
