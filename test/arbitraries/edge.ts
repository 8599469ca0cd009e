/**
 * The moments at which an answer may change, read off the JSON without understanding it: every instant in it, every
 * instant plus every duration or window in it, and every local time in it on the days around, in every zone in it.
 */
import { clockAt, day } from './scene.js'

const instantText = /^\d{4}-\d{2}-\d{2}T/
const durationText = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/
const clockText = /^\d{2}:\d{2}$/

interface Found {
  readonly instants: Set<number>
  readonly durations: Set<number>
  readonly clocks: Set<string>
  readonly zones: Set<string>
  readonly days: Set<number>
}

export const milliseconds = (duration: string): number => {
  const [, weeks, days, hours, minutes, seconds] = durationText.exec(duration) ?? []
  const count = (text: string | undefined) => Number(text ?? 0)
  return (((count(weeks) * 7 + count(days)) * 24 + count(hours)) * 60 + count(minutes)) * 60_000 + count(seconds) * 1000
}

const look = (json: unknown, found: Found, field = ''): void => {
  if (typeof json === 'string') {
    if (instantText.test(json)) found.instants.add(Date.parse(json))
    else if (field !== 'horizon' && durationText.test(json)) found.durations.add(milliseconds(json))
    else if (clockText.test(json)) found.clocks.add(json)
    else if (field === 'zone' && json !== 'customer') found.zones.add(json)
    else if (field === 'unknownZone' && json !== 'closed') found.zones.add(json)
    else if (field === 'calendar') for (const days of { day: [1], week: [1, 2, 3, 4, 5, 6, 7] }[json] ?? []) found.days.add(days)
  } else if (typeof json === 'number') {
    if (field === 'days') found.days.add(json)
  } else if (Array.isArray(json)) {
    for (const item of json) look(item, found, field)
  } else if (typeof json === 'object' && json !== null) {
    for (const [key, value] of Object.entries(json)) look(value, found, key)
  }
}

/** Oldest first, from ten days before `around` to ten days after it. */
export const edges = (policy: unknown, situation: unknown, around: number): ReadonlyArray<number> => {
  const found: Found = { instants: new Set(), durations: new Set(), clocks: new Set(), zones: new Set(), days: new Set() }
  look(policy, found)
  look(situation, found)
  const edge = new Set(found.instants)
  for (const at of found.instants)
    for (const length of found.durations) for (const by of [-length, length, 2 * length]) edge.add(at + by)
  if (found.days.size > 0) found.clocks.add('00:00')
  for (const zone of found.zones) {
    for (let days = -3; days <= 4; days += 1) {
      const date = new Date(around + days * day).toISOString().slice(0, 10)
      for (const time of found.clocks) edge.add(clockAt(date, time, zone))
    }
  }
  return [...edge].filter(at => Math.abs(at - around) <= 10 * day).sort((one, other) => one - other)
}
