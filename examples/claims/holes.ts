/** Three mistakes that are easily made and hard to see, each with the promise that it breaks. */
import type { GuardJson, PlayJson, PolicyJson } from 'tactful'

/** A change to a policy that looks harmless. */
export interface Hole {
  readonly name: string
  /** The name of the promise that no longer holds. */
  readonly breaks: string
  readonly change: (policy: PolicyJson) => PolicyJson
}

const guard = (policy: PolicyJson, name: string, change: (guard: GuardJson) => GuardJson): PolicyJson =>
  ({ ...policy, guards: (policy.guards ?? []).map((one) => (one.name === name ? change(one) : one)) })

const play = (policy: PolicyJson, name: string, change: (play: PlayJson) => PlayJson): PolicyJson =>
  ({ ...policy, plays: policy.plays.map((one) => (one.name === name ? change(one) : one)) })

export const holes: ReadonlyArray<Hole> = [
  {
    name: 'an exemption too wide: what is urgent may ring at night, whatever it is about',
    breaks: 'never a call at night',
    change: (policy) => guard(policy, 'nothing that rings at night', (one) => ({ ...one, unless: { severityAtLeast: 'high' } })),
  },
  {
    name: 'a cap on one channel that another circumvents',
    breaks: 'never more than three contacts in any seven days, whatever the channel, alerts aside',
    change: (policy) => guard(policy, 'three a week, alerts aside', (one) => ({ ...one, on: { ...one.on, channels: ['email'] } })),
  },
  {
    name: 'a play that ignores open issues',
    breaks: 'no marketing to anyone with an open high-severity issue',
    change: (policy) => play(policy, 'offer', (one) => ({ ...one, absorbedBy: 'same-topic' })),
  },
]
