/** What all strategies have in common: options, the words that they declare, and how their parts become one policy. */
import type { PolicyJson } from '../../index.js'
import type { OnChannels } from '../channels.js'
import { telemarketing } from '../limits/telemarketing.js'
import { items, listOr } from '../lists.js'
import type { Part, Whole } from '../part.js'
import { type InboundChannel, type Purpose, inboundChannels, purposes, ringingChannels } from '../vocabulary.js'
import type { Due } from './answers.js'

/**
 * Every strategy can be called with none of these. Of `channels`, `whatsapp` and `messenger` carry what e-mail carries,
 * after it; compose `whatsAppWindow` and `messengerWindow`. A play that none of the channels can carry is left out.
 */
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

type Asked = OnChannels<string> | undefined

const among = (asked: Asked, some: ReadonlyArray<string>): ReadonlyArray<string> =>
  items(listOr(usualChannels, asked?.channels)).filter((channel) => some.includes(channel))

/** Those of the strategy's channels that ring or buzz. */
export const ringingOf = (asked: Asked): ReadonlyArray<string> => among(asked, ringingChannels)

/** Telemarketing restraint, where there is a phone to be restrained. */
export const restraint = (asked: Asked): ReadonlyArray<Part> => among(asked, ['phone']).map(() => telemarketing())

/** Single messengers, which no play of the catalogue names: a team that has one says so. */
const messengers = ['whatsapp', 'messenger']

/**
 * A play keeps to the channels that the team has; what goes by e-mail goes by its messengers too, if nothing before
 * them will do. A part whose plays have no channel left is left out, with its guards.
 */
const carried = (part: Part, channels: ReadonlyArray<string>): ReadonlyArray<Part> => {
  if (part.plays === undefined) return [part]
  const plays = part.plays
    .map((play) => {
      const own = play.channels!
      const carriers = own.includes('email') ? [...own, ...messengers] : own
      return { ...play, channels: carriers.filter((channel) => channels.includes(channel)) }
    })
    .filter((play) => play.channels.length > 0)
  return plays.length === 0 ? [] : [{ ...part, plays }]
}

/** A strategy as a whole policy: its own fields, and the parts that the team's channels can carry. */
export const strategy = <C extends string>(
  name: string,
  options: StrategyOptions<C> | undefined,
  own: Pick<PolicyJson, 'stance' | 'bar' | 'predictedBar' | 'holdout' | 'note'>,
  parts: ReadonlyArray<Part>,
): Whole<{ channel: C; purpose: Purpose; inbound: InboundChannel }> => {
  const channels = listOr(usualChannels, options?.channels)
  const all = parts.flatMap((part) => carried(part, items(channels)))
  return {
    tactful: 1,
    id: options?.id ?? name,
    version: options?.version ?? '1',
    channels,
    inboundChannels: inboundChannels.filter((inbound) => !items<string>(channels).includes(inbound)),
    purposes: [...purposes],
    ...own,
    plays: all.flatMap(({ plays = [] }) => plays),
    guards: all.flatMap(({ guards = [] }) => guards),
    replies: all.flatMap(({ replies = [] }) => replies),
  }
}
