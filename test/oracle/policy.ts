/** A policy as its JSON says it. Nothing is compiled: the oracle reads the words again at every moment. */
import type { Severity } from './scalars.js'

type Names = ReadonlyArray<string>
export type OneOrMore<A> = A | ReadonlyArray<A>

export interface SignalMatch {
  readonly kinds?: Names
  readonly topics?: Names
  readonly evidence?: Names
  readonly tags?: Names
  readonly severityAtLeast?: Severity
  readonly segments?: Names
  readonly regions?: Names
}

export interface IssueMatch {
  readonly topics?: Names
  readonly statuses?: Names
  readonly channels?: Names
  readonly tags?: Names
  readonly severityAtLeast?: Severity
  readonly segments?: Names
  readonly regions?: Names
}

export interface OutreachMatch {
  readonly channels?: Names
  readonly purposes?: Names
  readonly plays?: Names
  readonly topics?: Names
  readonly segments?: Names
  readonly regions?: Names
  readonly severityAtLeast?: Severity
}

export interface ContactMatch {
  readonly channels?: Names | 'any'
  readonly purposes?: Names | 'any'
  readonly plays?: Names | 'any'
  readonly topics?: Names | 'any'
  readonly directions?: Names | 'any'
  readonly outcomes?: Names | 'any'
  readonly by?: Names | 'any'
}

export type Window =
  | { readonly rolling: string }
  | { readonly days: number }
  | { readonly calendar: 'day' | 'week' | 'month'; readonly weekStart?: 'mon' | 'sun' }
  | 'ever'

export interface Span {
  readonly days?: Names
  readonly from: string
  readonly to: string
}

export type Field = 'topic' | 'channel' | 'purpose' | 'play'

interface AnyGuard {
  readonly name: string
  readonly on?: OutreachMatch
  readonly unless?: OneOrMore<OutreachMatch>
}

export interface Cap extends AnyGuard {
  readonly kind: 'cap'
  readonly atMost: number
  readonly within: Window
  readonly counts?: ContactMatch
  readonly each?: ReadonlyArray<Field>
  readonly zone?: string
}

export interface Rest extends AnyGuard {
  readonly kind: 'rest'
  readonly after: ContactMatch
  readonly times?: number
  readonly inside?: string
  readonly for: Window
  readonly each?: ReadonlyArray<Field>
  readonly zone?: string
}

export interface Hours extends AnyGuard {
  readonly kind: 'open-hours' | 'quiet-hours'
  readonly spans: ReadonlyArray<Span>
  readonly holidays?: string
  readonly zone?: string
}

export interface OptIn extends AnyGuard {
  readonly kind: 'opt-in'
}

export interface Fatigue extends AnyGuard {
  readonly kind: 'fatigue'
  readonly limit: number
  readonly halfLife: string
  readonly weights?: Readonly<Record<string, number>>
  readonly counts?: ContactMatch
}

export interface Session extends AnyGuard {
  readonly kind: 'session'
  readonly opens: ContactMatch
  readonly for: string
  readonly each?: ReadonlyArray<Field>
}

export interface Embargo extends AnyGuard {
  readonly kind: 'embargo'
  readonly from?: string
  readonly to?: string
}

export interface AnyOf extends AnyGuard {
  readonly kind: 'any-of'
  readonly guards: ReadonlyArray<GuardJson>
}

export type GuardJson = Cap | Rest | Hours | OptIn | Fatigue | Session | Embargo | AnyOf

export type Stance = 'reactive' | 'proactive' | 'predictive'

export interface Hybrid {
  readonly hybrid: ReadonlyArray<{ readonly when: OneOrMore<SignalMatch>; readonly stance: Stance }>
  readonly otherwise: Stance
}

export interface PlayJson {
  readonly name: string
  readonly when: OneOrMore<SignalMatch>
  readonly purpose: string
  readonly channels?: Names
  readonly priority?: number
  readonly bar?: number
  readonly predictedBar?: number
  readonly halfLife?: string
  readonly freshFor?: string
  readonly settle?: string
  readonly lead?: string
  readonly quietFor?: string
  readonly heldBy?: OneOrMore<SignalMatch>
  readonly absorbedBy?: 'same-topic' | 'any-issue' | 'never'
  readonly again?: 'on-news' | 'never' | 'always'
}

export interface ReplyRule {
  readonly name: string
  readonly when: OneOrMore<IssueMatch>
  readonly handler: string
  readonly within?: string
}

export interface PolicyJson {
  readonly id: string
  readonly version: string
  readonly channels: Names
  readonly purposes: Names
  readonly horizon?: string
  readonly unknownZone?: string
  readonly calendars?: Readonly<Record<string, Names>>
  readonly stance?: Stance | Hybrid
  readonly bar?: number
  readonly predictedBar?: number
  readonly holdout?: { readonly share: number; readonly salt: string; readonly unless?: OneOrMore<OutreachMatch> }
  readonly plays: ReadonlyArray<PlayJson>
  readonly guards?: ReadonlyArray<GuardJson>
  readonly replies?: ReadonlyArray<ReplyRule>
}
