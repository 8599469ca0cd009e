/** All that a question is asked of: the policy, the customer's records, and what follows from both at any moment. */
import type { GuardJson, PlayJson, PolicyJson } from './policy.js'
import type { Known } from './records.js'
import type { Instant } from './scalars.js'
import { duration } from './scalars.js'

export interface World {
  readonly policy: PolicyJson
  readonly known: Known
  /** The policy's, then the customer's own. */
  readonly guards: ReadonlyArray<GuardJson>
  /** The horizon, itself included. */
  readonly end: Instant
  /** Whether any guard is one of fatigue, the only kind that opens at a moment which no record or clock tells. */
  readonly tires: boolean
}

/** Those of every `any-of` too. */
export const everyGuard = (guards: ReadonlyArray<GuardJson>): ReadonlyArray<GuardJson> =>
  guards.flatMap(guard => (guard.kind === 'any-of' ? [guard, ...everyGuard(guard.guards)] : [guard]))

export const worldOf = (policy: PolicyJson, known: Known): World => {
  const guards = [...(policy.guards ?? []), ...known.guards]
  const tires = everyGuard(guards).some(({ kind }) => kind === 'fatigue')
  return { policy, known, guards, end: known.now + duration(policy.horizon ?? 'P90D'), tires }
}

/** The zones in which a guard reads local time; `undefined`: unknown, and closed. */
export const zonesOf = (guard: { readonly zone?: string }, { policy, known }: World): ReadonlyArray<string> | undefined => {
  if (guard.zone !== undefined && guard.zone !== 'customer') return [guard.zone]
  if (known.zones !== undefined) return known.zones
  const assumed = policy.unknownZone ?? 'closed'
  return assumed === 'closed' ? undefined : [assumed]
}

/** Where a play may speak to this customer: what they prefer first. */
export const channelsOf = (play: PlayJson, { policy, known }: World): ReadonlyArray<string> => {
  const usable = (play.channels ?? policy.channels).filter(
    channel => known.reach === undefined || known.reach.includes(channel)
  )
  const preferred = known.prefers.filter(channel => usable.includes(channel))
  return [...new Set([...preferred, ...usable])]
}
