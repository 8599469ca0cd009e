/** Rulings as parts of a program. */
import type { Scope } from '../guard/scope.js'
import type { Ruling } from '../lanes/ruling.js'
import { yes } from '../signal/match.js'
import { type Lines, every, not, where } from './emit.js'
import { roomText } from './limit.js'
import { matches, matchesAny } from './matches.js'

/** Whether its rule is asked, since it is neither a limit nor daily hours, which are written out. */
export const isAsked = ({ limit, daily }: Ruling): boolean => limit === undefined && daily === undefined

const outreach = { name: 'outreach', topic: 'topic' }

const scopeText = ({ on = {}, unless = [] }: Scope): string =>
  every([matches(on, outreach, true), not(matchesAny(unless, outreach, false))])

/** A test whether it applies; `ask`: the rule is asked. */
const appliesText = (ruling: Ruling): string => {
  if (!isAsked(ruling)) return scopeText(ruling.scope)
  return ruling.rule.applies === yes ? 'true' : 'ask'
}

/** What a program asks of a rule on a way. */
export interface RulingText {
  /** Lines that come first. */
  readonly before: Lines
  /** The name of the moment from which it is open for good; otherwise it is asked when it opens, and closes. */
  readonly room: string | undefined
  /** Each takes the text of a moment, and gives that of the first one, not earlier. */
  readonly opens: (at: string) => string
  readonly closes: (at: string) => string
}

/** The ruling as text, where the program calls its rule so. */
export const rulingText = (ruling: Ruling, channel: string, called: string): RulingText => {
  const { place, limit, daily, rule } = ruling
  const applies = appliesText(ruling)
  const test = applies === 'ask' ? `applies${place}` : applies
  const only = (text: string, otherwise: string) => (test === 'true' ? text : `(${test} ? ${text} : ${otherwise})`)
  const zone = daily?.zone === 'customer' ? 'zone' : `${called}.declared.zone`
  const next = (opens: boolean, at: string): string => {
    if (daily === undefined) return `${called}.${opens ? 'opens' : 'closes'}(question, ${at})`
    const [from, to] = opens ? [daily.from, daily.to] : [daily.to, daily.from]
    return `firstDaily(${zone}, ${at}, ${from}, ${to})`
  }
  const soon = (text: string) => `(opens <= last ? ${text} : Infinity)` // who opens late anyway need not be asked
  const opening = limit === undefined ? soon(next(true, 'now')) : roomText(limit, channel)
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
