/** The last moment at which an opening is looked for: the horizon counts. */
import { milliseconds } from '../arbitraries/edge.js'
import type { Story } from '../arbitraries/story.js'
import { moment } from './ask.js'
import { partsOf } from './part.js'

export const lookout = ({ policy, situation }: Story): number =>
  moment(situation.now) + milliseconds(partsOf(policy).horizon ?? 'P90D')
