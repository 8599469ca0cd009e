/** What every side must agree on: the whole decision, to the millisecond. */
import { type Decision, type Outreach, type Reply, never } from '../../src/index.js'
import { reference } from './reference.js'

/** How a decision names the policy. */
const policy = { id: reference.id, version: reference.version }

type Instant = Decision['at']
interface Common {
  readonly at: Instant
  readonly replies: ReadonlyArray<Reply>
}

const nothing: ReadonlyArray<never> = []

/** The decisions of the hand-written sides, in the shape of ours. */
export const waiting = ({ at, replies }: Common, because: Extract<Decision, { kind: 'wait' }>['because']): Decision => ({
  kind: 'wait', at, policy, until: never, outreach: null, channel: null, validUntil: never, along: nothing, because, replies,
})
export const reaching = ({ at, replies }: Common, outreach: Outreach, channel: string, validUntil: number): Decision => ({
  kind: 'reach-out', at, policy, until: never, outreach, channel, validUntil: validUntil as Instant, along: nothing, because: nothing, replies,
})
export const suppressing = ({ at, replies }: Common, outreach: Outreach, channel: string | null, until: number, because: ReadonlyArray<string>): Decision => ({
  kind: 'suppress', at, policy, until: until as Instant, outreach, channel, validUntil: never, along: nothing, because, replies,
})

/** The decision as text: two are the same when their texts are. */
export const written = (decision: Decision): string =>
  JSON.stringify(decision, (_, value: unknown) => (value === Infinity ? 'never' : value))
