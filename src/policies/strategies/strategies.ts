/** Every strategy, in the order in which a team grows into them. */
import { type Entry, entry } from '../entry.js'
import { balanced } from './balanced.js'
import { peak } from './peak.js'
import { predictive } from './predictive.js'
import { proactive } from './proactive.js'
import { reactive } from './reactive.js'

/** Each with what its function gives when it is called with no options. */
export const strategies: ReadonlyArray<Entry> = /*#__PURE__*/ (() => [
  entry('strategy', 'strategy', 'reactive', reactive()),
  entry('strategy', 'strategy', 'proactive', proactive()),
  entry('strategy', 'strategy', 'predictive', predictive()),
  entry('strategy', 'strategy', 'balanced', balanced()),
  entry('strategy', 'strategy', 'peak', peak()),
])()
