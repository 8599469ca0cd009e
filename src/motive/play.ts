/** A play is one thing that we may reach out about: what calls for it, how sure we must be, and when it is over. */
import type * as t from 'io-ts'
import { distinctList } from '../json/check.js'
import { someOf } from '../json/list.js'
import type { Names } from '../json/names.js'
import { closed, defaulting, optional } from '../json/record.js'
import { finite, name, oneOf, share } from '../json/scalar.js'
import { type OutreachTest, meansOutreach } from '../guard/scope.js'
import { type SignalTest, SignalMatches, meansSignal } from '../signal/signal.js'
import { DurationCodec } from '../time/duration.js'
import type { Holdout } from './holdout.js'

/** A play in JSON. */
export const Play = (names: Names) =>
  closed({
    name,
    when: SignalMatches,
    purpose: names.purpose,
    channels: optional(distinctList(someOf(names.channel))),
    priority: defaulting(finite, 0),
    bar: optional(share),
    predictedBar: optional(share),
    halfLife: optional(DurationCodec),
    freshFor: optional(DurationCodec),
    settle: optional(DurationCodec),
    lead: optional(DurationCodec),
    quietFor: optional(DurationCodec),
    heldBy: optional(SignalMatches),
    absorbedBy: defaulting(oneOf('same-topic', 'any-issue', 'never'), 'same-topic'),
    again: defaulting(oneOf('on-news', 'never', 'always'), 'on-news'),
  })
export type Play = t.TypeOf<ReturnType<typeof Play>>

/** A play as people write it. */
export interface PlayJson extends t.OutputOf<ReturnType<typeof Play>> {}

/** What the policy says of all plays. */
interface Strategy {
  readonly bar: number
  readonly predictedBar: number
  readonly holdout?: Holdout | undefined
}

/** A play made ready, with what the policy says of all plays. */
export interface CompiledPlay {
  readonly play: Play
  /** Whether it is about a signal. */
  readonly means: SignalTest
  /** Whether the stance lets a signal move us. */
  readonly admits: SignalTest
  /** Whether a signal holds it back. */
  readonly holds: SignalTest | undefined
  readonly bar: number
  readonly predictedBar: number
  readonly holdout: Holdout | undefined
  /** Whether an outreach is made to those drawn, too. */
  readonly isExempt: OutreachTest
}

/** Compiles a play. */
export const compilePlay = (play: Play, admits: SignalTest, strategy: Strategy): CompiledPlay => {
  const { holdout } = strategy
  const bar = play.bar ?? strategy.bar
  return {
    play,
    means: meansSignal(play.when, false),
    admits,
    holds: play.heldBy && meansSignal(play.heldBy, true),
    bar,
    predictedBar: Math.max(bar, play.predictedBar ?? strategy.predictedBar),
    holdout,
    isExempt: meansOutreach(holdout?.unless ?? [], false),
  }
}
