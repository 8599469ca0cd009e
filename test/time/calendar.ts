/** Instants and lengths of time, as the tests about time write them. */
import type { Instant } from '../../src/time/instant.js'

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** A number of epoch milliseconds, taken for an instant. */
export const instant = (milliseconds: number): Instant => milliseconds as Instant

/** `2026-11-22T09:00Z`, or what a wall shows: `2026-11-22 09:00`. */
export const at = (text: string): Instant => instant(Date.parse(text.endsWith('Z') ? text : `${text.replace(' ', 'T')}Z`))

/** For messages: an instant as people write it. */
export const iso = (milliseconds: number): string => new Date(milliseconds).toISOString()

/** The first and the last of all instants. */
export const earliest = at('1970-01-01T00:00Z')
export const latest = instant(at('2200-01-01T00:00Z') - 1)
