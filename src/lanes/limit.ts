/**
 * Limits: caps and rests that hold every contact equally long, and have room for some. Once there is room it stays, and
 * a folded ledger may know since when.
 */
import type { Cap } from '../guard/cap.js'
import type { Rest } from '../guard/rest.js'
import type { CompiledRule, Declared } from '../guard/rule.js'
import type { Each } from '../ledger/contact.js'

/** A limit, and what can be said of it in numbers. */
export interface Limit {
  /** Where it stands among the guards of the policy. */
  readonly place: number
  readonly declared: Cap | Rest
  readonly atMost: number
  /** For how long a contact is held, in milliseconds; for ever, where it is infinite. */
  readonly length: number
  /** What is kept apart, each once and in one order. */
  readonly each: ReadonlyArray<Each[number]>
}

const isCounting = (declared: Declared): declared is Cap | Rest => declared.kind === 'cap' || declared.kind === 'rest'

/** The rule as such a limit, if it is one. */
export const limitOf = ({ declared, holder }: CompiledRule): Limit | undefined => {
  if (!isCounting(declared) || holder === undefined) return undefined
  const { hold, times, room, place } = holder
  if (hold.length === undefined || times > 1 || room === 0) return undefined
  return { place: place!, declared, atMost: room, length: hold.length, each: [...new Set(declared.each)].sort() }
}
