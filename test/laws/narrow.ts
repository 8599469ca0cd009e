/**
 * A policy narrowed to one outreach on one channel: no other play finds a signal, and the one that is left looks at
 * one topic and uses one channel. It reaches out exactly when that outreach on that channel is open.
 */
import type { PolicyJson } from 'tactful'
import type { Authored } from '../arbitraries/authored.js'
import { matchesTopic } from './matching.js'
import { partsOf, revised, type PlayPart } from './part.js'

const nothing = { kinds: ['nothing of the sort'] }

export const narrowed = (policy: PolicyJson, play: string, topic: string, channel: string): PolicyJson =>
  revised(policy, {
    plays: partsOf(policy).plays.map(one =>
      one.name === play ? { ...one, when: onTopic(one.when, topic), channels: [channel] } : { ...one, when: nothing }),
  })

const onTopic = (when: PlayPart['when'], topic: string): Authored | ReadonlyArray<Authored> => {
  const matches = (Array.isArray(when) ? when : [when]) as ReadonlyArray<Authored>
  const fitting = matches.filter(({ topics }) =>
    topics === undefined || (topics as ReadonlyArray<string>).some(pattern => matchesTopic(pattern, topic)))
  return fitting.length === 0 ? nothing : fitting.map(match => ({ ...match, topics: [topic] }))
}
