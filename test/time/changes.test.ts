/**
 * Every moment from 1995 to 2037 at which any zone changes its clocks: the library agrees with luxon, which reads the
 * platform's data, and with moment-timezone, which brings its own, wherever the two data sets agree. Where they do not is
 * written down in `data-differences.json` for the platforms that it names; on any other, a later release explains it.
 */
import { readFileSync } from 'node:fs'
import { IANAZone } from 'luxon'
import moment from 'moment-timezone'
import { describe, expect, it } from 'vitest'
import { zoneOf } from '../../src/time/zone.js'
import { at, day, instant, iso, minute } from './calendar.js'
import { differencesOf, grouped, mayDifferFrom, momentChanges, momentOffset, type Difference } from './differences.js'
import { changesOf, names, preferred, type Change } from './platform.js'
import { tableOf } from './table.js'

const from = at('1995-01-01T00:00Z')
const to = at('2038-01-01T00:00Z')
const platformVersion = process.versions['tz'] ?? ''

interface Recorded {
  readonly 'moment-timezone': string
  readonly platforms: Readonly<Record<string, ReturnType<typeof grouped>>>
}
const recorded = JSON.parse(readFileSync(new URL('data-differences.json', import.meta.url), 'utf8')) as Recorded

const scanned = new Map<string, ReadonlyArray<Change>>()
const changes = new Map<string, ReadonlyArray<Change>>()
const differences = new Map<string, ReadonlyArray<Difference>>()

for (const name of names) {
  const data = preferred(name)
  const found = scanned.get(data) ?? changesOf(name, from, to)
  scanned.set(data, found)
  changes.set(name, found)
  const differing = differencesOf(name, found, to)
  if (differing.length > 0) differences.set(name, differing)
}

/** Every moment at which either set of data changes this zone's clocks, and the millisecond on either side. */
const momentsOf = (name: string): ReadonlyArray<number> =>
  [...changes.get(name)!.map((change) => change.at), ...momentChanges(name, from, to)]
    .flatMap((t) => [t - 1, t, t + 1])
    .filter((t) => t >= from)

/** Where what is asked of each moment of each zone does not hold. */
const failures = (holds: (name: string, t: number, offset: number) => boolean): ReadonlyArray<string> =>
  names.flatMap((name) => {
    const zone = zoneOf(name)!
    return momentsOf(name)
      .filter((t) => !holds(name, t, zone.offsetAt(instant(t)).offset))
      .map((t) => `${name} ${iso(t)}`)
  })

describe('when clocks change, 1995 to 2037', () => {
  it('looks at every zone, and at many changes', () => {
    expect(Intl.supportedValuesOf('timeZone').filter((name) => !names.includes(name)).length).toBeLessThan(5)
    expect(names.length).toBeGreaterThan(550)
    expect([...scanned.values()].flat().length).toBeGreaterThan(13_000)
  })

  it('has exactly the changes that the platform has, found by looking day by day', () => {
    for (const name of names) expect(tableOf(name, from, to), name).toEqual(changes.get(name))
  })

  it('never changes clocks twice within 6 days: the library looks every 3', () => {
    for (const [name, found] of scanned) {
      const waits = found.slice(2).map((change, i) => change.at - found[i + 1]!.at)
      expect(Math.min(...waits), name).toBeGreaterThan(6 * day)
    }
  })

  it('agrees with luxon at every change and one millisecond either side', () => {
    expect(failures((name, t, offset) => IANAZone.create(name).offset(t) * minute === offset)).toEqual([])
  })

  it('agrees with moment-timezone there, but for the differences between the data', () => {
    const isDifference = (name: string, t: number) => (differences.get(name) ?? []).some((stretch) => stretch.from <= t && t < stretch.to)
    expect(failures((name, t, offset) => (momentOffset(name, t) === offset) !== isDifference(name, t))).toEqual([])
  })
})

describe('the differences between the data', () => {
  it('are with the data that was recorded', () => {
    expect(moment.tz.dataVersion, 'moment-timezone has new data: write the differences down anew').toBe(recorded['moment-timezone'])
  })

  const written = recorded.platforms[platformVersion]
  if (written !== undefined)
    it('are exactly those written down for this platform', () => {
      expect(grouped(differences)).toEqual(written)
    })

  /** What a later release says of the future, nobody can know here; of the past, a release corrects little. */
  it('are all explained by a release later than the platform, or few before 2026 on a platform that is ahead', () => {
    const isAhead = platformVersion > recorded['moment-timezone']
    const startsBefore = (limit: (name: string) => number) => [...differences].filter(([name, found]) => found[0]!.from < limit(name))
    if (isAhead) expect(startsBefore(() => at('2026-01-01T00:00Z')).length).toBeLessThan(20)
    else expect(startsBefore((name) => mayDifferFrom(platformVersion, name))).toEqual([])
  })
})
