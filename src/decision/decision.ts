/** A decision says what to do now, until when that holds, and why. */
import type { Handler } from '../policy/reply.js'
import type { Severity } from '../signal/severity.js'
import { type Instant, encodeInstant } from '../time/instant.js'

/** What a message would be about. */
export interface Outreach {
  readonly play: string
  readonly topic: string
  readonly purpose: string
  readonly severity: Severity
  readonly priority: number
  /** How sure the signals make us, 0 to 1, to 9 decimals. */
  readonly belief: number
  /** The ids of the supporting signals, oldest first. */
  readonly signals: ReadonlyArray<string>
}

/** How an open issue is answered. Answering a customer who asked is never capped. */
export interface Reply {
  readonly issue: string
  /** The rule that matched; null: none did, and an agent answers. */
  readonly reply: string | null
  readonly handler: Handler
  readonly channel: string
  /** By when; never, where the rule sets no time. */
  readonly due: Instant
}

interface Common {
  readonly at: Instant
  readonly policy: { readonly id: string; readonly version: string }
  readonly replies: ReadonlyArray<Reply>
}

/** Why a wait waits, in the order in which reasons are named. */
export const waitReasons = [
  'held-out',
  'in-conversation',
  'held',
  'told',
  'settling',
  'expired',
  'weak-evidence',
  'stance',
  'no-play',
  'no-signal',
] as const

/** Why a wait waits: each of these holds for some play and topic. */
export type WaitReason = (typeof waitReasons)[number]

/** Reach out on this channel. */
export interface ReachOut extends Common {
  readonly kind: 'reach-out'
  readonly until: Instant
  readonly outreach: Outreach
  readonly channel: string
  /** The first moment at which this outreach on this channel is no longer allowed; never: not before the horizon. */
  readonly validUntil: Instant
  /** Other outreaches of the same purpose that this message may carry. */
  readonly along: ReadonlyArray<Outreach>
  readonly because: ReadonlyArray<never>
}

/** There is something to say, but not now. Ask again at `until`; never: not before the horizon. */
export interface Suppress extends Common {
  readonly kind: 'suppress'
  readonly until: Instant
  readonly outreach: Outreach
  /** The channel that opens first; null where none will. */
  readonly channel: string | null
  readonly validUntil: Instant
  readonly along: ReadonlyArray<never>
  /** The names of all guards that are closed now. */
  readonly because: ReadonlyArray<string>
}

/** Nothing calls for contact. Ask again at `until`; never: not before the horizon. */
export interface Wait extends Common {
  readonly kind: 'wait'
  readonly until: Instant
  readonly outreach: null
  readonly channel: null
  readonly validUntil: Instant
  readonly along: ReadonlyArray<never>
  readonly because: ReadonlyArray<WaitReason>
}

/** What to do, and why. */
export type Decision = ReachOut | Suppress | Wait

/** A decision as JSON: instants in ISO 8601, never as null. */
export interface DecisionJson {
  readonly kind: Decision['kind']
  readonly at: string
  readonly policy: { readonly id: string; readonly version: string }
  readonly until: string | null
  readonly outreach: Outreach | null
  readonly channel: string | null
  readonly validUntil: string | null
  readonly along: ReadonlyArray<Outreach>
  readonly because: ReadonlyArray<string>
  readonly replies: ReadonlyArray<Omit<Reply, 'due'> & { readonly due: string | null }>
}

/** The decision as JSON. */
export const encodeDecision = (decision: Decision): DecisionJson => ({
  kind: decision.kind,
  at: new Date(decision.at).toISOString(),
  policy: decision.policy,
  until: encodeInstant(decision.until),
  outreach: decision.outreach,
  channel: decision.channel,
  validUntil: encodeInstant(decision.validUntil),
  along: decision.along,
  because: decision.because,
  replies: decision.replies.map((reply) => ({ ...reply, due: encodeInstant(reply.due) })),
})
