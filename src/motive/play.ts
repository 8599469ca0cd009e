/** A play is one thing that we may reach out about: which signals call for it, how sure we must be, and when it is over. */
import type * as t from 'io-ts'
import { distinctList } from '../json/check.js'
import { someOf } from '../json/list.js'
import type { Names } from '../json/names.js'
import { closed, defaulting, optional } from '../json/record.js'
import { finite, name, oneOf, share } from '../json/scalar.js'
import { SignalMatches } from '../signal/signal.js'
import { DurationCodec } from '../time/duration.js'

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
