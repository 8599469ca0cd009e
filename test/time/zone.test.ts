/** Zones: their names, and what their wall clocks show. */
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Zone, wallAt, zoneOf } from '../../src/time/zone.js'
import { runs } from '../arbitraries/runs.js'
import { reading } from '../json/reading.js'
import { at, day, earliest, instant, latest } from './calendar.js'
import { names } from './platform.js'

const moments = fc.integer({ min: earliest, max: latest }).map(instant)
const zoneNames = fc.constantFrom(...names)

/** The fields of a wall clock, one by one, as `Intl` gives them. */
const intlWall = (name: string, t: number): number => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name, hourCycle: 'h23', fractionalSecondDigits: 3,
    year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  })
  const fields = new Map(format.formatToParts(t).map(({ type, value }) => [type, Number(value)]))
  const field = (type: Intl.DateTimeFormatPartTypes) => fields.get(type) ?? NaN
  return Date.UTC(field('year'), field('month') - 1, field('day'), field('hour'), field('minute'), field('second'), field('fractionalSecond'))
}

describe('the wall clock', () => {
  it('is the wall clock of Intl, at every instant', () => {
    fc.assert(fc.property(zoneNames, moments, (name, t) => {
      expect(wallAt(zoneOf(name)!, t)).toBe(intlWall(name, t))
    }), runs(4000))
  })

  it('goes as time goes, until its offset may change', () => {
    fc.assert(fc.property(zoneNames, moments, fc.double({ min: 0, max: 1, noNaN: true }), (name, t, part) => {
      const zone = zoneOf(name)!
      const { until, offset } = zone.offsetAt(t)
      expect(until).toBeGreaterThan(t)
      const later = instant(t + Math.floor((until - t) * part * 0.999_999))
      expect(zone.offsetAt(later)).toEqual({ until, offset })
      expect(wallAt(zone, later) - wallAt(zone, t)).toBe(later - t)
    }), runs(4000))
  })

  it.each([
    ['Asia/Kathmandu', '1985-12-31T18:29:59Z', '1985-12-31 23:59:59'], // five hours and a half ahead, then fifteen minutes more
    ['Asia/Kathmandu', '1985-12-31T18:30:00Z', '1986-01-01 00:15:00'],
    ['Africa/Monrovia', '1972-01-07T00:44:29Z', '1972-01-06 23:59:59'], // behind by 44 minutes and 30 seconds
    ['Africa/Monrovia', '1972-01-07T00:44:30Z', '1972-01-07 00:44:30'],
    ['Australia/Lord_Howe', '2024-04-06T15:00:00Z', '2024-04-07 01:30:00'], // half an hour back
    ['Antarctica/Troll', '2024-03-31T01:00:00Z', '2024-03-31 03:00:00'], // two hours forward
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29 23:59:59'], // without a 30 December
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31 00:00:00'],
    ['Pacific/Kwajalein', '1993-08-21T12:00:00Z', '1993-08-22 00:00:00'], // without a 21 August
    ['Europe/Dublin', '2024-10-27T01:00:00Z', '2024-10-27 01:00:00'],
    ['Pacific/Kiritimati', '2199-12-31T12:00:00Z', '2200-01-01 02:00:00'],
    ['Etc/GMT+12', '1970-01-01T00:00:00Z', '1969-12-31 12:00:00'],
  ])('in %s at %s shows %s', (name, t, wall) => {
    expect(new Date(wallAt(zoneOf(name)!, at(t))).toISOString()).toBe(new Date(at(wall)).toISOString())
  })
})

