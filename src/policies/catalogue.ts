/**
 * The catalogue: every strategy, play and limit as data, for tables, for editors, and for tests that leave none out.
 */
import type { Entry } from './entry.js'
import { limits } from './limits/limits.js'
import { plays } from './plays/plays.js'
import { strategies } from './strategies/strategies.js'

/** Each with what its function gives when it is called with no options, its numbers, its sources, and their dates. */
export const catalogue: ReadonlyArray<Entry> = /*#__PURE__*/ (() => [...strategies, ...plays, ...limits])()
