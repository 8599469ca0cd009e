/** What all strategies have in common: options, the words that they declare, and how their parts become one policy. */
import type { PolicyJson, Severity } from '../../index.js'
import { type OnChannels, channelsOr } from '../channels.js'
import { telemarketing } from '../limits/telemarketing.js'
import type { Part, Whole } from '../part.js'
import { type Purpose, inboundChannels, purposes } from '../vocabulary.js'

/** Every strategy can be called with none of these. */
export interface StrategyOptions<C extends string> extends OnChannels<C> {
  /** Every decision names the policy by these two (default: the strategy's name, and `1`). */
  readonly id?: string
  readonly version?: string
  /** By when an agent answers, by severity, as elapsed time. */
  readonly due?: Partial<Readonly<Record<Severity, string>>>
}

/** Channels of a team that has them all; `channels` names fewer. */
export type EveryChannel = 'email' | 'in-app' | 'push' | 'sms' | 'social' | 'phone'
export const everyChannel: ReadonlyArray<EveryChannel> = ['email', 'in-app', 'push', 'sms', 'social', 'phone']

/** Those of the strategy's channels that ring or buzz. */
export const ringing = (options: OnChannels<string>): ReadonlyArray<string> =>
  channelsOr(everyChannel, options.channels).filter((channel) =>
    ['phone', 'sms', 'push', 'whatsapp', 'messenger'].includes(channel),
  )

/** Telemarketing restraint, where there is a phone to be restrained. */
export const restraint = (options: OnChannels<string>): ReadonlyArray<Part> =>
  channelsOr(everyChannel, options.channels).some((channel) => channel === 'phone') ? [telemarketing()] : []

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
  const channels = channelsOr(everyChannel, options.channels)
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
