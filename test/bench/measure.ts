/** All that is measured, as Markdown. */
import { availableParallelism } from 'node:os'
import { cold } from './cold.js'
import { costs } from './costs.js'
import { grown } from './grown.js'
import { ledgers } from './ledgers.js'
import { rivals } from './rivals.js'
import type { Sides } from './sides.js'

const machine = (): string =>
  `Node ${process.versions.node.split('.')[0]}, ${process.arch}, ${availableParallelism()} cores. Medians; in brackets from the 10th to the 90th percentile.`

/** Part by part, each when it is known. Each side has a copy of the code for itself; `newborn` is the script that starts cold. */
export async function* measure(sides: Sides, newborn: string): AsyncGenerator<string> {
  yield machine()
  yield* rivals(sides)
  yield ledgers()
  yield await costs()
  yield await grown()
  yield cold(newborn)
}
