/** A planted defect: a mistake that others really made, made in our sources, and what finds it. */
import type { Plant } from './planted.js'

/** One of the policies of `hunt.ts`; or any, drawn at random with its situation. */
export type Under = 'counting' | 'timed' | 'motivated' | 'any'

export interface Defect extends Plant {
  /** What goes wrong. */
  readonly name: string
  /** Whose product had it, where they wrote of it, and what happened. */
  readonly seen: { readonly at: string; readonly what: string }
  /** What finds it (a law of `tactful/testing`, or the oracle), under which policy, and within how many cases. */
  readonly found: { readonly by: string; readonly under: Under; readonly within: number }
}
