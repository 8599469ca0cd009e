/** A ruling is what is still to be asked of a rule when play, channel and severity are known. */
import { type CompiledRule, concerning } from '../guard/rule.js'
import { type OutreachKind, type Scope, narrowed } from '../guard/scope.js'
import { yes } from '../signal/match.js'
import { type Daily, dailyOf } from './daily.js'
import { type Lines, every, not, where } from './emit.js'
import { type Limit, limitOf, roomText } from './limit.js'
import { matches, matchesAny } from './matches.js'

/** A rule on a way. */
export interface Ruling {
  /** Of one key, the same is asked of the same rule. */
  readonly key: string
  /** Where it stands in the policy. */
  readonly place: number
  readonly rule: CompiledRule
  /** A test whether it applies; `ask`: the rule is asked. */
  readonly applies: string
  readonly limit: Limit | undefined
  readonly daily: Daily | undefined
}

/** Whether it is neither a limit nor hours that are written out. */
export const isAsked = ({ limit, daily }: Ruling): boolean => limit === undefined && daily === undefined

const outreach = { name: 'outreach', topic: 'topic' }

const scopeText = ({ on = {}, unless = [] }: Scope): string =>
  every([matches(on, outreach, true), not(matchesAny(unless, outreach, false))])

/** The ruling, if the rule can apply. */
export const rulingOf = (rule: CompiledRule, place: number, kind: OutreachKind): ReadonlyArray<Ruling> => {
  const scope = narrowed(rule.declared, kind)
  if (scope === undefined || scopeText(scope) === 'false') return []
  const limit = limitOf(rule)
  const daily = dailyOf(rule.declared)
  const [narrow] = concerning([rule], kind)
  const applies = limit || daily ? scopeText(scope) : narrow!.applies === yes ? 'true' : 'ask'
  const key = JSON.stringify([place, scope])
  return [{ key, place, rule: narrow!, applies, limit, daily }]
}

/** What the program asks of a rule on a way. */
export interface Asked {
  /** Lines that come first. */
  readonly before: Lines
  /** When it opens, where it stays open; otherwise when it opens, and closes, from a moment on. */
  readonly room: string | undefined
  readonly opens: (at: string) => string
  readonly closes: (at: string) => string
}

/** What it asks, where the rule is `called` so. */
export const asking = (
  { place, limit, daily, applies, rule }: Ruling,
  channel: string,
  called: string,
  limits: ReadonlyArray<Limit>,
): Asked => {
  const test = applies === 'ask' ? `applies${place}` : applies
  const only = (text: string, otherwise: string) => (test === 'true' ? text : `(${test} ? ${text} : ${otherwise})`)
  const zone = daily?.zone === 'customer' ? 'zone' : `${called}.declared.zone`
  const next = (opens: boolean, at: string): string => {
    if (daily === undefined) return `${called}.${opens ? 'opens' : 'closes'}(question, ${at})`
    const [from, to] = opens ? [daily.from, daily.to] : [daily.to, daily.from]
    return `firstDaily(${zone}, ${at}, ${from}, ${to})`
  }
  const soon = (text: string) => `(opens <= last ? ${text} : Infinity)` // who opens late anyway need not be asked
  const opening = limit === undefined ? soon(next(true, 'now')) : roomText(limit, channel, limits)
  return {
    before: [
      ...where(applies === 'ask', `const applies${place} = ${called}.applies(question)`),
      ...where(rule.settles, `const room${place} = ${only(opening, '-Infinity')}`),
    ],
    room: rule.settles ? `room${place}` : undefined,
    opens: (at) => only(next(true, at), at),
    closes: (at) => only(next(false, at), 'Infinity'),
  }
}

