/** A policy is a team's rules of contact as data: what may move us to act, what limits us, and how we answer. */
import * as t from 'io-ts'
import { Rule } from '../guard/rule.js'
import { checked, distinctList, distinctNames } from '../json/check.js'
import { dictionary, list, someOf } from '../json/list.js'
import type { Names } from '../json/names.js'
import { closed, defaulting, optional, own } from '../json/record.js'
import { name, oneOf, share, text } from '../json/scalar.js'
import { Holdout } from '../motive/holdout.js'
import { Play } from '../motive/play.js'
import { Stance } from '../motive/stance.js'
import { LocalDate } from '../time/date.js'
import { DurationCodec, day } from '../time/duration.js'
import { zoneOr } from '../time/zone.js'
import { ReplyRule } from './reply.js'

/** No channel is declared both as one that we reach out on and as one that customers reach us on. */
const channelsOnce = (json: unknown) => {
  const outbound = own(json, 'channels')
  const inbound = own(json, 'inboundChannels')
  if (!Array.isArray(outbound) || !Array.isArray(inbound)) return []
  const declared = new Set(outbound)
  return inbound.flatMap((channel, i) =>
    declared.has(channel)
      ? [{ at: ['inboundChannels', String(i)], expected: 'a channel that is not among "channels"' }]
      : [],
  )
}

/** A policy in JSON, whose parts may use only the names that it declares. */
export const PolicyCodec = (names: Names) =>
  checked(
    closed({
      $schema: t.unknown,
      tactful: oneOf(1),
      id: text,
      version: text,
      channels: distinctList(someOf(name)),
      inboundChannels: defaulting(distinctList(list(name)), []),
      purposes: distinctList(someOf(name)),
      horizon: defaulting(DurationCodec, 90 * day),
      unknownZone: defaulting(zoneOr('closed'), 'closed'),
      calendars: defaulting(dictionary(name, someOf(LocalDate)), new Map()),
      stance: defaulting(Stance, 'proactive'),
      bar: defaulting(share, 0.5),
      predictedBar: defaulting(share, 0.7),
      holdout: optional(Holdout(names)),
      plays: distinctNames(list(Play(names))),
      guards: defaulting(distinctNames(list(Rule(names))), []),
      replies: defaulting(distinctNames(list(ReplyRule(names))), []),
    }),
    channelsOnce,
  )
type Codec = ReturnType<typeof PolicyCodec>

/** A policy as people write it. */
export interface PolicyJson extends t.OutputOf<Codec> {}

interface PolicyBrand {
  readonly Policy: unique symbol
}

/** A valid policy. It comes only from `parsePolicy`. */
export type Policy = t.Branded<t.TypeOf<Codec>, PolicyBrand>
