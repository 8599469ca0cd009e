/** Why nothing calls for contact. Every decision gathers reasons, so a set of them is a number with a bit for each. */

/** In the order in which a decision names them. */
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

/** A set of reasons: bit 0 is the first, and so on. */
export type Reasons = number

export const heldOut: Reasons = 1
export const inConversation: Reasons = 2
export const held: Reasons = 4
export const told: Reasons = 8
export const settling: Reasons = 16
export const expired: Reasons = 32
export const weakEvidence: Reasons = 64
export const stance: Reasons = 128
export const noPlay: Reasons = 256
const noSignal: Reasons = 512

const sets: Array<ReadonlyArray<WaitReason>> = []

/** The reasons of a set, in their order; `no-signal` where there is none. Each set is listed once. */
export const named = (reasons: Reasons): ReadonlyArray<WaitReason> =>
  (sets[reasons] ??= Object.freeze(waitReasons.filter((_, bit) => ((reasons || noSignal) & (1 << bit)) !== 0)))