describe('a zone by its name', () => {
  it('is known by every name that the platform and moment-timezone have', () => {
    for (const name of names) expect(zoneOf(name)?.name).toBe(name)
  })

  it('is known in any case, and shares its table', () => {
    const zone = zoneOf('Europe/Istanbul')!
    for (const name of ['EUROPE/ISTANBUL', 'europe/istanbul', 'eUROPE/iSTANBUL']) {
      expect(zoneOf(name)!.offsetAt).toBe(zone.offsetAt)
      expect(zoneOf(name)!.name).toBe(name)
    }
    expect(zoneOf('utc')!.offsetAt(earliest).offset).toBe(0)
    expect(zoneOf('us/eastern')!.offsetAt(earliest).offset).toBe((-5 * day) / 24)
  })

  it.each([
    '', ' ', 'Europe', 'Europe/', 'Europe/Paris ', ' Europe/Paris', 'Europe/Pari', 'Europe/Paris\0', 'Mars/Phobos', 'Z', 'z',
    '+01:00', '-05', '+0100', '+01', '-00:00', '\u{2212}05:00', 'UTC+1', 'UTC+01:00', 'GMT-5', 'GMT+01:00', '0', '1', 'local',
    'localtime', 'system', 'undefined', 'null', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'x'.repeat(100_000),
    'Europe/Par\u{131}s', 'EUROPE/PAR\u{130}S',
  ])('is none by %j', (name) => {
    expect(zoneOf(name)).toBeUndefined()
    expect(zoneOf(name), 'nor when asked again').toBeUndefined()
  })
})

describe('a zone in JSON', () => {
  const expected = 'an IANA time zone such as Europe/Paris'

  it('is its name, as it was written', () => {
    const zone = Zone.decode('europe/PARIS')
    expect(zone).toMatchObject({ right: { name: 'europe/PARIS' } })
    expect(Zone.encode(zoneOf('europe/PARIS')!)).toBe('europe/PARIS')
  })

  it.each([['+01:00', '"+01:00"'], [60, '60'], [null, 'null'], [undefined, 'nothing'], [{ name: 'UTC' }, 'an object']])(
    'is not %j', (json, received) => {
      expect(reading(Zone, json)).toEqual([{ path: '', expected, received, message: expect.any(String) as string }])
    })
})

describe('the order of questions', () => {
  afterEach(() => { vi.resetModules() })

  const fresh = async () => {
    vi.resetModules()
    return import('../../src/time/zone.js')
  }

  it('does not matter', async () => {
    const zones = ['America/Sao_Paulo', 'AMERICA/sao_paulo', 'Africa/Casablanca', 'Pacific/Apia', 'Etc/UTC', 'America/St_Johns']
    const questions = fc.shuffledSubarray(
      zones.flatMap((name) => Array.from({ length: 100 }, (_, i) => ({ name, t: instant(earliest + i * 73_300_000_001) }))),
      { minLength: 600 },
    )
    const inOrder = await fresh()
    await fc.assert(fc.asyncProperty(questions, async (shuffled) => {
      const shuffledFirst = await fresh()
      expect(shuffledFirst.zoneOf).not.toBe(inOrder.zoneOf)
      const answers = shuffled.map(({ name, t }) => shuffledFirst.zoneOf(name)!.offsetAt(t))
      expect(answers).toEqual(shuffled.map(({ name, t }) => inOrder.zoneOf(name)!.offsetAt(t)))
    }), runs(10))
  })

  // The Kelvin sign becomes a `k` in lower case.
  it('does not make a name known', async () => {
    const { zoneOf } = await fresh()
    expect(zoneOf('Europe/\u{212a}iev')).toBeUndefined()
    expect(zoneOf('Europe/Kiev')).toBeDefined()
    expect(zoneOf('Europe/\u{212a}iev')).toBeUndefined()
  })
})

describe('a name that the platform knows, but IANA does not', () => {
  // BST would be Bangladesh, IST India, MIT Apia: leftovers of early Java.
  it.each(['ACT', 'AET', 'AGT', 'ART', 'AST', 'BET', 'BST', 'CAT', 'CNT', 'CST', 'CTT', 'EAT', 'ECT', 'IET', 'IST', 'JST', 'MIT', 'NET',
    'NST', 'PLT', 'PNT', 'PRT', 'PST', 'SST', 'VST', 'bst', 'SystemV/PST8'])('is none: %s', (name) => {
    expect(zoneOf(name)).toBeUndefined()
  })

  it.each(['CET', 'EET', 'EST', 'HST', 'MET', 'MST', 'PRC', 'ROC', 'ROK', 'UCT', 'UTC', 'WET', 'GMT', 'NZ', 'GB', 'W-SU', 'EST5EDT', 'Etc/GMT+5'])(
    'unlike %s', (name) => {
      expect(zoneOf(name)).toBeDefined()
    })
})
