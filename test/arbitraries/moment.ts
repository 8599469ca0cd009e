/**
 * Moments and durations that collide: drawn from few values, and then one millisecond before or after them, so that
 * `>=` and `>` come apart. Written the way people write them: with `Z` or an offset, with and without fractions.
 */
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { mostly, once } from './authored.js'
import { day, type Scene } from './scene.js'

const nudge = mostly<number>([5, fc.constant(0)], [1, fc.constantFrom(-1, 1)])

const pick = (moments: ReadonlyArray<number>): fc.Arbitrary<number> =>
  fc.tuple(fc.constantFrom(...moments), nudge).map(([moment, by]) => moment + by)

const within = ({ moments, change }: Scene, from: number, to: number): fc.Arbitrary<number> =>
  pick(moments.filter(at => at >= change + from * day && at <= change + to * day))

/** Mostly in the days before the change; now and then after it, that is, possibly in the future. */
export const moment = once((scene: Scene): fc.Arbitrary<number> =>
  mostly([6, within(scene, -2, -0.3)], [3, within(scene, -9, 0)], [2, within(scene, -1, 4)]))

/** Mostly around the change or after it: when something ends, or bites. */
export const later = once((scene: Scene): fc.Arbitrary<number> =>
  mostly([6, within(scene, 0, 4)], [2, within(scene, -1, 1)], [1, within(scene, -9, 0)]))

const manner = mostly<'full' | 'local' | 'short'>([6, fc.constant('full')], [1, fc.constantFrom('local', 'short')])

const write = (at: number, how: 'full' | 'local' | 'short', zone: string): string => {
  const full = new Date(at).toISOString()
  if (how === 'full') return full
  return how === 'local' ? (DateTime.fromMillis(at, { zone }).toISO() ?? full) : full.replace('.000Z', 'Z').replace(':00Z', 'Z').replace(/(\.\d*[1-9])0+Z$/, '$1Z')
}

const told = (scene: Scene, moments: fc.Arbitrary<number>): fc.Arbitrary<string> =>
  fc.tuple(moments, manner).map(([at, how]) => write(at, how, scene.zone))

export const instant = once((scene: Scene): fc.Arbitrary<string> => told(scene, moment(scene)))
export const recentInstant = once((scene: Scene): fc.Arbitrary<string> => told(scene, within(scene, -2, -0.3)))
export const laterInstant = once((scene: Scene): fc.Arbitrary<string> => told(scene, later(scene)))

/** Few, and each a sum or a multiple of others, so that different rules end at the same moment. */
export const durations = {
  PT30M: day / 48, PT1H: day / 24, PT2H: day / 12, PT12H: day / 2, PT24H: day, P1D: day, P2D: 2 * day, P3D: 3 * day,
  P1W: 7 * day, P7D: 7 * day, P1DT30M: day + day / 48, PT1S: 1000,
} as const

export const duration: fc.Arbitrary<string> = fc.constantFrom(...Object.keys(durations))

/** Of a day or more: what mostly still lasts when it is asked about. */
export const longDuration: fc.Arbitrary<string> =
  mostly([5, fc.constantFrom('P1D', 'P2D', 'P3D', 'P1W', 'P1DT30M')], [1, duration])
