/** A decision says what to do now, until when that holds, and why. */
import type { WaitReason } from '../motive/reason.js'
import type { Handler } from '../policy/reply.js'
import type { Severity } from '../signal/severity.js'
import { type Instant, encodeInstant } from '../time/instant.js'

/** What a message would be about. */
export interface Outreach {
  readonly play: string
  readonly topic: string
  readonly purpose: string
  /** The highest of the supporting signals. */
  readonly severity: Severity
  /** The play's: of one severity, the higher goes first. */
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
  /** The situation's `now`, in epoch milliseconds. */
  readonly at: Instant
  readonly policy: { readonly id: string; readonly version: string }
  readonly replies: ReadonlyArray<Reply>
}

/** Reach out on this channel. */
export interface ReachOut extends Common {
  readonly kind: 'reach-out'
  /** Always `never`: there is nothing to ask again about. */
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
  /** When to ask again, in epoch milliseconds; `never`: not before the horizon. */
  readonly until: Instant
  readonly outreach: Outreach
  /** The channel that opens first; null where none will. */
  readonly channel: string | null
  /** Always `never`. */
  readonly validUntil: Instant
  readonly along: ReadonlyArray<never>
  /** The names of all guards that are closed now. */
  readonly because: ReadonlyArray<string>
}

/** Nothing calls for contact. Ask again at `until`; never: not before the horizon. */
export interface Wait extends Common {
  readonly kind: 'wait'
  /** When to ask again, in epoch milliseconds; `never`: not before the horizon. */
  readonly until: Instant
  readonly outreach: null
  readonly channel: null
  /** Always `never`. */
  readonly validUntil: Instant
  readonly along: ReadonlyArray<never>
  readonly because: ReadonlyArray<WaitReason>
}

/** What to do, and why. */
export type Decision = ReachOut | Suppress | Wait

/** A reply as JSON; `due: null`: the rule sets no time. */
export interface ReplyJson extends Omit<Reply, 'due'> {
  readonly due: string | null
}

type InJson<D extends Decision> = Omit<D, 'at' | 'until' | 'validUntil' | 'replies'> & {
  readonly at: string
  readonly until: string | null
  readonly validUntil: string | null
  readonly replies: ReadonlyArray<ReplyJson>
}

/** A reach-out as JSON. */
export interface ReachOutJson extends InJson<ReachOut> {}
/** A suppression as JSON. */
export interface SuppressJson extends InJson<Suppress> {}
/** A wait as JSON. */
export interface WaitJson extends InJson<Wait> {}

/** A decision as JSON: instants in ISO 8601, never as null. */
export type DecisionJson = ReachOutJson | SuppressJson | WaitJson

/**
 * The decision as JSON, for a log, a queue or another program.
 *
 * @example
 * ```ts
 * import { compile, encodeDecision, parsePolicy, parseSituation } from 'tactful'
 *
 * const policy = parsePolicy({ tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['service'], plays: [] })
 * const situation = parseSituation({ now: '2026-11-22T09:00:00Z', customer: { id: 'c-1' } })
 * if (policy._tag === 'Left' || situation._tag === 'Left') throw new Error('not valid')
 * const decision = compile(policy.right).decide(situation.right)
 * decision.until // => Infinity
 * encodeDecision(decision) // => { kind: 'wait', at: '2026-11-22T09:00:00.000Z', until: null, because: ['no-signal'], … }
 * ```
 */
export const encodeDecision = (decision: Decision): DecisionJson => {
  const { kind, policy, outreach, channel, along, because } = decision
  return {
    kind,
    at: new Date(decision.at).toISOString(),
    policy,
    until: encodeInstant(decision.until),
    outreach,
    channel,
    validUntil: encodeInstant(decision.validUntil),
    along,
    because,
    replies: decision.replies.map((reply) => ({ ...reply, due: encodeInstant(reply.due) })),
  } as DecisionJson
}
