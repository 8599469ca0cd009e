/** The scope of a guard: which outreaches it is about (`on`), and which of these it lets pass (`unless`). */
import type * as t from 'io-ts'
import { type Group, belongs } from '../customer/customer.js'
import { checked } from '../json/check.js'
import { anyOfMany, isAmong, someOf } from '../json/list.js'
import type { Names } from '../json/names.js'
import { closed, isObject, optional } from '../json/record.js'
import { oneOf, text, textWhere } from '../json/scalar.js'
import { type Severity, SeverityCodec, atLeast } from '../signal/severity.js'
import { isAbout } from '../signal/topic.js'

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
  readonly customer: Group
}

/** Whether the match means the outreach. Where the customer's group is not known, `whenUnknown` answers for it. */
export const meansOutreach = (match: OutreachMatch, outreach: Matched, whenUnknown: boolean): boolean =>
  atLeast(outreach.severity, match.severityAtLeast) &&
  isAmong(match.channels, outreach.channel) &&
  isAmong(match.purposes, outreach.purpose) &&
  isAmong(match.plays, outreach.play) &&
  isAbout(match.topics, outreach.topic) &&
  belongs(outreach.customer, match, whenUnknown)

/** The part of a guard that says what it is about. */
export interface Scope {
  readonly on?: OutreachMatch | undefined
  readonly unless?: ReadonlyArray<OutreachMatch> | undefined
}

const inScope = ({ on, unless }: Scope, outreach: Matched, inDoubt: boolean): boolean => {
  if (on !== undefined && !meansOutreach(on, outreach, inDoubt)) return false
  if (unless !== undefined) for (const match of unless) if (meansOutreach(match, outreach, !inDoubt)) return false
  return true
}

/** Whether the guard applies; in doubt about the customer's group, it does. */
export const applies = (scope: Scope, outreach: Matched): boolean => inScope(scope, outreach, true)

/** Whether it applies whatever the customer's unknown groups turn out to be. */
export const surelyApplies = (scope: Scope, outreach: Matched): boolean => inScope(scope, outreach, false)

/** Why the guard does not apply, as JSON Pointers below it: the fields of `on` that do not match, or the exemption that does. */
export const whyNot = ({ on = {}, unless = [] }: Scope, outreach: Matched): ReadonlyArray<string> => {
  const misses = Object.entries(on)
    .filter(([field, wanted]) => wanted !== undefined && !meansOutreach({ [field]: wanted }, outreach, true))
    .map(([field]) => `/on/${field}`)
  const exempts = unless.flatMap((match, i) => (meansOutreach(match, outreach, false) ? [`/unless/${i}`] : []))
  return [...misses, ...exempts]
}
