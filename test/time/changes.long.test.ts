/** Every change of every zone's clocks from 1970 to 2199, found by looking day by day. */
import { expect, it } from 'vitest'
import { day, earliest, latest } from './calendar.js'
import { changesOf, names, preferred } from './platform.js'
import { tableOf } from './table.js'

const zones = [...new Map(names.map((name) => [preferred(name), name])).values()]

it('has exactly the changes that the platform has, and never two within 6 days', () => {
  for (const name of zones) {
    const changes = changesOf(name, earliest, latest + 1)
    expect(tableOf(name, earliest, latest + 1), name).toEqual(changes)
    for (const [i, change] of changes.slice(2).entries()) expect(change.at - changes[i + 1]!.at, name).toBeGreaterThan(6 * day)
  }
})
