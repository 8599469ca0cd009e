/** What every side must agree on, to the millisecond. */
import type { Decision } from '../../src/index.js'

export interface Answer {
  readonly kind: 'reach-out' | 'wait' | 'suppress'
  readonly play: string | null
  readonly topic: string | null
  readonly channel: string | null
  /** `Infinity`: never. */
  readonly until: number
  readonly validUntil: number
  readonly because: ReadonlyArray<string>
}

export const answerOf = ({ kind, outreach, channel, until, validUntil, because }: Decision): Answer => ({
  kind,
  play: outreach?.play ?? null,
  topic: outreach?.topic ?? null,
  channel,
  until,
  validUntil,
  because,
})

/** The answer as text: two are the same when their texts are. */
export const written = ({ kind, play, topic, channel, until, validUntil, because }: Answer): string =>
  [kind, play, topic, channel, until, validUntil, ...because].join(' | ')
