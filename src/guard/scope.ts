/** The scope of a guard: which outreaches it is about (`on`), and which of these it lets pass (`unless`). */
import type * as t from 'io-ts'
import type { Group } from '../customer/customer.js'
import { checked } from '../json/check.js'
import { anyOfMany, someOf } from '../json/list.js'
import type { Names } from '../json/names.js'
import { closed, isObject, optional } from '../json/record.js'
import { oneOf, text, textWhere } from '../json/scalar.js'
import { allPass, matchingAny } from '../signal/match.js'
import { type Severity, SeverityCodec } from '../signal/severity.js'

const unchanneled = (names: Names) => ({
  purposes: optional(someOf(names.purpose)),
  plays: optional(someOf(names.play)),
  topics: optional(someOf(text)),
  segments: optional(someOf(text)),
  regions: optional(someOf(text)),
  severityAtLeast: optional(SeverityCodec),
})

/** Which outreaches are meant, in JSON: every field that is there must match, any of its items will do. */
export const OutreachMatch = (names: Names) =>
  closed({ channels: optional(someOf(names.channel)), ...unchanneled(names) })
export type OutreachMatch = t.TypeOf<ReturnType<typeof OutreachMatch>>

/** An exemption of everything is a mistake. */
const notEmpty = <C extends t.Mixed>(match: C) =>
  checked(match, (json) =>
    isObject(json) && Object.entries(json).every(([field, value]) => field === 'note' || value === undefined)
      ? [{ at: [], expected: 'a match with at least one field' }]
      : [],
  )

/** Exemptions, any of which will do; each says something. */
export const Exemptions = (names: Names) => anyOfMany(notEmpty(OutreachMatch(names)))

/** Exemptions from what is decided before a channel is chosen. */
export const UnchanneledExemptions = (names: Names) => anyOfMany(notEmpty(closed(unchanneled(names))))

const reserved = ['', 'refused', 'no-channel']

/** What every guard has, whatever its kind. Citations, their strength and date are shown, not interpreted. */
export const guardFields = (names: Names) => ({
  name: textWhere('a name (text that is not empty, nor "refused" or "no-channel")', (name) => !reserved.includes(name)),
  on: optional(OutreachMatch(names)),
  unless: optional(Exemptions(names)),
  cites: optional(text),
  strength: optional(oneOf('law', 'platform', 'code', 'advice')),
  asOf: optional(text),
})

/** What a match may ask of an outreach. */
export interface Matched {
  readonly channel: string
  readonly purpose: string
  readonly play: string
  readonly topic: string
  readonly severity: Severity
  readonly facts: { readonly customer: Group }
}

/** Whether an outreach is meant. */
export type OutreachTest = (outreach: Matched) => boolean

/** A test whether any of the matches means an outreach. Where the customer's groups are unknown: `whenUnknown`. */
export const meansOutreach = (matches: ReadonlyArray<OutreachMatch>, whenUnknown: boolean): OutreachTest =>
  matchingAny(matches, whenUnknown)

/** The part of a guard that says what it is about. */
export interface Scope {
  readonly on?: OutreachMatch | undefined
  readonly unless?: ReadonlyArray<OutreachMatch> | undefined
}

/** A test whether the guard applies. In doubt about the customer's groups, the answer is `inDoubt`. */
export const inScope = ({ on, unless }: Scope, inDoubt: boolean): OutreachTest => {
  const isExempt = unless && meansOutreach(unless, !inDoubt)
  return allPass<OutreachTest>([on && meansOutreach([on], inDoubt), isExempt && ((outreach) => !isExempt(outreach))])
}

/** What is known of an outreach before the customer is. */
export type OutreachKind = Pick<Matched, 'channel' | 'purpose' | 'play' | 'severity'>

/** What a match still asks of an outreach of the kind; undefined, where it cannot mean one. */
const remaining = (
  { topics, segments, regions, ...decided }: OutreachMatch,
  kind: OutreachKind,
): OutreachMatch | undefined =>
  meansOutreach([decided], true)(kind as Matched) ? { topics, segments, regions } : undefined // asks nothing else of it

/** The scope of a guard among outreaches of the kind; undefined, where it applies to none. */
export const narrowed = ({ on = {}, unless = [] }: Scope, kind: OutreachKind): Scope | undefined => {
  const about = remaining(on, kind)
  const exempt = unless.flatMap((match) => remaining(match, kind) ?? [])
  return about && { on: about, unless: exempt.length > 0 ? exempt : undefined }
}

/** Says why the guard does not apply, as JSON Pointers below it: fields of `on` that do not match, exemptions that do. */
export const whyNot = ({ on = {}, unless = [] }: Scope): ((outreach: Matched) => ReadonlyArray<string>) => {
  let causes: ReadonlyArray<readonly [at: string, test: OutreachTest, closes: boolean]> | undefined
  return (outreach) => {
    causes ??= [
      ...Object.entries(on).map(
        ([field, wanted]) => [`/on/${field}`, meansOutreach([{ [field]: wanted }], true), false] as const,
      ),
      ...unless.map((match, i) => [`/unless/${i}`, meansOutreach([match], false), true] as const),
    ]
    return causes.filter(([, test, is]) => test(outreach) === is).map(([at]) => at)
  }
}
