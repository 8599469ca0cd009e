/**
 * Where the platform's time-zone data and moment-timezone's own differ between 1995 and 2037, and which release of
 * the data explains it: what a later release changed, an older platform cannot know.
 */
import moment from 'moment-timezone'
import { minute } from './calendar.js'
import type { Change } from './platform.js'
import { releases } from './releases.js'

/** From one instant to another, the platform has one offset and moment-timezone another. */
export interface Difference {
  readonly from: number
  readonly to: number
  readonly platform: number
  readonly library: number
}

/** By moment-timezone's own data. */
export const momentOffset = (name: string, at: number): number => -moment.tz.zone(name)!.utcOffset(at) * minute

/** When moment-timezone's own data changes its mind. */
export const momentChanges = (name: string, from: number, to: number): ReadonlyArray<number> =>
  moment.tz.zone(name)!.untils.filter((until) => until !== null && until >= from && until < to)

/** The stretches on which they differ, given what the platform says. Nothing changes inside a stretch on either side. */
export const differencesOf = (name: string, platform: ReadonlyArray<Change>, to: number): ReadonlyArray<Difference> => {
  const from = platform[0]!.at
  const borders = [...new Set([...platform.map(({ at }) => at), ...momentChanges(name, from, to)])].sort((a, b) => a - b)
  return borders.flatMap((at, i) => {
    const said = platform.filter((change) => change.at <= at).at(-1)!.offset
    const library = momentOffset(name, at)
    return said === library ? [] : [{ from: at, to: borders[i + 1] ?? to, platform: said, library }]
  })
}

const clock = (offset: number): string =>
  (offset < 0 ? '-' : '+') + new Date(Math.abs(offset)).toISOString().slice(11, 16)

const instant = (at: number): string => new Date(at).toISOString().replace(':00.000Z', 'Z')

/** `2026-11-01T09:00Z to 2027-03-14T10:00Z: -08:00, not -07:00`: the platform's offset, and not the library's. */
const sentence = ({ from, to, platform, library }: Difference): string =>
  `${instant(from)} to ${instant(to)}: ${clock(platform)}, not ${clock(library)}`

/** Zones that differ alike stand together. */
export const grouped = (differences: ReadonlyMap<string, ReadonlyArray<Difference>>) => {
  const groups = new Map<string, Array<string>>()
  for (const [name, found] of differences) {
    const key = found.map(sentence).join('\n')
    groups.set(key, [...(groups.get(key) ?? []), name])
  }
  return [...groups].map(([key, zones]) => ({ zones: zones.join(' '), differences: key.split('\n') }))
}

/** From when on platform data of this version may differ for this zone; `Infinity` where it may not at all. */
export const mayDifferFrom = (version: string, name: string): number =>
  Math.min(...releases.filter((release) => release.version > version && release.zones.split(' ').includes(name)).map(({ from }) => from))
