/**
 * A policy narrowed to one outreach on one channel: no other play finds a signal, and the one that is left looks at
 * one topic and uses one channel. It reaches out exactly when that outreach on that channel is open.
 */
import type { GuardJson, PlayJson, PolicyJson, RouteJson } from 'tactful'
import type { Authored } from './authored.js'
import { meansTopic } from './matching.js'

/** The play with no signal to speak of. */
const silent = ({ name, purpose }: PlayJson): PlayJson => ({ name, when: { kinds: ['nothing of the sort'] }, purpose })

/** The policy with no word from its other plays, and no other guards. */
export const only = (
  policy: PolicyJson,
  plays: ReadonlyArray<PlayJson>,
  guards: ReadonlyArray<GuardJson>,
): PolicyJson => ({
  ...policy,
  plays: policy.plays.map((play) => (plays.includes(play) ? play : silent(play))),
  guards,
})

/** The matches that mean the topic, and now no other; there are some, or the play would not have been about it. */
const onTopic = (when: PlayJson['when'], topic: string): PlayJson['when'] =>
  [when]
    .flat()
    .filter((match) => meansTopic(match as Authored, topic))
    .map((match) => ({ ...match, topics: [topic] }))

/** The policy with the same guards, for one outreach on one channel. */
export const narrowed = (
  policy: PolicyJson,
  { play, topic, channel }: Pick<RouteJson, 'play' | 'topic' | 'channel'>,
): PolicyJson => ({
  ...policy,
  plays: policy.plays.map((one) =>
    one.name === play ? { ...one, when: onTopic(one.when, topic), channels: [channel] } : silent(one),
  ),
})
