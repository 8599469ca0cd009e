/**
 * A scene is a zone and a clock change in it, with the moments around it that matter: local midnights, the local
 * times at which spans begin and end, the change itself. Records and clocks of one case are drawn from one scene.
 */
import { DateTime } from 'luxon'

export interface Scene {
  readonly zone: string
  /** Where the clock changes; where it never does, any moment. */
  readonly change: number
  /** The local date of the change, as `2026-03-29`. */
  readonly date: string
  /** Moments that collide, oldest first. */
  readonly moments: ReadonlyArray<number>
  readonly clockTimes: ReadonlyArray<string>
}

export const hour = 3_600_000
export const day = 24 * hour

/** The local times that spans use: those of the clock changes, and those of working days. */
const ordinaryTimes = ['00:00', '02:00', '09:00', '17:00', '21:00'] as const

const scene = (zone: string, changeAt: string, ...ownTimes: ReadonlyArray<string>): Scene => {
  const change = Date.parse(changeAt)
  const local = DateTime.fromMillis(change, { zone })
  const clockTimes = [...ownTimes, ...ordinaryTimes]
  const dates = Array.from({ length: 14 }, (_, index) => local.startOf('day').plus({ days: index - 9 }))
  const borders = dates.flatMap(date => clockTimes.map(time => clockAt(date.toISODate() ?? '', time, zone)))
  const near = [-3, -2, -1, -0.5, 0, 0.5, 1, 2, 3].map(hours => change + hours * hour)
  const moments = [...new Set([...borders, ...near])].sort((one, other) => one - other)
  return { zone, change, date: local.toISODate() ?? '', moments, clockTimes }
}

const known = new Map<string, number>()

/** When a wall clock shows this time; where it never does, about then. Remembered, for luxon takes its time. */
export const clockAt = (date: string, time: string, zone: string): number => {
  const name = `${date} ${time} ${zone}`
  const at = known.get(name) ?? DateTime.fromISO(`${date}T${time === '24:00' ? '23:59:59.999' : time}`, { zone }).toMillis()
  known.set(name, at)
  return at
}

export const scenes: ReadonlyArray<Scene> = [
  scene('UTC', '2026-06-01T00:00:00Z', '12:00', '24:00'),
  scene('Europe/Paris', '2026-03-29T01:00:00Z', '02:15', '02:45', '03:00'),
  scene('Europe/Paris', '2026-10-25T01:00:00Z', '02:30', '03:00', '01:00'),
  scene('America/New_York', '2026-03-08T07:00:00Z', '02:30', '03:00'),
  scene('America/New_York', '2026-11-01T06:00:00Z', '01:00', '01:30', '24:00'),
  scene('Australia/Lord_Howe', '2026-04-04T15:00:00Z', '01:30', '01:45'),
  scene('Australia/Lord_Howe', '2026-10-03T15:30:00Z', '02:15', '02:30'),
  scene('Africa/Casablanca', '2026-02-15T02:00:00Z', '02:30', '03:00'),
  scene('Africa/Casablanca', '2026-03-22T02:00:00Z', '02:30', '03:00'),
  scene('Pacific/Apia', '2011-12-30T10:00:00Z', '23:00', '24:00'),
  scene('America/St_Johns', '2010-11-07T02:31:00Z', '23:01', '23:30', '00:01'),
  scene('America/St_Johns', '2011-03-13T03:31:00Z', '00:01', '01:01'),
  scene('America/Sao_Paulo', '2018-11-04T03:00:00Z', '00:30', '01:00', '24:00'),
  scene('America/Sao_Paulo', '2018-02-18T02:00:00Z', '23:00', '23:30', '24:00'),
  scene('Asia/Beirut', '2026-03-28T22:00:00Z', '00:30', '01:00'),
  scene('Asia/Beirut', '2026-10-24T21:00:00Z', '23:00', '23:30', '24:00'),
  scene('Africa/Cairo', '2026-04-23T22:00:00Z', '00:30', '01:00'),
  scene('Africa/Cairo', '2026-10-29T21:00:00Z', '23:00', '24:00'),
  scene('America/Havana', '2026-11-01T05:00:00Z', '00:30', '01:00'),
  scene('Antarctica/Troll', '2026-03-29T01:00:00Z', '01:30', '03:00'),
  scene('Asia/Pyongyang', '2018-05-04T15:00:00Z', '23:30', '24:00'),
  scene('Pacific/Kwajalein', '1993-08-21T12:00:00Z', '23:00', '24:00'),
  scene('Africa/Monrovia', '1972-01-07T00:44:30Z', '00:44', '00:45'),
  scene('Asia/Kolkata', '2026-06-01T18:30:00Z', '12:00'),
  scene('Asia/Kathmandu', '2026-12-31T18:15:00Z', '24:00'),
]


