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

/** A bit for each. */
export const enum Reason {
  heldOut = 1,
  inConversation = 2,
  held = 4,
  told = 8,
  settling = 16,
  expired = 32,
  weakEvidence = 64,
  stance = 128,
  noPlay = 256,
  noSignal = 512,
}

const sets: Array<ReadonlyArray<WaitReason>> = []

/** The reasons of a set, in their order; `no-signal` where there is none. Each set is listed once. */
export const named = (reasons: Reasons): ReadonlyArray<WaitReason> =>
  (sets[reasons] ??= Object.freeze(waitReasons.filter((_, bit) => ((reasons || Reason.noSignal) & (1 << bit)) !== 0)))
