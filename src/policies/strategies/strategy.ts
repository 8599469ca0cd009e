/** What all strategies have in common: options, the words that they declare, and how their parts become one policy. */
import type { PolicyJson } from '../../index.js'
import { type OnChannels, channelsOr } from '../channels.js'
import { telemarketing } from '../limits/telemarketing.js'
import type { Part, Whole } from '../part.js'
import { type Purpose, inboundChannels, purposes, ringingChannels } from '../vocabulary.js'
import type { Due } from './answers.js'

/** Every strategy can be called with none of these. */
export interface StrategyOptions<C extends string> extends OnChannels<C> {
  /** The policy's name in every decision (default: the strategy's own, `proactive`). */
  readonly id?: string
  /** Its edition, in every decision too (default `1`). */
  readonly version?: string
  /**
   * By when an agent answers, by severity, as ISO 8601 durations such as `PT4H` of elapsed time. Default `PT1H` for
   * `critical`, `PT4H` `high`, `P1D` `medium`, `P3D` `low`; in `peak` `PT1H`, `PT8H`, `P2D`, `P5D`.
   */
  readonly due?: Partial<Due>
}

/** The channels of a strategy that is asked for no others: those of the vocabulary but for single messengers. */
const usualChannels = ['email', 'in-app', 'push', 'sms', 'social', 'phone'] as const
export type UsualChannel = (typeof usualChannels)[number]

/** Those of the strategy's channels that ring or buzz. */
export const ringingOf = (options: OnChannels<string>): ReadonlyArray<string> =>
  channelsOr(usualChannels, options.channels).filter((channel) => ringingChannels.some((rings) => rings === channel))

/** Telemarketing restraint, where there is a phone to be restrained. */
export const restraint = (options: OnChannels<string>): ReadonlyArray<Part> =>
  channelsOr(usualChannels, options.channels).some((channel) => channel === 'phone') ? [telemarketing()] : []

/** A play keeps to the channels that the team has. A part whose plays have none left is left out, with its guards. */
const carried = (part: Part, channels: ReadonlyArray<string>): ReadonlyArray<Part> => {
  if (part.plays === undefined) return [part]
  const plays = part.plays
    .map((play) => ({ ...play, channels: play.channels!.filter((channel) => channels.includes(channel)) }))
    .filter((play) => play.channels.length > 0)
  return plays.length === 0 ? [] : [{ ...part, plays }]
}

/** A strategy as a whole policy: its own fields, and the parts that the team's channels can carry. */
export const strategy = <C extends string>(
  name: string,
  options: StrategyOptions<C>,
  own: Pick<PolicyJson, 'stance' | 'bar' | 'predictedBar' | 'holdout' | 'note'>,
  parts: ReadonlyArray<Part>,
): Whole<{ channel: C; purpose: Purpose }> => {
  const channels = channelsOr(usualChannels, options.channels)
  const all = parts.flatMap((part) => carried(part, channels))
  return {
    tactful: 1,
    id: options.id ?? name,
    version: options.version ?? '1',
    channels,
    inboundChannels: inboundChannels.filter((inbound) => !channels.some((channel) => channel === inbound)),
    purposes: [...purposes],
    ...own,
    plays: all.flatMap(({ plays = [] }) => plays),
    guards: all.flatMap(({ guards = [] }) => guards),
    replies: all.flatMap(({ replies = [] }) => replies),
  }
}
