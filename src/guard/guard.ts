/**
 * A guard is a set of moments: those at which contact is allowed. It is read through two questions: when is the first
 * moment, not earlier than `at`, that is open, and when is the first that is not? *Never* is an answer to both.
 *
 * Laws: never looks back · keeps its word · keeps order. Together: it skips nothing. Each holds of both questions.
 */
import { type Instant, earlier, later, never } from '../time/instant.js'

/** A set of moments. */
export interface Guard {
  /** The first open moment at or after `at`. */
  readonly opens: (at: Instant) => Instant
  /** The first moment at or after `at` that is not open. */
  readonly closes: (at: Instant) => Instant
}

const here = (at: Instant): Instant => at
const nowhere = (): Instant => never

/** Every moment. */
export const always: Guard = { opens: here, closes: nowhere }

/** No moment. */
export const nowhen: Guard = { opens: nowhere, closes: here }

/** The moments that the guard does not have. */
export const not = ({ opens, closes }: Guard): Guard => ({ opens: closes, closes: opens })

/** `[from, to)`. */
export interface Stretch {
  readonly from: Instant
  readonly to: Instant
}

/** The moments in any of the stretches, in whatever order they come and however they overlap. */
export const during = (stretches: ReadonlyArray<Stretch>): Guard => {
  const sorted = stretches.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)
  return {
    opens: (at) => {
      for (const { from, to } of sorted) if (at < to) return at < from ? from : at
      return never
    },
    closes: (at) => {
      let open = at
      for (const { from, to } of sorted) {
        if (from > open) break
        if (open < to) open = to
      }
      return open
    },
  }
}

/**
 * The moments that every guard allows: order, grouping and repetition do not matter. One `max` is not enough: the
 * latest guard may land where another is closed. So all are asked again, until none puts it off. Nothing is looked for
 * after the horizon, since two guards may never agree.
 */
export const allOf = (guards: ReadonlyArray<Guard>, horizon: Instant): Guard => ({
  opens: (at) => {
    for (let moment = at; moment <= horizon;) {
      const latest = guards.reduce((last, { opens }) => later(last, opens(moment)), moment)
      if (latest === moment) return moment
      moment = latest
    }
    return never
  },
  closes: (at) => guards.reduce((first, { closes }) => earlier(first, closes(at)), never),
})

/** The moments that any guard allows. Their end is not looked for after the horizon: two may take turns for ever. */
export const anyOf = (guards: ReadonlyArray<Guard>, horizon: Instant): Guard => not(allOf(guards.map(not), horizon))
