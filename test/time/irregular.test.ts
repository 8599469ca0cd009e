/**
 * Zones whose clocks follow the moon, move by half an hour or two hours, went forward and back within weeks, or skipped
 * a date: from 1970 to 2199 the library has the changes that the platform has, found by looking twice a day.
 */
import { describe, expect, it } from 'vitest'
import { day, earliest, hour, latest } from './calendar.js'
import { changesOf } from './platform.js'
import { tableOf } from './table.js'

const irregular = [
  'Africa/Casablanca', 'Africa/El_Aaiun', 'Asia/Gaza', 'Asia/Hebron', 'Africa/Cairo', 'America/Argentina/Tucuman',
  'America/Recife', 'America/Noronha', 'America/Boa_Vista', 'America/Cambridge_Bay', 'Antarctica/Troll',
  'Antarctica/Casey', 'Australia/Lord_Howe', 'America/St_Johns', 'America/Asuncion', 'America/Sao_Paulo',
  'Africa/Monrovia', 'Asia/Tehran', 'Asia/Pyongyang', 'Europe/Chisinau', 'Pacific/Apia', 'Pacific/Fiji',
  'Pacific/Kwajalein', 'Pacific/Norfolk',
]

describe('irregular zones, 1970 to 2199', () => {
  it.each(irregular)('%s', (name) => {
    const changes = changesOf(name, earliest, latest + 1, 12 * hour)
    expect(tableOf(name, earliest, latest + 1)).toEqual(changes)
    const waits = changes.slice(2).map((change, i) => change.at - changes[i + 1]!.at)
    expect(Math.min(...waits), 'the library looks every 3 days').toBeGreaterThan(6 * day)
  })
})
