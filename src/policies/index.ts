/**
 * The catalogue: strategies, plays and limits, as parts of a policy to compose.
 *
 * @packageDocumentation
 */
export { type Part, type Whole, type Words, type WordsOf } from './part.js'
export { compose } from './compose.js'
export {
  type Channel,
  type InboundChannel,
  type Purpose,
  channels,
  inboundChannels,
  meaningOfPurpose,
  meaningOfSeverity,
  purposes,
} from './vocabulary.js'
export { type OnChannels } from './channels.js'
export { telemarketing } from './limits/telemarketing.js'
