/**
 * What the platform's time-zone data says, read apart from the library: from the name that `Intl` gives an offset,
 * where the library reads the date and time. What the two have in common is the data, and nothing else.
 */
import moment from 'moment-timezone'
import { day } from './calendar.js'

/** Every name of a zone that both the platform and moment-timezone know, links and old names included. */
export const names: ReadonlyArray<string> = [...new Set([...Intl.supportedValuesOf('timeZone'), ...moment.tz.names()])]
  .filter((name) => moment.tz.zone(name) !== null && isKnown(name))
  .sort()

function isKnown(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** The name that the platform prefers for a zone: zones with the same one share their data. */
export const preferred = (name: string): string => new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone

/** `GMT`, `GMT+05:30`, `GMT-00:44:30` in milliseconds. */
const offsetNamed = (text: string): number => {
  const [, sign, hours, minutes, seconds = '0'] = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? ['', '+', '0', '0']
  return (sign === '-' ? -1000 : 1000) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds))
}

/** What a zone's wall clock is ahead of UTC at an instant, in milliseconds. */
export const offsetsOf = (name: string): ((at: number) => number) => {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' })
  const offsets = new Map<string, number>()
  return (at) => {
    const text = format.format(at)
    const offsetName = text.slice(text.indexOf('GMT'))
    const known = offsets.get(offsetName) ?? offsetNamed(offsetName)
    offsets.set(offsetName, known)
    return known
  }
}

/** From this instant on, the wall clock is so far ahead of UTC. */
export interface Change {
  readonly at: number
  readonly offset: number
}

/** How a zone's offset changes, the first entry being the one that it begins with: a look every `step`, and bisection. */
export const changesOf = (name: string, from: number, to: number, step: number = day): ReadonlyArray<Change> => {
  const offsetAt = offsetsOf(name)
  const changes: Array<Change> = [{ at: from, offset: offsetAt(from) }]
  for (let at = from; at < to - 1; ) {
    const next = Math.min(at + step, to - 1)
    const { offset } = changes.at(-1)!
    let [before, after] = [at, next]
    if (offsetAt(next) !== offset) {
      while (after - before > 1) {
        const middle = Math.floor((before + after) / 2)
        if (offsetAt(middle) === offset) before = middle
        else after = middle
      }
      changes.push({ at: after, offset: offsetAt(after) })
    }
    at = after
  }
  return changes
}
